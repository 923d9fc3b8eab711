package backstep.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as a person reads them, the same on the screen, in files and on the command line: so many
 * significant digits, trailing zeros dropped, the sign {@code −}, scientific from 1e5 and below
 * 1e-4.
 */
public record Numerals(int digits) {

    /** Four significant digits. */
    public static final Numerals STANDARD = new Numerals(4);

    /** What a person may choose from. */
    public static final int FEWEST = 2;

    public static final int MOST = 8;

    private static final double LARGE = 1e5;
    private static final double SMALL = 1e-4;

    /** A double is a power of ten exactly up to this one. */
    private static final int EXACT_POWERS = 22;

    /** Farther from a half than doubles are wrong in a number of so few digits. */
    private static final double NO_TIE = 0.5 - 1e-6;

    /** More than a short computation in doubles is wrong by, less than any digit shown. */
    private static final double ROUNDING = 1e-13;

    public Numerals {
        if (digits < 1) {
            throw new IllegalArgumentException("no number has " + digits + " digits");
        }
    }

    /** The number rounded: {@code −0.01941}, {@code 1.2e−5}, {@code NaN}, {@code ∞}. */
    public String say(double number) {
        if (!Double.isFinite(number)) {
            return notFinite(number);
        }
        if (number == 0) {
            return "0";
        }
        if (Math.abs(number) < wholeBelow() && number == Math.rint(number)) {
            return sign(Long.toString((long) number));
        }
        return text(rounded(number).stripTrailingZeros());
    }

    /** Whether what is said of a number is all of it, but for what doubles are wrong by. */
    public boolean isWhole(double number) {
        return !Double.isFinite(number)
                || number == 0
                || Math.abs(rounded(number).doubleValue() - number) <= ROUNDING * Math.abs(number);
    }

    /**
     * The nearest number of so many digits, the even one of two: found with doubles, which is
     * quicker, where their own rounding cannot matter.
     */
    private BigDecimal rounded(double number) {
        int decimals = digits - 1 - (int) Math.floor(Math.log10(Math.abs(number)));
        if (digits <= MOST && Math.abs(decimals) <= EXACT_POWERS) {
            double power = Math.pow(10, Math.abs(decimals));
            double scaled = decimals < 0 ? number / power : number * power;
            double nearest = Math.rint(scaled);
            boolean hasAllDigits = Math.abs(nearest) >= Math.pow(10, digits - 1);
            if (hasAllDigits && Math.abs(scaled - nearest) < NO_TIE) {
                return BigDecimal.valueOf((long) nearest, decimals);
            }
        }
        return new BigDecimal(number).round(new MathContext(digits, RoundingMode.HALF_EVEN));
    }

    /** Whole numbers of less than this have no more digits than are shown, and no exponent. */
    private double wholeBelow() {
        return Math.min(LARGE, Math.pow(10, digits));
    }

    /** As many digits as it takes to read the same double back: {@code −0.1}, {@code 1.25e5}. */
    public static String exact(double number) {
        if (!Double.isFinite(number)) {
            return notFinite(number);
        }
        if (number == 0) {
            return 1 / number > 0 ? "0" : "−0";
        }
        return text(new BigDecimal(Double.toString(number)).stripTrailingZeros());
    }

    /** Four decimals, as the notebook prints its losses: {@code 60.0359}. */
    public static String fourDecimals(double number) {
        return Double.isFinite(number)
                ? sign(new BigDecimal(number)
                        .setScale(4, RoundingMode.HALF_EVEN)
                        .toPlainString())
                : notFinite(number);
    }

    /** Seven significant digits, zeros at the end too: {@code 6.000000}. */
    public static String sevenDigits(double number) {
        return Double.isFinite(number) && number != 0
                ? text(new BigDecimal(number).round(new MathContext(7, RoundingMode.HALF_EVEN)))
                : exact(number);
    }

    private static String text(BigDecimal number) {
        double size = number.abs().doubleValue();
        return sign(size >= LARGE || size < SMALL ? scientific(number) : number.toPlainString());
    }

    private static String scientific(BigDecimal number) {
        int exponent = number.precision() - number.scale() - 1;
        return number.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
    }

    private static String notFinite(double number) {
        if (Double.isNaN(number)) {
            return "NaN";
        }
        return number > 0 ? "∞" : "−∞";
    }

    private static String sign(String text) {
        return text.replace('-', '−');
    }
}
