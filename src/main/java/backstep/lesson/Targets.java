package backstep.lesson;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.core.network.Loss;
import backstep.text.Numerals;

/**
 * The targets of a lesson, which become a matrix once the loss and the last layer are known.
 *
 * @param node one list of numbers a sample, or one number a sample
 * @param isColumn whether single numbers may be values as well as class numbers; they are values
 *     unless the loss is cross-entropy and the last layer has several units
 */
record Targets(Node node, boolean isColumn) {

    /** The targets that this loss compares with the output of so many units, [units × n]. */
    Matrix columns(Loss.Kind loss, int units) throws LessonException {
        if (!node.items().get(0).isNumber()) {
            return vectors(loss, units);
        }
        if (loss == Loss.Kind.CROSS_ENTROPY && (units > 1 || !isColumn)) {
            return oneHot(units);
        }
        if (!isColumn) {
            throw node.mistake("lesson.targets.classes");
        }
        return values(loss, units);
    }

    private Matrix vectors(Loss.Kind loss, int units) throws LessonException {
        var rows = node.items();
        var targets = MatrixReader.rows(node);
        checkShape(targets.shape(), units);
        if (loss == Loss.Kind.BCE || loss == Loss.Kind.CROSS_ENTROPY) {
            for (var row : rows) {
                for (var item : row.items()) {
                    checkRange(item, loss);
                }
            }
        }
        return targets.transpose();
    }

    private Matrix values(Loss.Kind loss, int units) throws LessonException {
        var numbers = node.items();
        checkShape(new Shape(numbers.size(), 1), units);
        var targets = new double[numbers.size()];
        for (int sample = 0; sample < targets.length; sample++) {
            targets[sample] = checkRange(numbers.get(sample), loss);
        }
        return Matrix.of(targets);
    }

    private void checkShape(Shape shape, int units) throws LessonException {
        var expected = new Shape(shape.rows(), units);
        if (!shape.equals(expected)) {
            throw node.mistake("lesson.targets.shape", shape, expected);
        }
    }

    private static double checkRange(Node item, Loss.Kind loss) throws LessonException {
        double target = item.number();
        if (loss == Loss.Kind.BCE && (target < 0 || target > 1)) {
            throw item.mistake("lesson.targets.bce", Numerals.exact(target));
        }
        if (loss == Loss.Kind.CROSS_ENTROPY && target < 0) {
            throw item.mistake("lesson.targets.negative", Numerals.exact(target));
        }
        return target;
    }

    /** In each column 1 in the row of the class, which counts from 0, and 0 elsewhere. */
    private Matrix oneHot(int units) throws LessonException {
        var numbers = node.items();
        var classes = new int[numbers.size()];
        for (int sample = 0; sample < classes.length; sample++) {
            classes[sample] = classNumber(numbers.get(sample), units);
        }
        return Matrix.generate(new Shape(units, classes.length), (i, j) -> i == classes[j] ? 1 : 0);
    }

    private static int classNumber(Node item, int units) throws LessonException {
        double number = item.number();
        if (number != Math.rint(number) || number < 0 || number >= units) {
            throw item.mistake("lesson.targets.class", Numerals.exact(number), units, units - 1);
        }
        return (int) number;
    }
}
