package backstep.ui;

import backstep.text.Language;
import backstep.ui.store.OfferedLesson;

import javafx.util.StringConverter;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A lesson as its title in a language. Where others have the same title, a person's own lesson also
 * says its file, with as much of the path as tells it from theirs.
 */
final class LessonTitles extends StringConverter<OfferedLesson> {

    private final Language language;
    private final List<OfferedLesson> offered;

    LessonTitles(Language language, List<OfferedLesson> offered) {
        this.language = language;
        this.offered = offered;
    }

    @Override
    public String toString(OfferedLesson lesson) {
        return lesson == null ? "" : title(lesson) + told(lesson);
    }

    @Override
    public OfferedLesson fromString(String title) {
        throw new UnsupportedOperationException("lessons are chosen, not typed");
    }

    private String title(OfferedLesson lesson) {
        return lesson.lesson().title().in(language);
    }

    private String told(OfferedLesson lesson) {
        var alike = offered.stream()
                .filter(other -> !other.equals(lesson) && title(other).equals(title(lesson)))
                .toList();
        return alike.isEmpty()
                ? ""
                : lesson.file().map(file -> " (" + end(file, alike) + ")").orElse("");
    }

    private static Path end(Path file, List<OfferedLesson> others) {
        int count = file.getNameCount();
        int from = count - 1;
        while (from > 0 && isEnd(file.subpath(from, count), others)) {
            from--;
        }
        return file.subpath(from, count);
    }

    private static boolean isEnd(Path names, List<OfferedLesson> lessons) {
        return lessons.stream()
                .flatMap(lesson -> lesson.file().stream())
                .anyMatch(file -> file.endsWith(names));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LessonTitles titles
                && language == titles.language
                && offered.equals(titles.offered);
    }

    @Override
    public int hashCode() {
        return Objects.hash(language, offered);
    }
}
