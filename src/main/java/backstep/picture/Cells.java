package backstep.picture;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Some cells of a matrix: one of them, a row, a column, or all.
 *
 * @param row the only row, from 0; all rows where it is empty
 * @param column the only column, from 0; all columns where it is empty
 */
public record Cells(Optional<Integer> row, Optional<Integer> column) {

    public static final Cells ALL = new Cells(Optional.empty(), Optional.empty());

    static Cells at(int row, int column) {
        return new Cells(Optional.of(row), Optional.of(column));
    }

    static Cells row(int row) {
        return new Cells(Optional.of(row), Optional.empty());
    }

    static Cells column(int column) {
        return new Cells(Optional.empty(), Optional.of(column));
    }

    public boolean contains(int i, int j) {
        return hasRow(i) && column.map(c -> c == j).orElse(true);
    }

    /** Their rows, of so many that there are. */
    IntStream rows(int count) {
        return row.map(IntStream::of).orElseGet(() -> IntStream.range(0, count));
    }

    /** Their columns, of so many that there are. */
    IntStream columns(int count) {
        return column.map(IntStream::of).orElseGet(() -> IntStream.range(0, count));
    }

    boolean hasRow(int i) {
        return row.map(r -> r == i).orElse(true);
    }

    /** The least rows and columns, or one of each, that hold these and others. */
    Cells with(Cells others) {
        return new Cells(
                row.filter(one -> others.row.equals(row)),
                column.filter(one -> others.column.equals(column)));
    }

    /** The same cells in the transposed matrix. */
    Cells transposed() {
        return new Cells(column, row);
    }
}
