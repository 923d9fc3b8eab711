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

    /** The most that a difference in these terms needs in a cell. */
    static int digits(List<EquationPicture.Term> terms, int row, int column) {
        return IntStream.range(1, terms.size())
                .filter(k -> terms.get(k) instanceof MatrixTerm
                        && terms.get(k - 1) instanceof SignTerm sign
                        && sign.text().endsWith("−"))
                .map(k -> digits(terms.subList(0, k), ((MatrixTerm) terms.get(k)), row, column))
                .max()
                .orElse(0);
    }

    private static int digits(
            List<EquationPicture.Term> before, MatrixTerm subtrahend, int row, int column) {
        double number = subtrahend.matrix().number(row, column);
        if (((SignTerm) before.get(before.size() - 1)).text().endsWith("1 −")) {
            return fromOne(number);
        }
        if (before.size() < 2 || !(before.get(before.size() - 2) instanceof MatrixTerm minuend)) {
            return 0;
        }
        double from = minuend.matrix().number(row, column);
        return digits(Math.max(Math.abs(from), Math.abs(number)), from - number);
    }
}
