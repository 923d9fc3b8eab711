package backstep.ui.view;

import backstep.picture.EquationPicture;
import backstep.picture.StagePicture;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.function.Consumer;

/**
 * One of the steps that a click made: its formula, its shapes, and its equation of matrices, or of
 * the equation only the result where the rest could not be read.
 */
final class StepPane extends Region {

    private static final double FORMULA_SIZE = 20;
    private static final double SMALL_FORMULA_SIZE = 12;
    private static final double GAP = 4;

    private static final double WIDEST_FORMULA = 230;

    /** In a pane at least so tall there is room for the shapes too. */
    private static final double TALL = 130;

    private final boolean isWide;
    private final FormulaBlock formula;
    private final Label shapes = new Label();
    private final EquationView equation;
    private final EquationView result;

    /**
     * A pane.
     *
     * @param isWide whether the matrices are beside the formula, not below it
     */
    StepPane(
            StagePicture.Explanation explanation,
            boolean isWide,
            Consumer<String> onSum,
            Runnable onLeave) {
        this.isWide = isWide;
        formula = new FormulaBlock(explanation.formula().inShort(), FORMULA_SIZE);
        shapes.setText(explanation.shapes());
        shapes.getStyleClass().addAll("fact", "shapes");
        shapes.setWrapText(true);
        var terms = explanation.equation().terms();
        equation = new EquationView(explanation.equation());
        result = new EquationView(new EquationPicture(terms.subList(0, 1)));
        for (var view : List.of(equation, result)) {
            new CellLight(view, explanation.cells()).listen(onSum, onLeave);
        }
        getStyleClass().add("step-pane");
        getChildren().setAll(formula, shapes, equation, result);
    }

    /** How wide it must be, so that its formula can be read. */
    double leastWidth() {
        return formula.widthAt(SMALL_FORMULA_SIZE);
    }

    /** How wide it is liked best. */
    double bestWidth() {
        return Math.max(leastWidth(), equation.bestWidth());
    }

    @Override
    protected void layoutChildren() {
        if (isWide) {
            besideFormula(Math.min(WIDEST_FORMULA, getWidth() * 0.36));
        } else {
            belowFormula(Math.max(30, Math.min(54, getHeight() * 0.3)));
        }
    }

    private void besideFormula(double width) {
        double shapesHeight = shapes.prefHeight(width);
        double height = Math.min(getHeight() - shapesHeight - GAP, 80);
        double top = (getHeight() - height - shapesHeight - GAP) / 2;
        formula.resizeRelocate(0, top, width, height);
        shapes.setVisible(true);
        shapes.resizeRelocate(0, top + height + GAP, width, shapesHeight);
        double left = width + 2 * GAP;
        matrices(left, 0, getWidth() - left, getHeight());
    }

    private void belowFormula(double height) {
        formula.resizeRelocate(0, 0, getWidth(), height);
        double shapesHeight = shapes.prefHeight(-1);
        boolean shapesFit = shapes.prefWidth(-1) <= getWidth() && getHeight() > TALL;
        shapes.setVisible(shapesFit);
        shapes.resizeRelocate(0, height + GAP, getWidth(), shapesHeight);
        double top = height + GAP + (shapesFit ? shapesHeight + GAP : 0);
        matrices(0, top, getWidth(), Math.max(0, getHeight() - top));
    }

    private void matrices(double x, double y, double width, double height) {
        boolean isReadable = equation.isReadableIn(width, height);
        equation.setVisible(isReadable);
        result.setVisible(!isReadable);
        (isReadable ? equation : result).resizeRelocate(x, y, width, height);
    }
}
