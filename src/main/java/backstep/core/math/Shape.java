package backstep.core.math;

/** The size of a matrix: its number of rows and of columns, both at least 1. */
public record Shape(int rows, int columns) {

    public Shape {
        if (rows < 1 || columns < 1) {
            throw new IllegalArgumentException("no matrix is " + rows + "×" + columns);
        }
    }

    public Shape transposed() {
        return new Shape(columns, rows);
    }

    public int size() {
        return rows * columns;
    }

    /** Rows and columns as textbooks write them: {@code 4×3}. */
    @Override
    public String toString() {
        return rows + "×" + columns;
    }
}
