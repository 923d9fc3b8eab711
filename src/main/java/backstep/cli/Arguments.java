package backstep.cli;

import backstep.lesson.Lesson;
import backstep.lesson.LessonException;
import backstep.lesson.LessonReader;
import backstep.lesson.ShippedLessons;
import backstep.text.Language;
import backstep.text.Sentence;
import backstep.text.WrittenNumber;

import picocli.CommandLine.ParseResult;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The values of a command's options and parameters. */
record Arguments(ParseResult parsed) {

    static final String LANGUAGE = "--language";
    static final String EPOCHS = "--epochs";
    static final String FORMAT = "--format";
    static final String LEARNING_RATE = "--learning-rate";

    private static final int MOST_EPOCHS = 1_000_000;

    /** The language that these arguments choose, English if they choose none that there is. */
    static Language language(String... arguments) {
        var lines = String.join("\n", arguments).replace(LANGUAGE + "\n", LANGUAGE + "=");
        return Stream.of(Language.values())
                .filter(language -> lines.lines().anyMatch(choiceOf(language)::equals))
                .findFirst()
                .orElse(Language.ENGLISH);
    }

    /** The names of the lessons. */
    List<String> names() {
        return parsed.matchedPositionals().stream()
                .flatMap(parameter -> parameter.stringValues().stream())
                .toList();
    }

    /** The one lesson. */
    Lesson lesson() throws LessonException {
        return lesson(names().get(0));
    }

    /** The lesson in a file or, where there is no such file, the shipped one of this name. */
    static Lesson lesson(String name) throws LessonException {
        try {
            var path = Path.of(name);
            var shipped = ShippedLessons.find(name);
            return shipped.isPresent() && !Files.exists(path)
                    ? shipped.get()
                    : LessonReader.read(path);
        } catch (InvalidPathException noPath) {
            throw new LessonException(name, 0, 0, Sentence.of("lesson.file.missing", name));
        }
    }

    /** The number of epochs. */
    int epochs(int otherwise) throws UsageException {
        var text = text(EPOCHS, Integer.toString(otherwise));
        boolean isWhole = text.matches("\\d{1,7}");
        if (!isWhole || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST_EPOCHS) {
            throw new UsageException("cli.value.count", EPOCHS, text, MOST_EPOCHS);
        }
        return Integer.parseInt(text);
    }

    /** The learning rate. */
    double learningRate(double otherwise) throws UsageException {
        var text = text(LEARNING_RATE, Double.toString(otherwise));
        double rate = WrittenNumber.of(text).orElse(Double.NaN);
        if (!(rate > 0)) {
            throw new UsageException(mistake(text), LEARNING_RATE, text);
        }
        return rate;
    }

    private static String mistake(String rate) {
        if (WrittenNumber.isTooLarge(rate)) {
            return "cli.value.rate.large";
        }
        return WrittenNumber.isTooSmall(rate) ? "cli.value.rate.small" : "cli.value.rate";
    }

    /** One of these formats, the first if none is chosen. */
    String format(List<String> formats) throws UsageException {
        return choice(FORMAT, formats);
    }

    /** Refuses a language that there is not. */
    void checkLanguage() throws UsageException {
        choice(LANGUAGE, Stream.of(Language.values()).map(Language::code).toList());
    }

    /** Refuses a lesson without a name, which would be the folder that the program runs in. */
    void checkNames() throws UsageException {
        if (names().stream().anyMatch(String::isBlank)) {
            throw UsageMistake.noLesson();
        }
    }

    private String choice(String option, List<String> choices) throws UsageException {
        var text = text(option, choices.get(0));
        if (!choices.contains(text)) {
            throw new UsageException("cli.value.choice", option, text, String.join(", ", choices));
        }
        return text;
    }

    private String text(String option, String otherwise) {
        return parsed.matchedOptionValue(option, otherwise);
    }

    private static String choiceOf(Language language) {
        return LANGUAGE + "=" + language.code();
    }
}
