package backstep.ui;

import backstep.picture.PlanPicture;
import backstep.picture.Wording;
import backstep.text.Language;
import backstep.ui.store.OfferedLesson;
import backstep.ui.view.AboutView;
import backstep.ui.view.Tips;

import javafx.scene.control.Button;
import javafx.stage.Popup;

import java.nio.file.Path;
import java.util.Optional;

/** A button that shows what a lesson is about; gone where its teacher says nothing of it. */
final class AboutLesson {

    private static final double GAP = 8;

    private final Button button = new Button("i");

    AboutLesson() {
        button.setId("about-lesson");
        button.setMinSize(Button.USE_PREF_SIZE, Button.USE_PREF_SIZE);
    }

    Button button() {
        return button;
    }

    void show(Optional<OfferedLesson> current, Wording wording) {
        var told = current.filter(lesson -> lesson.lesson().about().isPresent());
        var tip = wording.say("tip.about");
        button.setVisible(told.isPresent());
        button.setManaged(told.isPresent());
        button.setAccessibleText(tip);
        Tips.show(button, tip);
        told.ifPresent(lesson -> button.setOnAction(click -> open(card(lesson, wording))));
    }

    private static AboutView card(OfferedLesson offered, Wording wording) {
        Language language = wording.texts().language();
        var lesson = offered.lesson();
        return new AboutView(
                lesson.title().in(language),
                lesson.about().map(about -> about.in(language)).orElse(""),
                PlanPicture.of(lesson.plan(), wording),
                offered.file().map(Path::toString).orElseGet(() -> wording.say("about.shipped")),
                language);
    }

    private void open(AboutView card) {
        var popup = new Popup();
        popup.setAutoHide(true);
        popup.setAutoFix(true);
        popup.getContent().setAll(card);
        var corner = button.localToScreen(0, button.getHeight() + GAP);
        popup.show(button, corner.getX(), corner.getY());
    }
}
