package backstep.lesson;

import backstep.text.Sentence;

/** What a file says, fit to be quoted in a sentence: on one line, and not too long to read. */
final class Quotation {

    private static final int LONGEST = 300;

    private Quotation() {}

    /** This sentence with everything in its gaps made fit. */
    static Sentence in(Sentence sentence) {
        return Sentence.of(
                sentence.key(), sentence.arguments().stream().map(Quotation::of).toArray());
    }

    private static Object of(Object argument) {
        if (argument instanceof Sentence inner) {
            return in(inner);
        }
        return argument instanceof String text ? shortened(onOneLine(text)) : argument;
    }

    private static String onOneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]", " ");
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
