package backstep.ui.view;

import backstep.picture.BoardPicture;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

import java.util.ArrayList;
import java.util.List;

/** Draws the layers as a graph: units, what they hold, and the weights between them. */
final class GraphPainter {

    /** A layer of more units is drawn as a column with its count. */
    private static final int MOST_UNITS = 16;

    private static final Color EDGE = Color.web("#A9C2E3");
    private static final Color RIM = Color.web("#667085");
    private static final Color INK = Color.web("#1B2430");
    private static final Color EMPTY = Color.WHITE;

    private final GraphicsContext pen;
    private final BoardPicture board;
    private final BoardGeometry geometry;
    private final double top;
    private final double height;
    private final double radius;

    GraphPainter(
            GraphicsContext pen,
            BoardPicture board,
            BoardGeometry geometry,
            double top,
            double height) {
        this.pen = pen;
        this.board = board;
        this.geometry = geometry;
        this.top = top;
        this.height = height;
        radius = Math.min(17, spacing() / 2 - 1.5);
    }

    void paint() {
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setTextBaseline(VPos.CENTER);
        for (int column = 1; column < board.columns().size(); column++) {
            if (column != lit()) {
                edges(column, EDGE, 1);
            }
        }
        edges(lit(), PhaseColor.of(board.phase()), 1.4);
        for (int column = 0; column < board.columns().size(); column++) {
            units(column);
        }
    }

    private int lit() {
        return board.current();
    }

    private void edges(int column, Color color, double width) {
        if (column == 0) {
            return;
        }
        pen.setStroke(color);
        pen.setLineWidth(width);
        double from = x(column - 1) + radius;
        double to = x(column) - radius;
        for (double start : places(column - 1)) {
            for (double end : places(column)) {
                pen.beginPath();
                pen.moveTo(from, start);
                double middle = (from + to) / 2;
                pen.bezierCurveTo(middle, start, middle, end, to, end);
                pen.stroke();
            }
        }
    }

    private void units(int number) {
        var column = board.columns().get(number);
        var places = places(number);
        boolean current = number == lit();
        for (int unit = 0; unit < places.size(); unit++) {
            var value = column.unit(unit);
            pen.setFill(value.isEmpty() ? EMPTY : Tint.of(column.tint(unit)));
            pen.setStroke(current ? PhaseColor.of(board.phase()) : RIM);
            pen.setLineWidth(current ? 2 : 1);
            if (value.isEmpty()) {
                pen.setLineDashes(3, 3);
            }
            outline(column.isLoss(), x(number), places.get(unit));
            pen.setLineDashes();
            number(value, x(number), places.get(unit));
        }
        if (column.count() > MOST_UNITS) {
            number("" + column.count(), x(number), places.get(0));
        }
    }

    private void outline(boolean square, double x, double y) {
        double size = 2 * radius;
        if (square) {
            pen.fillRoundRect(x - radius, y - radius, size, size, 10, 10);
            pen.strokeRoundRect(x - radius, y - radius, size, size, 10, 10);
        } else {
            pen.fillOval(x - radius, y - radius, size, size);
            pen.strokeOval(x - radius, y - radius, size, size);
        }
    }

    private void number(String text, double x, double y) {
        double size = Math.min(13, 2 * (radius - 1.5) / (0.6 * Math.max(2, text.length())));
        if (size >= 5.5) {
            pen.setFill(INK);
            pen.setFont(Font.font("JetBrains Mono", size));
            pen.fillText(text, x, y);
        }
    }

    private double x(int column) {
        return geometry.columns().get(column).center();
    }

    /** The heights of the units of a column, of one if it is drawn as a whole. */
    private List<Double> places(int column) {
        int count = board.columns().get(column).count();
        int drawn = count > MOST_UNITS ? 1 : count;
        var places = new ArrayList<Double>();
        for (int unit = 0; unit < drawn; unit++) {
            places.add(top + height / 2 + (unit - (drawn - 1) / 2.0) * spacing());
        }
        return places;
    }

    private double spacing() {
        int most = 1;
        for (var column : board.columns()) {
            most = Math.max(most, column.count() > MOST_UNITS ? 1 : column.count());
        }
        return Math.min(38, height / most);
    }
}
