package backstep.ui.view;

import java.util.regex.Pattern;

/**
 * Where a line may be broken: one of code or of shapes after a comma or a sign that is in no short
 * brackets, if enough of the line is left; a sentence in no number.
 */
public final class LineBreaks {

    private static final String BOUND = "\u00a0";

    /** The last characters of a line stay together. */
    private static final String ENOUGH = "(?=.{6})";

    /** What is between brackets is not longer after a sign in it. */
    private static final String NOT_IN_BRACKETS = "(?![^(),]{1,8}\\))";

    private static final Pattern BREAK =
            Pattern.compile("(?<=[,=←·⊙+\\-*/@])" + BOUND + ENOUGH + NOT_IN_BRACKETS);

    /** Where Java would break a number: after a sign that is U+2212, before and in an exponent. */
    private static final Pattern IN_NUMBER = Pattern.compile("(?<=−)(?=\\d)|(?<=\\d)(?=e[−\\d])");

    private static final String BOND = "\uFEFF";

    private LineBreaks() {}

    /** The same line of code or of shapes, with spaces that bind where it may not be broken. */
    static String in(String line) {
        return BREAK.matcher(line.replace(" ", BOUND)).replaceAll(" ");
    }

    /** The same sentence, in which no number is broken. */
    public static String inSentence(String sentence) {
        return IN_NUMBER.matcher(sentence).replaceAll(BOND);
    }
}
