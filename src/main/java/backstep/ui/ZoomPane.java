package backstep.ui;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** A pane that draws what is in it larger or smaller than it is laid out. */
final class ZoomPane extends Region {

    private final Region content;
    private final Scale zoom = new Scale();

    ZoomPane(Region content) {
        this.content = content;
        content.getTransforms().setAll(zoom);
        getChildren().setAll(content);
    }

    void setScale(double scale) {
        if (scale != zoom.getX()) {
            zoom.setX(scale);
            zoom.setY(scale);
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / zoom.getX(), getHeight() / zoom.getY());
    }
}
