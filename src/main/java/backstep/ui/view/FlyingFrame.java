package backstep.ui.view;

import backstep.picture.MotionPicture;
import backstep.picture.MotionPicture.Travel;
import backstep.ui.store.Palette;

import javafx.animation.Interpolator;
import javafx.geometry.Bounds;
import javafx.scene.shape.Rectangle;

/** A frame that goes from the cells of an operand to those of the result which they make. */
record FlyingFrame(Rectangle node, Bounds from, Bounds to, MotionPicture motion, Travel travel)
        implements MovingParts.Part {

    private static final double FILL = 0.15;
    private static final double LINE = 2.5;

    static FlyingFrame of(
            Bounds from, Bounds to, MotionPicture motion, Travel travel, Palette palette) {
        var colour = palette.color(motion.phase() + "-strong");
        var frame = new Rectangle();
        frame.getStyleClass().add("flying");
        frame.setFill(colour.deriveColor(0, 1, 1, FILL));
        frame.setStroke(colour);
        frame.setStrokeWidth(LINE);
        return new FlyingFrame(frame, from, to, motion, travel);
    }

    @Override
    public void at(double share) {
        double gone = motion.gone(travel, share);
        node.setVisible(gone >= 0 && gone < 1);
        if (node.isVisible()) {
            put(gone);
        }
    }

    private void put(double share) {
        node.setX(between(from.getMinX(), to.getMinX(), share));
        node.setY(between(from.getMinY(), to.getMinY(), share));
        node.setWidth(between(from.getWidth(), to.getWidth(), share));
        node.setHeight(between(from.getHeight(), to.getHeight(), share));
    }

    private static double between(double from, double to, double share) {
        return Interpolator.EASE_BOTH.interpolate(from, to, share);
    }
}
