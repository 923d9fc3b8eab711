package backstep.lesson;

import backstep.text.Numerals;
import backstep.text.Sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A value of a lesson while it is being read: what it is called, and what may be asked of it.
 *
 * @param file the name of the file it is in
 * @param path its key path, such as {@code layers[1].weights}; empty for the lesson as a whole
 */
record Node(String file, String path, Json json) {

    private static final Sentence NUMERAL = Sentence.of("lesson.kind.numeral");

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
        return new LessonException(file, line, column, about(path, key, more));
    }

    /** A sentence about the value of a key path, which goes into its gap 0. */
    static Sentence about(String path, String key, Object... more) {
        Object name = path.isEmpty() ? Sentence.of("lesson.whole") : path;
        return Sentence.of(key, Stream.concat(Stream.of(name), Stream.of(more)).toArray());
    }

    /** The key path of a member. */
    static String path(String object, String key) {
        return object.isEmpty() ? key : object + "." + key;
    }

    /** What is wrong when this value is of the wrong kind; the key is that of the right kind. */
    LessonException wrongKind(String expected) {
        return wrongKind(Sentence.of(expected));
    }

    private LessonException wrongKind(Sentence expected) {
        return mistake("lesson.type", Sentence.of(json.kind()), expected);
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
        return number(number -> true, NUMERAL);
    }

    /** A number greater than 0. */
    double positive() throws LessonException {
        return number(number -> number > 0, Sentence.of("lesson.kind.positive"));
    }

    /** A number not below 0. */
    double notNegative() throws LessonException {
        return number(number -> number >= 0, Sentence.of("lesson.kind.notNegative"));
    }

    /** A number from 0 on, below 1. */
    double share() throws LessonException {
        return number(number -> number >= 0 && number < 1, Sentence.of("lesson.kind.share"));
    }

    /** A whole number from {@code least} to {@code most}. */
    int whole(int least, int most) throws LessonException {
        return (int) longWhole(least, most);
    }

    /** A whole number from {@code least} to {@code most}, which a double must hold exactly. */
    long longWhole(long least, long most) throws LessonException {
        return (long) number(
                number -> number == Math.rint(number) && number >= least && number <= most,
                Sentence.of("lesson.kind.whole", written((double) least), written((double) most)));
    }

    /** A number that is right, or the mistake that it is not as it is expected to be. */
    private double number(DoublePredicate isRight, Sentence expected) throws LessonException {
        if (!(json instanceof Json.Numeral numeral)) {
            throw wrongKind(expected);
        }
        double number = numeral.value();
        if (!Double.isFinite(number)) {
            throw mistake("lesson.number.finite");
        }
        if (!isRight.test(number)) {
            throw numeral.isTiny()
                    ? mistake("lesson.number.tiny", expected)
                    : mistake("lesson.number.range", written(number), expected);
        }
        return number;
    }

    /** One of these, chosen by the name that lessons write. */
    <T> T choice(List<T> options, Function<T, String> name) throws LessonException {
        var known = options.stream().map(name).toList();
        if (!(json instanceof Json.Text text)) {
            throw wrongKind(Sentence.of("lesson.kind.choice", String.join(", ", known)));
        }
        int place = known.indexOf(text.value());
        if (place < 0) {
            throw mistake(
                    "lesson.name.unknown", text.value(), Spelling.advice(text.value(), known));
        }
        return options.get(place);
    }

    Fields fields() throws LessonException {
        return fields("lesson.kind.object");
    }

    /** The keys of an object; the text key is that of what else a mistake asks for. */
    Fields fields(String kind) throws LessonException {
        if (json instanceof Json.Members members) {
            return new Fields(this, members);
        }
        throw wrongKind(kind);
    }

    /** The items of a list; the text key is that of what else a mistake asks for. */
    List<Node> items(String kind) throws LessonException {
        if (!(json instanceof Json.Items list)) {
            throw wrongKind(kind);
        }
        var items = new ArrayList<Node>(list.items().size());
        for (int i = 0; i < list.items().size(); i++) {
            items.add(new Node(file, path + "[" + i + "]", list.items().get(i)));
        }
        return items;
    }

    List<Node> items() throws LessonException {
        return items("lesson.kind.list");
    }

    Node member(String key, Json value) {
        return new Node(file, path(path, key), value);
    }

    /** A number without a power of ten, if it is a whole one. */
    private static String written(double number) {
        boolean isWhole = number == Math.rint(number) && Math.abs(number) <= Limits.WHOLE;
        return isWhole ? Long.toString((long) number).replace('-', '−') : Numerals.exact(number);
    }
}
