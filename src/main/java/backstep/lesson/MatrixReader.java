package backstep.lesson;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;

import java.util.stream.Stream;

/** Reads matrices that a lesson writes out, as a list of rows. */
final class MatrixReader {

    private MatrixReader() {}

    /** The rows, all of one length, at least one row of at least one number. */
    static Matrix rows(Node node) throws LessonException {
        var rows = node.items("lesson.kind.rows");
        if (rows.isEmpty()) {
            throw node.mistake("lesson.rows.empty");
        }
        var numbers = new double[rows.size()][];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = row(rows.get(i));
            if (numbers[i].length != numbers[0].length) {
                throw rows.get(i)
                        .mistake(
                                "lesson.rows.ragged",
                                numbers[i].length,
                                rows.get(0).path(),
                                numbers[0].length);
            }
        }
        return Matrix.of(numbers);
    }

    /** The rows, which must make a matrix of this shape. */
    static Matrix rows(Node node, Shape expected, String sentence, Object... more)
            throws LessonException {
        var matrix = rows(node);
        checkShape(node, matrix.shape(), expected, sentence, more);
        return matrix;
    }

    /** The numbers of a list as a column, which must have this many. */
    static Matrix column(Node node, int expected, String sentence, Object... more)
            throws LessonException {
        var numbers = row(node);
        checkShape(node, new Shape(numbers.length, 1), new Shape(expected, 1), sentence, more);
        return Matrix.generate(new Shape(expected, 1), (i, j) -> numbers[i]);
    }

    /** Refuses another shape than expected; gaps 1 and 2 of the sentence are the two. */
    static void checkShape(Node node, Shape shape, Shape expected, String sentence, Object... more)
            throws LessonException {
        if (!shape.equals(expected)) {
            throw node.mistake(
                    sentence,
                    Stream.concat(Stream.of(shape, expected), Stream.of(more)).toArray());
        }
    }

    private static double[] row(Node node) throws LessonException {
        var items = node.items("lesson.kind.row");
        if (items.isEmpty()) {
            throw node.mistake("lesson.row.empty");
        }
        var numbers = new double[items.size()];
        for (int j = 0; j < numbers.length; j++) {
            numbers[j] = items.get(j).number();
        }
        return numbers;
    }
}
