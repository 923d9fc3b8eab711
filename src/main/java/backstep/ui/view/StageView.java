package backstep.ui.view;

import backstep.picture.StagePicture;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.List;

/**
 * The current step in full: what it is called, what it does in words, and below that its formula,
 * its shapes and its code beside its equation of real matrices.
 */
public final class StageView extends Region {

    private static final double GAP = 6;
    private static final double NARROWEST_WORDS = 330;
    private static final double WIDEST_WORDS = 560;
    private static final double SHARE_OF_WORDS = 0.42;

    /** A stage less high has smaller letters. */
    private static final double LOW = 230;

    private static final PseudoClass IS_LOW = PseudoClass.getPseudoClass("low");
    private static final double FORMULA_SIZE = 26;

    private static final PseudoClass IS_SUM = PseudoClass.getPseudoClass("sum");
    private static final double HINT_HEIGHT = 18;

    private final Label phase = new Label();
    private final Label title = new Label();
    private final HBox heading = new HBox(12, phase, title);
    private final Label sentence = new Label();
    private final Label note = new Label();
    private final GridPane facts = new GridPane();
    private final Label hint = new Label();
    private Region formula = new Region();
    private Region matrices = new Region();
    private StagePicture picture;

    public StageView(StagePicture picture) {
        this.picture = picture;
        setId("stage");
        title.setId("step-title");
        title.getStyleClass().add("step-title");
        sentence.getStyleClass().add("sentence");
        note.getStyleClass().add("note");
        hint.getStyleClass().add("hint");
        hint.setPrefHeight(HINT_HEIGHT);
        facts.getStyleClass().add("facts");
        note.setWrapText(true);
        phase.setMinWidth(USE_PREF_SIZE);
        heading.setAlignment(Pos.CENTER_LEFT);
        show(picture);
    }

    public void show(StagePicture now) {
        picture = now;
        Looks.style(this, "card", "stage", now.phase());
        phase.setText(now.phaseName());
        Looks.style(phase, "label", "phase-pill", now.phase() + "-fill");
        title.setText(now.title());
        sentence.setText(now.sentence());
        note.setText(now.note().orElse(""));
        note.setVisible(now.note().isPresent());
        hintAgain();
        if (now.isGroup()) {
            showGroup(now);
        } else {
            showOne(now.last());
        }
        getChildren().setAll(heading, sentence, formula, facts, note, matrices, hint);
        requestLayout();
    }

    private void showGroup(StagePicture now) {
        facts.getChildren().clear();
        formula = new Region();
        matrices = new StepsView(now, this::showSum, this::hintAgain);
    }

    private void showOne(StagePicture.Explanation step) {
        facts.getChildren().clear();
        fact(0, picture.shapesLabel(), step.shapes(), "shapes");
        fact(1, picture.codeLabel(), step.code(), "code");
        formula = new FormulaBlock(step.formula(), FORMULA_SIZE);
        var equation = new EquationView(step.equation());
        new CellLight(equation, step.cells()).listen(this::showSum, this::hintAgain);
        matrices = equation;
    }

    private void showSum(String sum) {
        hint.setText(sum);
        hint.pseudoClassStateChanged(IS_SUM, true);
    }

    private void hintAgain() {
        hint.setText(picture.hoverHint());
        hint.pseudoClassStateChanged(IS_SUM, false);
    }

    private void fact(int row, String label, String text, String style) {
        var heading = new Label(label);
        heading.getStyleClass().add("fact-label");
        heading.setMinWidth(USE_PREF_SIZE);
        var value = new Label(text);
        value.getStyleClass().addAll("fact", style);
        value.setWrapText(true);
        value.setMinHeight(USE_PREF_SIZE);
        facts.addRow(row, heading, value);
    }

    @Override
    public void resize(double width, double height) {
        pseudoClassStateChanged(IS_LOW, height < LOW);
        super.resize(width, height);
    }

    @Override
    protected void layoutChildren() {
        var insets = getInsets();
        double x = insets.getLeft();
        double width = getWidth() - x - insets.getRight();
        double top = insets.getTop();
        for (var line : List.of(heading, sentence)) {
            double height = line.prefHeight(-1);
            line.resizeRelocate(x, top, width, height);
            top += height + GAP / 2;
        }
        double bottom = getHeight() - insets.getBottom() - hint.prefHeight(-1);
        hint.resizeRelocate(x, bottom, width, hint.prefHeight(-1));
        double words = picture.isGroup()
                ? width
                : Math.max(NARROWEST_WORDS, Math.min(WIDEST_WORDS, width * SHARE_OF_WORDS));
        double wordsBottom = noteAndFacts(x, bottom - GAP / 2, words);
        if (picture.isGroup()) {
            matrices.resizeRelocate(x, top + GAP, width, wordsBottom - top - GAP);
        } else {
            formula.resizeRelocate(x + GAP, top, words - GAP, Math.max(0, wordsBottom - top - GAP));
            double left = x + words + 2 * GAP;
            matrices.resizeRelocate(left, top, x + width - left, bottom - top);
        }
    }

    /** Sets what is below the formula from the bottom up, and says where its top is. */
    private double noteAndFacts(double x, double bottom, double width) {
        double top = bottom;
        for (var part : List.of(facts, note)) {
            if (part.isVisible() && (part != facts || !picture.isGroup())) {
                double height = part.prefHeight(width);
                top -= height;
                part.resizeRelocate(x, top, width, height);
                top -= GAP;
            }
        }
        return top;
    }
}
