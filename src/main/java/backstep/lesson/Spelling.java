package backstep.lesson;

import backstep.text.Sentence;

import java.util.Comparator;
import java.util.List;

/** Guesses what a mistyped word was meant to be. */
final class Spelling {

    private Spelling() {}

    /** "Did you mean …?" with the nearest of the known words or, where none is near, all of them. */
    static Sentence advice(String word, List<String> known) {
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= 1 + word.length() / 3)
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
                .map(nearest -> Sentence.of("lesson.advice.nearest", nearest))
                .orElseGet(() -> Sentence.of("lesson.advice.known", String.join(", ", known)));
    }

    /**
     * The least number of letters to insert, drop or replace to turn one word into the other, upper
     * and lower case being the same (Levenshtein, 1966).
     */
    static int distance(String from, String to) {
        var above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            above = nextRow(above, from.charAt(i - 1), i, to);
        }
        return above[to.length()];
    }

    private static int[] nextRow(int[] above, char letter, int number, String to) {
        var row = new int[above.length];
        row[0] = number;
        for (int j = 1; j < row.length; j++) {
            int replaced = above[j - 1] + (isSame(letter, to.charAt(j - 1)) ? 0 : 1);
            row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
        }
        return row;
    }

    private static boolean isSame(char one, char other) {
        return Character.toLowerCase(one) == Character.toLowerCase(other);
    }
}
