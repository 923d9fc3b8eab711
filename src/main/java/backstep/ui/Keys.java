package backstep.ui;

import backstep.session.Granularity;
import backstep.session.Session;
import backstep.ui.store.Player;
import backstep.ui.store.SessionStore;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What each key does, wherever the focus is, unless it is in a text field. */
final class Keys {

    /** [ and ] change the rate so that twenty of them are a decade. */
    private static final double RATE_STEP = StrictMath.pow(10, 0.05);

    private static final Map<KeyCode, UnaryOperator<Session>> PLAIN = Map.ofEntries(
            Map.entry(KeyCode.RIGHT, Session::stepForward),
            Map.entry(KeyCode.PAGE_DOWN, Session::stepForward),
            Map.entry(KeyCode.SPACE, Session::stepForward),
            Map.entry(KeyCode.LEFT, Session::stepBackward),
            Map.entry(KeyCode.PAGE_UP, Session::stepBackward),
            Map.entry(KeyCode.HOME, Session::firstStepOfEpoch),
            Map.entry(KeyCode.END, Session::lastStepOfEpoch),
            Map.entry(KeyCode.OPEN_BRACKET, session -> rate(session, 1 / RATE_STEP)),
            Map.entry(KeyCode.CLOSE_BRACKET, session -> rate(session, RATE_STEP)),
            Map.entry(KeyCode.DIGIT1, session -> session.withGranularity(Granularity.LAYER)),
            Map.entry(KeyCode.DIGIT2, session -> session.withGranularity(Granularity.OPERATION)));

    private static final Map<KeyCode, UnaryOperator<Session>> SHIFT =
            Map.of(KeyCode.RIGHT, Session::nextPhase, KeyCode.LEFT, Session::previousPhase);

    private static final Map<KeyCode, UnaryOperator<Session>> CONTROL =
            Map.of(KeyCode.RIGHT, Session::nextEpoch, KeyCode.LEFT, Session::previousEpoch);

    private final SessionStore store;
    private final Player player;

    Keys(SessionStore store, Player player) {
        this.store = store;
        this.player = player;
    }

    /** Listens to the keys of a scene, before its controls do. */
    void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!(scene.getFocusOwner() instanceof TextInputControl) && handle(event)) {
                event.consume();
            }
        });
    }

    private boolean handle(KeyEvent event) {
        if (event.getCode() == KeyCode.P && !event.isShortcutDown()) {
            player.toggle();
            return true;
        }
        var transition = transition(event);
        transition.ifPresent(meant -> {
            player.pause();
            store.apply(meant);
        });
        return transition.isPresent();
    }

    private static Optional<UnaryOperator<Session>> transition(KeyEvent event) {
        if (event.isAltDown() || (event.isControlDown() && event.isShiftDown())) {
            return Optional.empty();
        }
        var keys = event.isControlDown() ? CONTROL : event.isShiftDown() ? SHIFT : PLAIN;
        return Optional.ofNullable(keys.get(event.getCode()));
    }

    private static Session rate(Session session, double factor) {
        var text = String.format(Locale.ROOT, "%.2e", session.learningRate() * factor);
        return session.withLearningRate(Double.parseDouble(text));
    }
}
