package backstep.ui;

import backstep.ui.store.SessionStore;
import backstep.ui.store.Settings;

import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/** A window that fills the screen while it presents. */
final class FullScreen {

    private FullScreen() {}

    /** Lets a stage follow the store, and the store a window system that leaves the full screen. */
    static void follow(SessionStore store, Stage stage) {
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        store.settings()
                .addListener((property, before, now) ->
                        stage.setFullScreen(now.arrangement().isPresenting()));
        stage.fullScreenProperty().addListener((property, before, isFull) -> {
            if (!isFull) {
                store.choose(Settings::leaving);
            }
        });
    }
}
