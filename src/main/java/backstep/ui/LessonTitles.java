package backstep.ui;

import backstep.lesson.Lesson;
import backstep.text.Language;

import javafx.util.StringConverter;

/** A lesson as its title in a language. */
final class LessonTitles extends StringConverter<Lesson> {

    private final Language language;

    LessonTitles(Language language) {
        this.language = language;
    }

    @Override
    public String toString(Lesson lesson) {
        return lesson == null ? "" : lesson.title().in(language);
    }

    @Override
    public Lesson fromString(String title) {
        throw new UnsupportedOperationException("lessons are chosen, not typed");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LessonTitles titles && language == titles.language;
    }

    @Override
    public int hashCode() {
        return language.hashCode();
    }
}
