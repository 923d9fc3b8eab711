package backstep.ui;

import backstep.text.Language;
import backstep.ui.store.OfferedLesson;

import javafx.util.StringConverter;

/** A lesson as its title in a language. */
final class LessonTitles extends StringConverter<OfferedLesson> {

    private final Language language;

    LessonTitles(Language language) {
        this.language = language;
    }

    @Override
    public String toString(OfferedLesson lesson) {
        return lesson == null ? "" : lesson.lesson().title().in(language);
    }

    @Override
    public OfferedLesson fromString(String title) {
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
