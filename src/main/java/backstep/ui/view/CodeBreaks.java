package backstep.ui.view;

import java.util.regex.Pattern;

/** Where a line of code may be broken: after a comma or a sign, if enough of it is left. */
final class CodeBreaks {

    private static final String BOUND = "\u00a0";

    /** The last characters of a line stay together. */
    private static final Pattern BREAK = Pattern.compile("(?<=[,=+\\-*/@])" + BOUND + "(?=.{6})");

    private CodeBreaks() {}

    /** The same code, with spaces that bind where it may not be broken. */
    static String in(String code) {
        return BREAK.matcher(code.replace(" ", BOUND)).replaceAll(" ");
    }
}
