package backstep.ui.view;

import backstep.picture.StagePicture;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/** The current step in full: its equation of real matrices, and what it says. */
public final class StageView extends HBox {

    private static final double FORMULA_SIZE = 21;

    private final Label phase = new Label();
    private final Label title = new Label();
    private final Label sentence = new Label();
    private final Label note = new Label();
    private final VBox formulas = new VBox(4);
    private final GridPane facts = new GridPane();
    private final Label hint = new Label();
    private final HBox equations = new HBox(28);
    private final VBox words = new VBox(4);

    public StageView(StagePicture picture) {
        setId("stage");
        title.setId("step-title");
        title.getStyleClass().add("step-title");
        sentence.getStyleClass().add("sentence");
        note.getStyleClass().add("note");
        hint.getStyleClass().add("hint");
        facts.getStyleClass().add("facts");
        for (var label : List.of(title, sentence, note, hint)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        phase.setMinWidth(Region.USE_PREF_SIZE);
        var heading = new HBox(10, phase, title);
        heading.setAlignment(Pos.CENTER_LEFT);
        words.getChildren().setAll(heading, sentence, formulas, facts, note, hint);
        words.setAlignment(Pos.CENTER_LEFT);
        equations.setAlignment(Pos.CENTER);
        HBox.setHgrow(equations, Priority.ALWAYS);
        HBox.setHgrow(title, Priority.ALWAYS);
        getChildren().setAll(words, equations);
        show(picture);
    }

    public void show(StagePicture now) {
        getStyleClass().setAll("card", "stage", now.phase());
        phase.setText(now.phaseName());
        phase.getStyleClass().setAll("label", "phase-pill", now.phase() + "-fill");
        title.setText(now.title());
        sentence.setText(now.sentence());
        show(note, now.note().orElse(""));
        boolean several = now.explanations().size() > 1;
        formulas.getChildren()
                .setAll(now.explanations().stream()
                        .map(one -> new FormulaView(one.formula(), several ? 14 : FORMULA_SIZE))
                        .toList());
        facts(now, several);
        show(hint, several ? "" : now.hoverHint());
        equations
                .getChildren()
                .setAll(now.explanations().stream().map(this::equation).toList());
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private void facts(StagePicture now, boolean several) {
        facts.getChildren().clear();
        if (several) {
            return;
        }
        var last = now.last();
        fact(0, now.shapesLabel(), last.shapes(), "shapes");
        fact(1, now.codeLabel(), last.code(), "code");
    }

    private void fact(int row, String label, String text, String style) {
        var heading = new Label(label);
        heading.getStyleClass().add("fact-label");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        var value = new Label(text);
        value.getStyleClass().addAll("fact", style);
        value.setWrapText(true);
        value.setMinHeight(Region.USE_PREF_SIZE);
        facts.addRow(row, heading, value);
    }

    private EquationView equation(StagePicture.Explanation explanation) {
        var view = new EquationView(explanation.equation());
        HBox.setHgrow(view, Priority.ALWAYS);
        var result = view.matrices().get(0);
        result.setOnCell((row, column) -> light(view, explanation, row, column), () -> dim(view));
        return view;
    }

    private void light(
            EquationView view, StagePicture.Explanation explanation, int row, int column) {
        explanation.cells().sentence(row, column).ifPresent(hint::setText);
        var matrices = view.matrices();
        var cells = explanation.cells().operands(row, column);
        matrices.get(0).light((i, j) -> i == row && j == column);
        for (int k = 1; k < matrices.size() && k <= cells.size(); k++) {
            matrices.get(k).light(cells.get(k - 1)::contains);
        }
    }

    private static void dim(EquationView view) {
        view.matrices().forEach(matrix -> matrix.light((i, j) -> false));
    }

    @Override
    protected void layoutChildren() {
        double share = Math.max(300, Math.min(460, getWidth() * 0.4));
        words.setPrefWidth(share);
        words.setMinWidth(share);
        words.setMaxWidth(share);
        super.layoutChildren();
    }
}
