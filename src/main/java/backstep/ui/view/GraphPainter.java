package backstep.ui.view;

import backstep.picture.BoardPicture;
import backstep.picture.Edge;
import backstep.picture.GraphLight;
import backstep.ui.store.Palette;
import backstep.ui.store.Theme;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

import java.util.Optional;

/** Draws the layers as a graph: units, what they hold, and the weights between them. */
final class GraphPainter {

    private static final String FIGURES = "JetBrains Mono";

    /** The width of a figure, of its size. */
    private static final double ADVANCE = 0.6;

    private static final double LARGEST_TEXT = 13;
    private static final double SMALLEST_TEXT = 8.5;
    private static final double STRETCHED_TEXT = 11;
    private static final double MARGIN = 4;
    private static final double LOSS_ARC = 10;

    /** How much thicker edges are lit where only some of a layer's are. */
    private static final double FEW = 0.8;

    private final GraphicsContext pen;
    private final BoardPicture board;
    private final BoardColumns columns;
    private final GraphPlaces places;
    private final Theme theme;
    private final Palette palette;
    private final Tint tint;
    private final double radius;
    private final Optional<GraphLight> light;

    GraphPainter(
            GraphicsContext pen,
            BoardPicture board,
            BoardColumns columns,
            GraphPlaces places,
            Theme theme) {
        this.pen = pen;
        this.board = board;
        this.columns = columns;
        this.places = places;
        this.theme = theme;
        palette = Palette.of(theme);
        tint = new Tint(palette);
        radius = places.radius();
        light = board.light().filter(now -> isInUnits(now.column()) && isInUnits(board.current()));
    }

    /** Whether the units of a column and of the one before it are drawn one by one. */
    private boolean isInUnits(int column) {
        return !places.isWhole(column) && (column == 0 || !places.isWhole(column - 1));
    }

    void paint() {
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setTextBaseline(VPos.CENTER);
        for (int column = 1; column < board.columns().size(); column++) {
            edges(column, false);
        }
        for (int column = 1; column < board.columns().size(); column++) {
            edges(column, true);
        }
        for (int column = 0; column < board.columns().size(); column++) {
            units(column);
        }
    }

    /** A connection is as thick as its weight is strong, and dashed where it is negative. */
    private void edges(int column, boolean lit) {
        for (var edge : board.columns().get(column).edges()) {
            if (isLit(column, edge) != lit) {
                continue;
            }
            double strength = edge.strength();
            pen.setStroke(lit ? palette.color(board.phase()) : tint.edge(strength));
            double few = lit && light.isPresent() ? FEW : 0;
            pen.setLineWidth(theme.weight() * (thickness(strength, lit) + few));
            if (strength < 0) {
                pen.setLineDashes(5, 3);
            }
            curve(column, edge);
            pen.setLineDashes();
        }
    }

    private boolean isLit(int column, Edge edge) {
        return light.map(now -> now.contains(column, edge)).orElse(column == board.current());
    }

    private boolean isLit(int column, int unit) {
        return column == board.current() && light.map(now -> now.contains(unit)).orElse(true);
    }

    private static double thickness(double strength, boolean lit) {
        double magnitude = Double.isNaN(strength) ? 1 : Math.abs(strength);
        return lit ? 0.6 + magnitude : 0.5 + 0.8 * magnitude;
    }

    private void curve(int column, Edge edge) {
        double from = x(column - 1) + radius;
        double to = x(column) - radius;
        double start = places.of(column - 1, edge.from());
        double end = places.of(column, edge.to());
        double middle = (from + to) / 2;
        pen.beginPath();
        pen.moveTo(from, start);
        pen.bezierCurveTo(middle, start, middle, end, to, end);
        pen.stroke();
    }

    private void units(int number) {
        if (places.isWhole(number)) {
            rim(number == board.current());
            whole(number);
            return;
        }
        var column = board.columns().get(number);
        for (int unit = 0; unit < column.units().size(); unit++) {
            rim(isLit(number, unit));
            unit(column, column.units().get(unit), x(number), places.of(number, unit));
        }
    }

    private void rim(boolean lit) {
        pen.setStroke(palette.color(lit ? board.phase() : "muted"));
        pen.setLineWidth(theme.weight() * (lit ? 2 : 1));
    }

    private void unit(BoardPicture.Column column, BoardPicture.Unit unit, double x, double y) {
        pen.setFill(unit.isKnown() ? tint.of(unit.strength()) : palette.card());
        if (!unit.isKnown()) {
            pen.setLineDashes(3, 3);
        }
        double size = textSize(unit.text());
        double half = Math.max(radius, ADVANCE * size * unit.text().length() / 2 + MARGIN);
        double arc = column.isLoss() ? LOSS_ARC : 2 * radius;
        pen.fillRoundRect(x - half, y - radius, 2 * half, 2 * radius, arc, arc);
        pen.strokeRoundRect(x - half, y - radius, 2 * half, 2 * radius, arc, arc);
        pen.setLineDashes();
        text(unit.text(), x, y, size);
    }

    /** As large as a circle lets it be, else as the circle stretched to hold it does; or 0. */
    private double textSize(String text) {
        double fits = 2 * (radius - 1.5) / (ADVANCE * Math.max(2, text.length()));
        if (fits >= SMALLEST_TEXT) {
            return Math.min(LARGEST_TEXT, fits);
        }
        double stretched = Math.min(STRETCHED_TEXT, 1.5 * radius);
        return stretched >= SMALLEST_TEXT ? stretched : 0;
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
        var count = "" + units.size();
        double middle = (places.top() + places.bottom()) / 2;
        pen.setFill(palette.color("veil"));
        pen.fillRoundRect(x - 4.5 * count.length(), middle - 9, 9 * count.length(), 18, 9, 9);
        text(count, x, middle, LARGEST_TEXT);
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
        return columns.spans().get(column).center();
    }
}
