package backstep.ui.view;

import javafx.scene.canvas.Canvas;
import javafx.scene.transform.Scale;

/** A canvas with as many pixels as the window's scale gives it. */
final class SharpCanvas extends Canvas {

    private final Scale shrinking = new Scale();

    SharpCanvas() {
        setManaged(false);
        getTransforms().setAll(shrinking);
    }

    /** Gives it this size, a unit of length being so many pixels; what is painted may be lost. */
    void fit(double width, double height, double scale) {
        setWidth(Math.ceil(width * scale));
        setHeight(Math.ceil(height * scale));
        shrinking.setX(1 / scale);
        shrinking.setY(1 / scale);
        getGraphicsContext2D().setTransform(scale, 0, 0, scale, 0, 0);
    }
}
