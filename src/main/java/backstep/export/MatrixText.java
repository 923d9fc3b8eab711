package backstep.export;

import backstep.core.math.Matrix;
import backstep.text.Numerals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Matrices as lines of text, the numbers of a column one below the other. */
final class MatrixText {

    private MatrixText() {}

    /** One line a row. */
    static List<String> rows(Matrix matrix) {
        var numbers = IntStream.range(0, matrix.rows())
                .mapToObj(row -> numbers(matrix, row))
                .toList();
        var widths = IntStream.range(0, matrix.columns())
                .map(column -> width(numbers, column))
                .boxed()
                .toList();
        return numbers.stream().map(row -> line(row, widths)).toList();
    }

    private static List<String> numbers(Matrix matrix, int row) {
        return IntStream.range(0, matrix.columns())
                .mapToObj(column -> Numerals.STANDARD.say(matrix.at(row, column)))
                .toList();
    }

    private static int width(List<List<String>> numbers, int column) {
        return numbers.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String line(List<String> row, List<Integer> widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> rightAligned(row.get(column), widths.get(column)))
                .collect(Collectors.joining("  "));
    }

    private static String rightAligned(String text, int width) {
        return " ".repeat(width - text.length()) + text;
    }
}
