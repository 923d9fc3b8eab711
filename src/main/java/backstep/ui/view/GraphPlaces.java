package backstep.ui.view;

import backstep.picture.BoardPicture;

/**
 * Where the units of the graph stand, one below the other.
 *
 * @param top the upper edge of the graph
 * @param bottom its lower edge
 * @param spacing the distance from one unit to the next
 * @param radius the radius of a unit
 */
record GraphPlaces(BoardPicture board, double top, double bottom, double spacing, double radius) {

    /** A layer of more units is drawn as a column with its count. */
    static final int MOST_UNITS = 16;

    static final double LARGEST_TEXT = 13;

    /** The width of a figure, of its size. */
    private static final double ADVANCE = 0.6;

    private static final double SMALLEST_TEXT = 8.5;
    private static final double STRETCHED_TEXT = 11;
    private static final double MARGIN = 4;
    private static final double LARGEST_RADIUS = 16;
    private static final double LARGEST_SPACING = 56;

    static GraphPlaces of(BoardPicture board, double top, double bottom) {
        double spacing = Math.min(LARGEST_SPACING, (bottom - top) / mostUnits(board));
        double radius = Math.min(LARGEST_RADIUS, spacing * 0.44);
        return new GraphPlaces(board, top, bottom, spacing, radius);
    }

    /** The most units that one layer shows below each other. */
    static int mostUnits(BoardPicture board) {
        return board.columns().stream()
                .mapToInt(column -> column.units().size())
                .filter(count -> count <= MOST_UNITS)
                .max()
                .orElse(1);
    }

    /** Whether a column is drawn as a whole, its units being too many. */
    boolean isWhole(int column) {
        return count(column) > MOST_UNITS;
    }

    /** The height at which a unit stands. */
    double of(int column, int unit) {
        if (isWhole(column)) {
            return top + (unit + 0.5) * (bottom - top) / count(column);
        }
        return (top + bottom) / 2 + (unit - (count(column) - 1) / 2.0) * spacing;
    }

    /** As large as a circle lets it be, else as the circle stretched to hold it does; or 0. */
    double textSize(String text) {
        double fits = 2 * (radius - 1.5) / (ADVANCE * Math.max(2, text.length()));
        if (fits >= SMALLEST_TEXT) {
            return Math.min(LARGEST_TEXT, fits);
        }
        double stretched = Math.min(STRETCHED_TEXT, 1.5 * radius);
        return stretched >= SMALLEST_TEXT ? stretched : 0;
    }

    /** Half the width of a unit that holds a text. */
    double halfWidth(String text) {
        return Math.max(radius, ADVANCE * textSize(text) * text.length() / 2 + MARGIN);
    }

    /** How wide the count of a column's units is written. */
    static double countWidth(int units) {
        return 9 * Integer.toString(units).length();
    }

    private int count(int column) {
        return board.columns().get(column).units().size();
    }
}
