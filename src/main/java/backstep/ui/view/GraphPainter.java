package backstep.ui.view;

import backstep.picture.BoardPicture;
import backstep.picture.Edge;
import backstep.ui.store.Palette;
import backstep.ui.store.Theme;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws the layers as a graph: units, what they hold, and the weights between them. */
final class GraphPainter {

    private static final String FIGURES = "JetBrains Mono";

    private static final double LOSS_ARC = 10;

    /**
     * So many strengths are told apart. Connections alike are drawn as one path: the painter's work
     * grows with the areas that paths span.
     */
    private static final double LEVELS = 8;

    private static final Comparator<Edge> WEAKEST_FIRST = Comparator.<Edge>comparingDouble(
                    edge -> Math.abs(edge.strength()))
            .thenComparing(Edge::to)
            .thenComparing(Edge::from);

    private final GraphicsContext pen;
    private final BoardPicture board;
    private final GraphPlaces places;
    private final Theme theme;
    private final Palette palette;
    private final Tint tint;
    private final GraphGeometry geometry;
    private final double radius;

    GraphPainter(GraphicsContext pen, GraphGeometry geometry, Theme theme) {
        this.pen = pen;
        this.geometry = geometry;
        board = geometry.board();
        places = geometry.places();
        this.theme = theme;
        palette = Palette.of(theme);
        tint = new Tint(palette);
        radius = places.radius();
        pen.setLineCap(StrokeLineCap.BUTT);
        pen.setLineJoin(StrokeLineJoin.BEVEL);
    }

    /** The connections as they are drawn, the same for all strengths that are not told apart. */
    static List<Edge> drawn(List<Edge> edges) {
        return edges.stream()
                .map(edge -> new Edge(edge.from(), edge.to(), level(edge.strength())))
                .sorted(WEAKEST_FIRST)
                .toList();
    }

    private static double level(double strength) {
        return Math.signum(strength) * Math.ceil(Math.abs(strength) * LEVELS) / LEVELS;
    }

    /**
     * Connections that come to a column, each as thick as its weight is strong, and dashed where
     * that is negative.
     */
    void edges(int column, List<Edge> drawn) {
        edges(column, drawn, Optional.empty());
    }

    /** Connections of the current layer, over those that are not lit. */
    void litEdges(List<Edge> drawn) {
        edges(board.current(), drawn, Optional.of(palette.color(board.phase())));
    }

    private void edges(int column, List<Edge> drawn, Optional<Color> light) {
        drawn.stream()
                .collect(Collectors.groupingBy(
                        Edge::strength, LinkedHashMap::new, Collectors.toList()))
                .forEach((strength, alike) -> edges(column, alike, strength, light));
    }

    private void edges(int column, List<Edge> alike, double strength, Optional<Color> light) {
        pen.setStroke(light.orElseGet(() -> tint.edge(strength)));
        pen.setLineWidth(theme.weight() * thickness(strength, light.isPresent()));
        var path = strength < 0 ? FlatPath.dashed(pen, 7, 4) : FlatPath.solid(pen);
        alike.forEach(edge -> path.along(geometry.curve(column, edge)));
        path.stroke();
    }

    private boolean isLit(int column) {
        return column == board.current() && !board.isByCell();
    }

    private static double thickness(double strength, boolean lit) {
        double magnitude = Double.isNaN(strength) ? 1 : Math.abs(strength);
        return lit ? 0.6 + magnitude : 0.5 + 0.8 * magnitude;
    }

    /** The units of a column. */
    void units(int number) {
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setTextBaseline(VPos.CENTER);
        if (places.isWhole(number)) {
            rim(isLit(number));
            whole(number);
            return;
        }
        var column = board.columns().get(number);
        for (int unit = 0; unit < column.units().size(); unit++) {
            rim(isLit(number));
            unit(column, column.units().get(unit), x(number), places.of(number, unit));
        }
    }

    private void rim(boolean lit) {
        pen.setStroke(palette.color(lit ? board.phase() : "muted"));
        pen.setLineWidth(theme.weight() * (lit ? 2 : 1));
    }

    private void unit(BoardPicture.Column column, BoardPicture.Unit unit, double x, double y) {
        pen.setFill(unit.isKnown() ? tint.of(unit.strength()) : palette.card());
        double size = places.textSize(unit.text());
        double half = places.halfWidth(unit.text());
        double arc = column.isLoss() ? LOSS_ARC : 2 * radius;
        pen.fillRoundRect(x - half, y - radius, 2 * half, 2 * radius, arc, arc);
        if (unit.isKnown()) {
            pen.strokeRoundRect(x - half, y - radius, 2 * half, 2 * radius, arc, arc);
        } else {
            FlatPath.dashedAround(pen, x - half, y - radius, 2 * half, 2 * radius, arc / 2)
                    .stroke();
        }
        text(unit.text(), x, y, size);
    }

    /** A layer of many units: a column with a stripe a unit, and their count. */
    private void whole(int number) {
        var units = board.columns().get(number).units();
        double x = x(number);
        double stripe = (places.bottom() - places.top()) / units.size();
        for (int unit = 0; unit < units.size(); unit++) {
            pen.setFill(
                    units.get(unit).isKnown()
                            ? tint.of(units.get(unit).strength())
                            : palette.card());
            pen.fillRect(x - radius, places.top() + unit * stripe, 2 * radius, stripe + 0.5);
        }
        pen.setLineDashes(units.get(0).isKnown() ? new double[0] : new double[] {3, 3});
        pen.strokeRect(x - radius, places.top(), 2 * radius, places.bottom() - places.top());
        pen.setLineDashes();
        double width = GraphPlaces.countWidth(units.size());
        double middle = (places.top() + places.bottom()) / 2;
        pen.setFill(palette.color("veil"));
        pen.fillRoundRect(x - width / 2, middle - 9, width, 18, 9, 9);
        text(Integer.toString(units.size()), x, middle, GraphPlaces.LARGEST_TEXT);
    }

    private void text(String text, double x, double y, double size) {
        if (size == 0) {
            return;
        }
        pen.setFill(palette.ink());
        pen.setFont(Font.font(FIGURES, size));
        pen.fillText(text, x, y);
    }

    private double x(int column) {
        return geometry.center(column);
    }
}
