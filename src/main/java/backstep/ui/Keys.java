package backstep.ui;

import backstep.session.Change;
import backstep.session.Granularity;
import backstep.session.RateRange;
import backstep.session.Session;
import backstep.ui.store.Look;
import backstep.ui.store.Panel;
import backstep.ui.store.Player;
import backstep.ui.store.SessionStore;
import backstep.ui.store.Settings;
import backstep.ui.view.ArrowKeys;

import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What each key does, wherever the focus is, unless it is in a text field. */
final class Keys {

    /** [ and ] change the rate so that twenty of them are a decade. */
    private static final double RATE_STEP = StrictMath.pow(10, 0.05);

    /** No one writes these, so that they work even in a text field. */
    private static final Set<Shortcut> EVERYWHERE = Set.of(
            Shortcut.LARGER,
            Shortcut.SMALLER,
            Shortcut.USUAL_SIZE,
            Shortcut.BOARD,
            Shortcut.CHARTS,
            Shortcut.STAGE,
            Shortcut.TIMELINE,
            Shortcut.GRADIENTS,
            Shortcut.PRESENT,
            Shortcut.HELP);

    private final SessionStore store;
    private final Player player;
    private final MainWindow window;

    Keys(SessionStore store, Player player, MainWindow window) {
        this.store = store;
        this.player = player;
        this.window = window;
    }

    /** Listens to the keys of a scene, before its controls do. */
    void listenTo(Scene scene) {
        before(scene, KeyEvent.KEY_PRESSED, this::handle);
        before(scene, KeyEvent.KEY_RELEASED, Keys::isOurs);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> fire(scene.getFocusOwner(), event));
    }

    /** Space steps, so that Enter is the key that presses what has the focus. */
    private static void fire(@Nullable Node focused, KeyEvent event) {
        if (focused instanceof ButtonBase button && isEnter(event)) {
            button.fire();
            event.consume();
        }
    }

    /** Keeps from the controls the events that this takes. */
    private void before(Scene scene, EventType<KeyEvent> type, Predicate<KeyEvent> isTaken) {
        scene.addEventFilter(type, event -> {
            var focused = scene.getFocusOwner();
            boolean isWriting = focused instanceof TextInputControl;
            if (!isTakenBy(focused, event)
                    && meant(event).allMatch(shortcut -> isFree(shortcut, isWriting))
                    && isTaken.test(event)) {
                event.consume();
            }
        });
    }

    /** Whether what has the focus takes a key for itself. */
    private static boolean isTakenBy(@Nullable Node focused, KeyEvent event) {
        return (focused instanceof ArrowKeys && event.getCode().isArrowKey() && isPlain(event))
                || (focused instanceof ButtonBase && focused.isFocusVisible() && isEnter(event));
    }

    private static boolean isEnter(KeyEvent event) {
        return event.getCode() == KeyCode.ENTER && isPlain(event);
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isShiftDown() && !event.isControlDown() && !event.isAltDown();
    }

    /** Text fields and open cards need most keys for themselves. */
    private boolean isFree(Shortcut shortcut, boolean isWriting) {
        return EVERYWHERE.contains(shortcut)
                || (!isWriting && (shortcut == Shortcut.CLOSE || !window.isCardOpen()));
    }

    /** Of those that only close or change something, controls hear that their key is let go. */
    private static boolean isOurs(KeyEvent event) {
        return Stream.of(Shortcut.values())
                .filter(shortcut -> shortcut != Shortcut.CLOSE && shortcut != Shortcut.CHANGE_CELL)
                .anyMatch(shortcut -> shortcut.isLetGo(event));
    }

    /** What begins a number is left to the field where a question asks for one. */
    private boolean handle(KeyEvent event) {
        return !(beginsNumber(event) && window.writeAnswer()) && act(event);
    }

    private boolean beginsNumber(KeyEvent event) {
        boolean isFree = !window.isCardOpen() && !(event.getTarget() instanceof TextInputControl);
        boolean isNumber = event.getCode().isDigitKey() || event.getCode() == KeyCode.MINUS;
        return isFree && isNumber && isPlain(event);
    }

    private boolean act(KeyEvent event) {
        return meant(event)
                .anyMatch(shortcut -> action(shortcut, event.getCode()).getAsBoolean());
    }

    private static Stream<Shortcut> meant(KeyEvent event) {
        return Stream.of(Shortcut.values()).filter(shortcut -> shortcut.isMeant(event));
    }

    /** What to do, which says whether there was something to do. */
    private BooleanSupplier action(Shortcut shortcut, KeyCode key) {
        return switch (shortcut) {
            case STEP_FORWARD -> go(Session::stepForward);
            case STEP_BACKWARD -> go(Session::stepBackward);
            case NEXT_PHASE -> go(Session::nextPhase);
            case PREVIOUS_PHASE -> go(Session::previousPhase);
            case NEXT_EPOCH -> go(Session::nextEpoch);
            case PREVIOUS_EPOCH -> go(Session::previousEpoch);
            case FIRST_STEP -> go(Session::firstStepOfEpoch);
            case LAST_STEP -> go(Session::lastStepOfEpoch);
            case LAYER -> go(session -> session.withGranularity(Granularity.LAYER));
            case OPERATION -> go(session -> session.withGranularity(Granularity.OPERATION));
            case CELL -> go(session -> session.withGranularity(Granularity.CELL));
            case TURN -> go(Session::turned);
            case PLAY -> always(player::toggle);
            case RATE_DOWN -> always(() -> changeRate(1 / RATE_STEP));
            case RATE_UP -> always(() -> changeRate(RATE_STEP));
            case ASK -> always(() -> store.choose(Keys::askingOrNot));
            case ANSWER -> () -> window.answer(key.getChar().charAt(0) - 'A');
            case CELLS -> () -> false;
            case FREEZE -> window::freezePointed;
            case CHANGE_CELL -> window::changePointedCell;
            case UNDO -> always(store::undo);
            case REDO -> always(store::redo);
            case OPEN -> always(window::askForFile);
            case LARGER -> look(look -> look.enlarged(1));
            case SMALLER -> look(look -> look.enlarged(-1));
            case USUAL_SIZE -> look(look -> look.withScale(Look.STANDARD.scale()));
            case BOARD -> always(() -> window.toggle(Panel.BOARD));
            case CHARTS -> always(() -> window.toggle(Panel.CHARTS));
            case STAGE -> always(() -> window.toggle(Panel.STAGE));
            case TIMELINE -> always(() -> window.toggle(Panel.TIMELINE));
            case GRADIENTS -> always(() -> window.toggle(Panel.GRADIENTS));
            case PRESENT -> always(window::togglePresenting);
            case HELP -> always(window::toggleHelp);
            case CLOSE -> () -> stopPlaying() || window.closeTopmost();
        };
    }

    private static BooleanSupplier always(Runnable action) {
        return () -> {
            action.run();
            return true;
        };
    }

    private BooleanSupplier go(UnaryOperator<Session> transition) {
        return always(() -> player.go(transition));
    }

    private BooleanSupplier look(UnaryOperator<Look> choice) {
        return always(
                () -> store.choose(settings -> settings.withLook(choice.apply(settings.look()))));
    }

    private static Settings askingOrNot(Settings settings) {
        return settings.asking(!settings.teaching().asks());
    }

    private boolean stopPlaying() {
        boolean wasPlaying = player.playing().get();
        player.pause();
        return wasPlaying;
    }

    private void changeRate(double factor) {
        double before = store.session().get().learningRate();
        double after = RateRange.rounded(before * factor);
        store.change(new Change.LearningRate(before, after));
    }
}
