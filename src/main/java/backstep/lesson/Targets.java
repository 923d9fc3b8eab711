package backstep.lesson;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.core.network.Layer;
import backstep.core.network.Loss;
import backstep.text.Numerals;

/**
 * The targets of a lesson, which become a matrix once the loss and the last layer are known.
 *
 * @param node one list of numbers a sample, or one number a sample
 */
record Targets(Node node, TargetSource source) {

    /** The targets that this loss compares with the output of this layer, [units × n]. */
    Matrix columns(Loss.Kind loss, Layer last) throws LessonException {
        if (!node.items().get(0).isNumber()) {
            return vectors(loss, last);
        }
        if (loss == Loss.Kind.CROSS_ENTROPY && (last.units() > 1 || !source.givesValues())) {
            return oneHot(last);
        }
        if (!source.givesValues()) {
            throw node.mistake("lesson.targets.classes", Entering.units(last));
        }
        return values(loss, last);
    }

    private Matrix vectors(Loss.Kind loss, Layer last) throws LessonException {
        var rows = node.items();
        var targets = MatrixReader.rows(node);
        checkShape(targets.shape(), loss, last);
        if (loss == Loss.Kind.BCE || loss == Loss.Kind.CROSS_ENTROPY) {
            for (var row : rows) {
                for (var item : row.items()) {
                    checkRange(item, loss);
                }
            }
        }
        return targets.transpose();
    }

    private Matrix values(Loss.Kind loss, Layer last) throws LessonException {
        var numbers = node.items();
        checkShape(new Shape(numbers.size(), 1), loss, last);
        var targets = new double[numbers.size()];
        for (int sample = 0; sample < targets.length; sample++) {
            targets[sample] = checkRange(numbers.get(sample), loss);
        }
        return Matrix.of(targets);
    }

    private void checkShape(Shape shape, Loss.Kind loss, Layer last) throws LessonException {
        var expected = new Shape(shape.rows(), last.units());
        if (!shape.equals(expected)) {
            throw source.shape(shape, expected, last, loss);
        }
    }

    private double checkRange(Node item, Loss.Kind loss) throws LessonException {
        double target = item.number();
        if (loss == Loss.Kind.BCE && (target < 0 || target > 1)) {
            throw source.number(item, loss, "lesson.targets.bce", Numerals.exact(target));
        }
        if (loss == Loss.Kind.CROSS_ENTROPY && target < 0) {
            throw source.number(item, loss, "lesson.targets.negative", Numerals.exact(target));
        }
        return target;
    }

    /** In each column 1 in the row of the class, which counts from 0, and 0 elsewhere. */
    private Matrix oneHot(Layer last) throws LessonException {
        var numbers = node.items();
        var classes = new int[numbers.size()];
        for (int sample = 0; sample < classes.length; sample++) {
            classes[sample] = classNumber(numbers.get(sample), last);
        }
        return Matrix.generate(
                new Shape(last.units(), classes.length), (i, j) -> i == classes[j] ? 1 : 0);
    }

    private int classNumber(Node item, Layer last) throws LessonException {
        double number = item.number();
        if (number != Math.rint(number) || number < 0 || number >= last.units()) {
            throw source.number(
                    item,
                    Loss.Kind.CROSS_ENTROPY,
                    "lesson.targets.class",
                    Numerals.exact(number),
                    last.units() - 1,
                    Entering.units(last));
        }
        return (int) number;
    }
}
