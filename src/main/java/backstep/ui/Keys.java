package backstep.ui;

import backstep.session.Change;
import backstep.session.Granularity;
import backstep.session.RateRange;
import backstep.session.Session;
import backstep.ui.store.Player;
import backstep.ui.store.SessionStore;

import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What each key does, wherever the focus is, unless it is in a text field. */
final class Keys {

    /** [ and ] change the rate so that twenty of them are a decade. */
    private static final double RATE_STEP = StrictMath.pow(10, 0.05);

    private static final KeyCombination PLAY = new KeyCodeCombination(KeyCode.P);
    private static final KeyCombination OPEN =
            new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination CLOSE = new KeyCodeCombination(KeyCode.ESCAPE);

    private static final Map<KeyCode, UnaryOperator<Session>> PLAIN = Map.ofEntries(
            Map.entry(KeyCode.RIGHT, Session::stepForward),
            Map.entry(KeyCode.PAGE_DOWN, Session::stepForward),
            Map.entry(KeyCode.SPACE, Session::stepForward),
            Map.entry(KeyCode.LEFT, Session::stepBackward),
            Map.entry(KeyCode.PAGE_UP, Session::stepBackward),
            Map.entry(KeyCode.HOME, Session::firstStepOfEpoch),
            Map.entry(KeyCode.END, Session::lastStepOfEpoch),
            Map.entry(KeyCode.DIGIT1, session -> session.withGranularity(Granularity.LAYER)),
            Map.entry(KeyCode.DIGIT2, session -> session.withGranularity(Granularity.OPERATION)));

    private static final Map<KeyCode, Double> RATES =
            Map.of(KeyCode.OPEN_BRACKET, 1 / RATE_STEP, KeyCode.CLOSE_BRACKET, RATE_STEP);

    private static final Map<KeyCode, Consumer<SessionStore>> EDITS =
            Map.of(KeyCode.Z, SessionStore::undo, KeyCode.Y, SessionStore::redo);

    private static final Map<KeyCode, UnaryOperator<Session>> SHIFT =
            Map.of(KeyCode.RIGHT, Session::nextPhase, KeyCode.LEFT, Session::previousPhase);

    private static final Map<KeyCode, UnaryOperator<Session>> CONTROL =
            Map.of(KeyCode.RIGHT, Session::nextEpoch, KeyCode.LEFT, Session::previousEpoch);

    private final SessionStore store;
    private final Player player;
    private final Runnable open;
    private final BooleanSupplier change;

    /**
     * The keys of a session and its player.
     *
     * @param open what Ctrl+O does
     * @param change what Enter does, unless it says that there is nothing to do
     */
    Keys(SessionStore store, Player player, Runnable open, BooleanSupplier change) {
        this.store = store;
        this.player = player;
        this.open = open;
        this.change = change;
    }

    /** Listens to the keys of a scene, before its controls do. */
    void listenTo(Scene scene) {
        before(scene, KeyEvent.KEY_PRESSED, this::handle);
        before(scene, KeyEvent.KEY_RELEASED, Keys::isOurs);
    }

    /** Keeps from the controls the events that this takes. */
    private static void before(Scene scene, EventType<KeyEvent> type, Predicate<KeyEvent> isTaken) {
        scene.addEventFilter(type, event -> {
            if (!(scene.getFocusOwner() instanceof TextInputControl) && isTaken.test(event)) {
                event.consume();
            }
        });
    }

    /** Some controls act when a key is let go: a slider goes to its end at Home and End. */
    private static boolean isOurs(KeyEvent event) {
        return PLAIN.containsKey(event.getCode()) || RATES.containsKey(event.getCode());
    }

    private boolean handle(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            return change.getAsBoolean();
        }
        var action = action(event);
        action.ifPresent(Runnable::run);
        return action.isPresent();
    }

    private Optional<Runnable> action(KeyEvent event) {
        if (PLAY.match(event)) {
            return Optional.of(player::toggle);
        }
        if (OPEN.match(event)) {
            return Optional.of(open);
        }
        if (CLOSE.match(event)) {
            return hasNotices() ? Optional.of(this::closeNotice) : Optional.empty();
        }
        if (event.isControlDown() && EDITS.containsKey(event.getCode())) {
            return Optional.of(() -> EDITS.get(event.getCode()).accept(store));
        }
        if (RATES.containsKey(event.getCode()) && !event.isControlDown() && !event.isAltDown()) {
            return Optional.of(() -> changeRate(RATES.get(event.getCode())));
        }
        return transition(event).map(meant -> () -> {
            player.pause();
            store.apply(meant);
        });
    }

    private boolean hasNotices() {
        return !store.notices().get().isEmpty(store.session().get());
    }

    private void closeNotice() {
        store.notice(notices -> notices.withoutTopmost(store.session().get()));
    }

    private static Optional<UnaryOperator<Session>> transition(KeyEvent event) {
        if (event.isAltDown() || (event.isControlDown() && event.isShiftDown())) {
            return Optional.empty();
        }
        var keys = event.isControlDown() ? CONTROL : event.isShiftDown() ? SHIFT : PLAIN;
        return Optional.ofNullable(keys.get(event.getCode()));
    }

    private void changeRate(double factor) {
        double before = store.session().get().learningRate();
        double after = RateRange.rounded(before * factor);
        store.change(new Change.LearningRate(before, after));
    }
}
