package backstep.cli;

import backstep.text.Language;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the window is to open with.
 *
 * @param lesson a lesson file, if one is named
 * @param language a language, if one is chosen
 */
public record WindowArguments(Optional<Path> lesson, Optional<Language> language) {

    /** What these arguments say to the window, unless they are for the command line. */
    public static Optional<WindowArguments> of(String... arguments) {
        var language = Stream.of(Language.values())
                .filter(one -> isChosen(one, arguments))
                .findFirst();
        var others = language.map(one -> without(one, arguments)).orElse(List.of(arguments));
        boolean isForWindow = others.isEmpty() || (others.size() == 1 && isLesson(others.get(0)));
        return isForWindow
                ? Optional.of(
                        new WindowArguments(others.stream().findFirst().map(Path::of), language))
                : Optional.empty();
    }

    private static boolean isChosen(Language language, String... arguments) {
        return without(language, arguments).size() < arguments.length;
    }

    /** The arguments but those that choose this language, in one word or in two. */
    private static List<String> without(Language language, String... arguments) {
        var others = new ArrayList<>(List.of(arguments));
        int option = others.indexOf(Arguments.LANGUAGE);
        if (option >= 0
                && option + 1 < others.size()
                && others.get(option + 1).equals(language.code())) {
            others.subList(option, option + 2).clear();
        } else {
            others.remove(Arguments.LANGUAGE + "=" + language.code());
        }
        return others;
    }

    private static boolean isLesson(String name) {
        return !name.startsWith("-")
                && CommandLineInterface.command(name).isEmpty()
                && (name.endsWith(".json") || isFile(name));
    }

    private static boolean isFile(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }
}
