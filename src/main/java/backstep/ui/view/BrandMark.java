package backstep.ui.view;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Scale;

/** The program's icon, drawn in the colours of the theme. */
final class BrandMark extends Group {

    /** The icon's own square, which its file has too. */
    private static final double SQUARE = 64;

    /** A mark of this height. */
    BrandMark(double height) {
        var lines = new SVGPath();
        lines.setContent("M48 13 16 32 48 51");
        var drawing = new Group(
                styled(lines, "brand-lines"),
                styled(new Circle(15, 32, 13), "brand-source"),
                styled(new Circle(50, 12, 10), "brand-target"),
                styled(new Circle(50, 52, 10), "brand-target"));
        drawing.getTransforms().setAll(new Scale(height / SQUARE, height / SQUARE));
        getChildren().setAll(drawing);
    }

    private static Node styled(Shape shape, String look) {
        shape.getStyleClass().add(look);
        return shape;
    }
}
