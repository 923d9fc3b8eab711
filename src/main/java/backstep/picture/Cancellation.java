package backstep.picture;

import backstep.picture.EquationPicture.MatrixTerm;
import backstep.picture.EquationPicture.SignTerm;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many more digits numbers need where they nearly cancel, for what is left to be seen in them:
 * {@code 10.101 − 10 = 0.101}, not {@code 10.1 − 10}.
 */
final class Cancellation {

    /** A double has no more digits than these and the usual ones. */
    private static final int MOST = 11;

    private Cancellation() {}

    /** The most that a difference in these terms needs in a cell. */
    static int digits(List<EquationPicture.Term> terms, int row, int column) {
        return IntStream.range(1, terms.size())
                .filter(k -> terms.get(k) instanceof MatrixTerm)
                .map(k -> digits(terms, k, row, column))
                .max()
                .orElse(0);
    }

    /** Those that a term needs, if it is taken from 1 or from the one before it. */
    private static int digits(List<EquationPicture.Term> terms, int k, int row, int column) {
        var sign = terms.get(k - 1) instanceof SignTerm before ? before.text() : "";
        double number = number(terms.get(k), row, column);
        if (sign.endsWith("1 −")) {
            return fromOne(number);
        }
        if (!sign.endsWith("−") || k < 2 || !(terms.get(k - 2) instanceof MatrixTerm)) {
            return 0;
        }
        double from = number(terms.get(k - 2), row, column);
        return digits(Math.max(Math.abs(from), Math.abs(number)), from - number);
    }

    private static double number(EquationPicture.Term term, int row, int column) {
        return ((MatrixTerm) term).matrix().numberFor(row, column);
    }

    /** So many that it has as many decimals as its difference from 1. */
    static int fromOne(double number) {
        return digits(number, 1 - number);
    }

    private static int digits(double number, double difference) {
        return number != 0 && difference != 0 && Double.isFinite(number)
                ? Math.min(MOST, Math.max(0, places(number) - places(difference)))
                : 0;
    }

    private static int places(double number) {
        return (int) Math.floor(Math.log10(Math.abs(number)));
    }
}
