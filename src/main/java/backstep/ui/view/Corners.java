package backstep.ui.view;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

import java.util.List;

/**
 * Rounds the corners of a surface that is flat. Without a graphics card a flat surface is just
 * filled, while of a rounded one each pixel's share is computed, however far from a corner.
 */
public final class Corners extends Group {

    /** The radius of a card's corners. */
    public static final double CARD = 10;

    private static final double HALF_LINE = 0.5;

    /** At some scales a surface ends within a pixel, which is then covered whole. */
    private static final double BEYOND = 1;

    /** Corners that stay where those of the surface are; to be the first in it. */
    public Corners(Region surface, double radius) {
        setManaged(false);
        setMouseTransparent(true);
        for (int right = 0; right <= 1; right++) {
            for (int bottom = 0; bottom <= 1; bottom++) {
                getChildren().add(corner(surface, radius, right == 1, bottom == 1));
            }
        }
    }

    /** The upper left corner, mirrored to where it belongs. */
    private static Group corner(Region surface, double radius, boolean isRight, boolean isBottom) {
        var place = new Translate();
        if (isRight) {
            place.xProperty().bind(surface.widthProperty());
        }
        if (isBottom) {
            place.yProperty().bind(surface.heightProperty());
        }
        var corner = new Group(ground(radius), line(radius));
        corner.getTransforms().setAll(place, new Scale(isRight ? -1 : 1, isBottom ? -1 : 1));
        return corner;
    }

    private static Path ground(double radius) {
        return path(
                "corner-ground",
                new MoveTo(-BEYOND, -BEYOND),
                new HLineTo(radius),
                new VLineTo(0),
                arc(radius, 0),
                new HLineTo(-BEYOND),
                new ClosePath());
    }

    private static Path line(double radius) {
        return path("corner-line", new MoveTo(radius, HALF_LINE), arc(radius, HALF_LINE));
    }

    private static ArcTo arc(double radius, double inset) {
        double length = radius - inset;
        return new ArcTo(length, length, 0, inset, radius, false, false);
    }

    private static Path path(String style, PathElement... elements) {
        var path = new Path(List.of(elements));
        path.getStyleClass().add(style);
        return path;
    }
}
