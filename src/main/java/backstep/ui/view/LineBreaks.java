package backstep.ui.view;

import java.util.regex.Pattern;

/**
 * Where a line of code or of shapes may be broken: after a comma or a sign that is in no short
 * brackets, if enough of the line is left.
 */
final class LineBreaks {

    private static final String BOUND = "\u00a0";

    /** The last characters of a line stay together. */
    private static final String ENOUGH = "(?=.{6})";

    /** What is between brackets is not longer after a sign in it. */
    private static final String NOT_IN_BRACKETS = "(?![^(),]{1,8}\\))";

    private static final Pattern BREAK =
            Pattern.compile("(?<=[,=←·⊙+\\-*/@])" + BOUND + ENOUGH + NOT_IN_BRACKETS);

    private LineBreaks() {}

    /** The same line, with spaces that bind where it may not be broken. */
    static String in(String line) {
        return BREAK.matcher(line.replace(" ", BOUND)).replaceAll(" ");
    }
}
