package backstep.ui.view;

import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;

/** A dot that runs along a connection from its end, on the side of the loss, back to its start. */
record RunningDot(Circle node, CubicCurve way) implements MovingParts.Part {

    private static final double RADIUS = 4.5;

    static RunningDot of(CubicCurve way, Color colour) {
        var dot = new Circle(RADIUS, colour);
        dot.getStyleClass().add("running");
        return new RunningDot(dot, way);
    }

    @Override
    public void at(double share) {
        var place = GraphGeometry.on(way, 1 - share);
        node.setCenterX(place.getX());
        node.setCenterY(place.getY());
    }
}
