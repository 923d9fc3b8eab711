package backstep.picture;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.core.network.Network;
import backstep.session.PartlyKnown;
import backstep.text.Notation;
import backstep.text.Numerals;
import backstep.text.Texts;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The words and the numbers of a picture: the language, the digits and the notation chosen. */
public record Wording(Texts texts, Numerals numerals, Notation notation) {

    /** As many elements as are read out; a matrix of more is described by its range. */
    private static final int READ_OUT = 512;

    /** With gradients written as derivatives. */
    public Wording(Texts texts, Numerals numerals) {
        this(texts, numerals, Notation.DERIVATIVE);
    }

    /** What the matrices of a network are called. */
    Naming naming(Network network) {
        return new Naming(notation, network);
    }

    public String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }

    public String say(double number) {
        return numerals.say(number);
    }

    /** A number with so many digits more than are chosen. */
    String say(double number, int more) {
        return new Numerals(numerals.digits() + more).say(number);
    }

    /** What a screen reader says of a matrix that is not computed yet. */
    String describeUnknown(String name, Shape shape) {
        return heading(name, shape) + texts.say("matrix.notComputed");
    }

    /** What a screen reader says of a matrix whose shape is kept back. */
    String describeAsked(String name) {
        return name + ": " + texts.say("matrix.notComputed");
    }

    /** What a screen reader says of a matrix of which the numbers are kept back. */
    String describeHidden(String name, Shape shape) {
        return heading(name, shape) + texts.say("matrix.hidden");
    }

    /** What a screen reader says of a matrix of which the first cells are known, or all. */
    String describe(String name, PartlyKnown cells) {
        var value = cells.value();
        var shape = value.shape();
        if (cells.isWhole()) {
            return heading(name, shape) + content(value);
        } else if (cells.count() == 0) {
            return describeUnknown(name, shape);
        }
        var known = IntStream.range(0, Math.min(READ_OUT, cells.count()))
                .mapToObj(cell -> say(value.at(cell / shape.columns(), cell % shape.columns())))
                .collect(Collectors.joining(" "));
        return heading(name, shape)
                + texts.say("matrix.partly", known, cells.count(), shape.size());
    }

    private static String heading(String name, Shape shape) {
        return name + ", " + shape.rows() + " × " + shape.columns() + ": ";
    }

    private String content(Matrix matrix) {
        if (matrix.shape().size() > READ_OUT) {
            return texts.say("matrix.large", matrix.shape().size(), say(matrix.largestMagnitude()));
        }
        return IntStream.range(0, matrix.rows())
                .mapToObj(row -> rowOf(matrix, row))
                .collect(Collectors.joining("; "));
    }

    private String rowOf(Matrix matrix, int row) {
        return IntStream.range(0, matrix.columns())
                .mapToObj(column -> say(matrix.at(row, column)))
                .collect(Collectors.joining(" "));
    }
}
