package backstep.ui.view;

import javafx.scene.canvas.Canvas;
import javafx.scene.transform.Scale;

/** A canvas with as many pixels as the window's scale gives it. */
class SharpCanvas extends Canvas {

    private final Scale shrinking = new Scale();

    SharpCanvas() {
        setManaged(false);
        getTransforms().setAll(shrinking);
    }

    /** Gives it this size, a unit of length being so many pixels, with nothing on it. */
    void fit(double width, double height, double scale) {
        setWidth(Math.ceil(width * scale));
        setHeight(Math.ceil(height * scale));
        shrinking.setX(1 / scale);
        shrinking.setY(1 / scale);
        var pen = getGraphicsContext2D();
        pen.setTransform(1, 0, 0, 1, 0, 0);
        pen.clearRect(0, 0, getWidth(), getHeight());
        pen.setTransform(scale, 0, 0, scale, 0, 0);
    }

    /** Puts it where its pixels are those of the window, once what it lies in has its place. */
    void snap() {
        var corner = getParent().localToScene(getLayoutX(), getLayoutY());
        setTranslateX((Math.rint(corner.getX()) - corner.getX()) * shrinking.getX());
        setTranslateY((Math.rint(corner.getY()) - corner.getY()) * shrinking.getY());
    }
}
