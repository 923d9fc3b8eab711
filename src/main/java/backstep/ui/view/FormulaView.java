package backstep.ui.view;

import backstep.picture.Formula;

import javafx.scene.layout.Region;

/** A formula set in two dimensions, in the serif of formulas, as large as it needs to be. */
final class FormulaView extends Region {

    private double ascent;
    private double descent;
    private double width;

    FormulaView(Formula formula, double size) {
        show(formula, size);
        setFocusTraversable(false);
    }

    void show(Formula formula, double size) {
        var box = formula.accept(new FormulaLayout(size));
        getStyleClass().setAll("formula");
        getChildren().setAll(box.nodes());
        ascent = box.ascent();
        descent = box.descent();
        width = box.width();
        box.nodes().forEach(node -> node.setLayoutY(node.getLayoutY() + ascent));
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
