package backstep.ui.view;

import backstep.picture.LightPicture;
import backstep.picture.StagePicture;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** A step in symbols, in shapes and in code, one below the other from the top. */
final class StepWords extends Region {

    /** Formulas begin a little to the right of the words. */
    private static final double INDENT = 6;

    private final FormulaBlock formula;
    private final GridPane facts = new GridPane();
    private StageSize size = StageSize.MIDDLE;

    StepWords(StagePicture picture, StagePicture.Explanation step) {
        formula = new FormulaBlock(step.formula());
        facts.getStyleClass().add("facts");
        fact(0, picture.shapesLabel(), step.shapes(), "shapes");
        fact(1, picture.codeLabel(), step.code(), "code");
        getChildren().setAll(formula, facts);
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

    /** Lights the terms of the formula. */
    void light(LightPicture now) {
        formula.light(now);
    }

    void setSize(StageSize now) {
        size = now;
        formula.setLargest(now.formula());
        requestLayout();
    }

    /** How wide it is when no line is broken. */
    double bestWidth() {
        return Math.max(INDENT + formula.widthAt(size.formula()), facts.prefWidth(-1));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double factsHeight = facts.prefHeight(width);
        double room = Math.max(0, getHeight() - factsHeight - size.gap());
        double height = formula.heightIn(width - INDENT, room);
        formula.resizeRelocate(INDENT, 0, width - INDENT, height);
        facts.resizeRelocate(0, height + size.gap(), width, factsHeight);
    }
}
