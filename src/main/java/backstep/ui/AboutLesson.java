package backstep.ui;

import backstep.picture.PlanPicture;
import backstep.picture.Wording;
import backstep.text.Language;
import backstep.ui.popup.Tips;
import backstep.ui.store.OfferedLesson;
import backstep.ui.view.AboutView;

import javafx.scene.control.Button;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A button that opens a card beside the board with what a lesson is about; gone where its teacher
 * says nothing of it.
 */
final class AboutLesson {

    private final Button button = new Button("i");
    private final AboutView card;

    /**
     * A button and a card, which are not shown yet.
     *
     * @param toggle opens the card, or closes it
     */
    AboutLesson(Runnable toggle) {
        card = new AboutView(toggle);
        button.setId("about-lesson");
        button.setMinSize(Button.USE_PREF_SIZE, Button.USE_PREF_SIZE);
        button.setOnAction(click -> toggle.run());
    }

    Button button() {
        return button;
    }

    AboutView card() {
        return card;
    }

    /** Shows these, and says whether there is something to say. */
    boolean show(Optional<OfferedLesson> current, Wording wording) {
        var told = current.filter(lesson -> lesson.lesson().about().isPresent());
        var tip = wording.say("tip.about");
        button.setVisible(told.isPresent());
        button.setManaged(told.isPresent());
        button.setAccessibleText(tip);
        Tips.show(button, tip);
        told.ifPresent(lesson -> show(lesson, wording));
        return told.isPresent();
    }

    private void show(OfferedLesson offered, Wording wording) {
        Language language = wording.texts().language();
        var lesson = offered.lesson();
        card.show(
                lesson.title().in(language),
                lesson.about().map(about -> about.in(language)).orElse(""),
                PlanPicture.of(lesson.plan(), wording),
                offered.file().map(Path::toString).orElseGet(() -> wording.say("about.shipped")),
                wording.say("tip.close"));
    }
}
