package backstep.lesson;

import backstep.text.Numerals;
import backstep.text.Sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A value of a lesson while it is being read: what it is called, and what may be asked of it.
 *
 * @param file the name of the file it is in
 * @param path its key path, such as {@code layers[1].weights}; empty for the lesson as a whole
 */
record Node(String file, String path, Json json) {

    /** Something that is read from a value. */
    @FunctionalInterface
    interface Reader<T> {
        T read(Node node) throws LessonException;
    }

    /** What is wrong with this value; in the sentence, gap 0 is its key path. */
    LessonException mistake(String key, Object... more) {
        return mistakeAt(json.line(), json.column(), key, more);
    }

    /** What is wrong at another place; in the sentence, gap 0 is this value's key path. */
    LessonException mistakeAt(int line, int column, String key, Object... more) {
        Object name = path.isEmpty() ? Sentence.of("lesson.whole") : path;
        var arguments = Stream.concat(Stream.of(name), Stream.of(more)).toArray();
        return new LessonException(file, line, column, Sentence.of(key, arguments));
    }

    /** What is wrong when this value is of the wrong kind; the key is that of the right kind. */
    LessonException wrongKind(String expected) {
        return mistake("lesson.type", Sentence.of(json.kind()), Sentence.of(expected));
    }

    boolean isList() {
        return json instanceof Json.Items;
    }

    boolean isObject() {
        return json instanceof Json.Members;
    }

    boolean isText() {
        return json instanceof Json.Text;
    }

    boolean isNumber() {
        return json instanceof Json.Numeral;
    }

    boolean isFalse() {
        return json instanceof Json.Truth truth && !truth.value();
    }

    boolean truth() throws LessonException {
        if (json instanceof Json.Truth truth) {
            return truth.value();
        }
        throw wrongKind("lesson.kind.truth");
    }

    String text() throws LessonException {
        if (!(json instanceof Json.Text text)) {
            throw wrongKind("lesson.kind.text");
        }
        if (text.value().isBlank()) {
            throw mistake("lesson.text.empty");
        }
        return text.value();
    }

    /** A finite number. */
    double number() throws LessonException {
        if (!(json instanceof Json.Numeral numeral)) {
            throw wrongKind("lesson.kind.number");
        }
        if (!Double.isFinite(numeral.value())) {
            throw mistake("lesson.number.finite");
        }
        return numeral.value();
    }

    /** A number greater than 0. */
    double positive() throws LessonException {
        double number = number();
        if (!(number > 0)) {
            throw mistake("lesson.number.positive", Numerals.exact(number));
        }
        return number;
    }

    /** A number not below 0. */
    double notNegative() throws LessonException {
        double number = number();
        if (number < 0) {
            throw mistake("lesson.number.notNegative", Numerals.exact(number));
        }
        return number;
    }

    /** A number from 0 on, below 1. */
    double share() throws LessonException {
        double number = number();
        if (number < 0 || number >= 1) {
            throw mistake("lesson.number.share", Numerals.exact(number));
        }
        return number;
    }

    /** A whole number from {@code least} to {@code most}. */
    int whole(int least, int most) throws LessonException {
        return (int) longWhole(least, most);
    }

    /** A whole number from {@code least} to {@code most}, which a double must hold exactly. */
    long longWhole(long least, long most) throws LessonException {
        double number = number();
        if (number != Math.rint(number) || number < least || number > most) {
            throw mistake(
                    "lesson.number.whole",
                    written(number),
                    written((double) least),
                    written((double) most));
        }
        return (long) number;
    }

    /** One of these, chosen by the name that lessons write. */
    <T> T choice(List<T> options, Function<T, String> name) throws LessonException {
        var chosen = text();
        for (var option : options) {
            if (name.apply(option).equals(chosen)) {
                return option;
            }
        }
        var known = options.stream().map(name).toList();
        throw mistake("lesson.name.unknown", chosen, Spelling.advice(chosen, known));
    }

    Fields fields() throws LessonException {
        if (json instanceof Json.Members members) {
            return new Fields(this, members);
        }
        throw wrongKind("lesson.kind.object");
    }

    List<Node> items() throws LessonException {
        if (!(json instanceof Json.Items list)) {
            throw wrongKind("lesson.kind.list");
        }
        var items = new ArrayList<Node>(list.items().size());
        for (int i = 0; i < list.items().size(); i++) {
            items.add(new Node(file, path + "[" + i + "]", list.items().get(i)));
        }
        return items;
    }

    Node member(String key, Json value) {
        return new Node(file, path.isEmpty() ? key : path + "." + key, value);
    }

    /** A number without a power of ten, if it is a whole one. */
    private static String written(double number) {
        boolean isWhole = number == Math.rint(number) && Math.abs(number) <= Limits.WHOLE;
        return isWhole ? Long.toString((long) number).replace('-', '−') : Numerals.exact(number);
    }
}
