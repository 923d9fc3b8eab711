package backstep.text;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Numbers as people write them: {@code 0.5}, {@code 0,5}, {@code .5}, {@code 1/2}, {@code −3},
 * {@code 1e-3}.
 */
public final class WrittenNumber {

    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(\\d+[.,]?\\d*|[.,]\\d+)([eE][+-]?\\d+)?");

    /** How a zero begins, and what is 0 times something. */
    private static final Pattern ZERO = Pattern.compile("[^1-9eE/]*([eE/]|$)");

    private WrittenNumber() {}

    /** The number that a text writes; none if it writes no number, or one that is not finite. */
    public static OptionalDouble of(String text) {
        double number = number(text);
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    /** Whether a text writes a number that is larger than all that can be computed with. */
    public static boolean isTooLarge(String text) {
        return number(text) == Double.POSITIVE_INFINITY;
    }

    /** Whether a text writes a number above 0 that is smaller than all that can be computed with. */
    public static boolean isTooSmall(String text) {
        return Double.compare(number(text), 0.0) == 0 && !ZERO.matcher(text).lookingAt();
    }

    /** Whether a text writes a number further from 0 than all that can be computed with. */
    public static boolean isTooFar(String text) {
        return Double.isInfinite(number(text));
    }

    /** NaN where no number is written. */
    private static double number(String text) {
        var plain = text.strip().replace('−', '-').replace('－', '-').replace('，', ',');
        int bar = plain.indexOf('/');
        return bar < 0
                ? decimal(plain)
                : quotient(decimal(plain.substring(0, bar)), decimal(plain.substring(bar + 1)));
    }

    private static double decimal(String text) {
        var plain = text.strip();
        return DECIMAL.matcher(plain).matches()
                ? Double.parseDouble(plain.replace(',', '.'))
                : Double.NaN;
    }

    private static double quotient(double above, double below) {
        return below == 0 ? Double.NaN : above / below;
    }
}
