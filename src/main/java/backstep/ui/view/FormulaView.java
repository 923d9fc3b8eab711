package backstep.ui.view;

import backstep.picture.Formula;

import javafx.scene.layout.Region;

/** A formula set in two dimensions, in the serif of formulas, as large as it needs to be. */
final class FormulaView extends Region {

    private final FormulaNodes nodes = new FormulaNodes(getChildren());
    private double ascent;
    private double descent;
    private double width;

    FormulaView(Formula formula, double size) {
        getStyleClass().add("formula");
        show(formula, size);
        setFocusTraversable(false);
    }

    void show(Formula formula, double size) {
        var box = formula.accept(new FormulaLayout(size));
        ascent = box.ascent();
        descent = box.descent();
        width = box.width();
        nodes.show(box.moved(0, ascent));
        requestLayout();
    }

    @Override
    public double getBaselineOffset() {
        return ascent;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(ascent + descent);
    }

    @Override
    protected double computeMaxWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        // each term was placed when the formula was set
    }
}
