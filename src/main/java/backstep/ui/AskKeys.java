package backstep.ui;

import backstep.ui.store.SessionStore;
import backstep.ui.store.Settings;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.function.IntPredicate;

/** The keys of the questions: Q asks or stops asking, the letters A to D answer. */
final class AskKeys {

    private static final List<KeyCode> LETTERS =
            List.of(KeyCode.A, KeyCode.B, KeyCode.C, KeyCode.D);

    private final SessionStore store;
    private final IntPredicate answer;

    /**
     * The keys of a store.
     *
     * @param answer takes the number of a letter, from 0, or says that it answers nothing
     */
    AskKeys(SessionStore store, IntPredicate answer) {
        this.store = store;
        this.answer = answer;
    }

    /** Listens to the keys of a scene, unless they are written in a field. */
    void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean isPlain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
            boolean isWritten = scene.getFocusOwner() instanceof TextInputControl;
            if (isPlain && !isWritten && handle(event.getCode())) {
                event.consume();
            }
        });
    }

    private boolean handle(KeyCode code) {
        if (code == KeyCode.Q) {
            store.choose(AskKeys::toggled);
            return true;
        }
        return LETTERS.contains(code) && answer.test(LETTERS.indexOf(code));
    }

    private static Settings toggled(Settings settings) {
        return settings.withTeaching(
                settings.teaching().withAsks(!settings.teaching().asks()));
    }
}
