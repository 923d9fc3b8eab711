package backstep.ui;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.List;

/** Everything that a key does, in the order in which the help tells it. */
enum Shortcut {
    STEP_FORWARD(
            "→ PageDown Space", key(KeyCode.RIGHT), key(KeyCode.PAGE_DOWN), key(KeyCode.SPACE)),
    STEP_BACKWARD("← PageUp", key(KeyCode.LEFT), key(KeyCode.PAGE_UP)),
    NEXT_PHASE("Shift+→", shift(KeyCode.RIGHT)),
    PREVIOUS_PHASE("Shift+←", shift(KeyCode.LEFT)),
    NEXT_EPOCH("Ctrl+→", control(KeyCode.RIGHT)),
    PREVIOUS_EPOCH("Ctrl+←", control(KeyCode.LEFT)),
    FIRST_STEP("Home", key(KeyCode.HOME)),
    LAST_STEP("End", key(KeyCode.END)),
    PLAY("P", key(KeyCode.P)),
    RATE_DOWN("[", key(KeyCode.OPEN_BRACKET)),
    RATE_UP("]", key(KeyCode.CLOSE_BRACKET)),
    LAYER("1", key(KeyCode.DIGIT1)),
    OPERATION("2", key(KeyCode.DIGIT2)),
    CELL("3", key(KeyCode.DIGIT3)),
    TURN("R", key(KeyCode.R)),
    ASK("Q", key(KeyCode.Q)),
    ANSWER("A B C D", key(KeyCode.A), key(KeyCode.B), key(KeyCode.C), key(KeyCode.D)),
    CELLS("←↑↓→"),
    CHANGE_CELL("Enter", key(KeyCode.ENTER)),
    FREEZE("F", key(KeyCode.F)),
    UNDO("Ctrl+Z", control(KeyCode.Z)),
    REDO("Ctrl+Y", control(KeyCode.Y)),
    OPEN("Ctrl+O", control(KeyCode.O)),
    LARGER("Ctrl++", control(KeyCode.PLUS), control(KeyCode.EQUALS), control(KeyCode.ADD)),
    SMALLER("Ctrl+−", control(KeyCode.MINUS), control(KeyCode.SUBTRACT)),
    USUAL_SIZE("Ctrl+0", control(KeyCode.DIGIT0), control(KeyCode.NUMPAD0)),
    BOARD("F2", key(KeyCode.F2)),
    CHARTS("F3", key(KeyCode.F3)),
    STAGE("F4", key(KeyCode.F4)),
    TIMELINE("F6", key(KeyCode.F6)),
    GRADIENTS("F7", key(KeyCode.F7)),
    PRESENT("F11", key(KeyCode.F11)),
    HELP("F1", key(KeyCode.F1)),
    CLOSE("Esc", key(KeyCode.ESCAPE));

    private final String keys;

    /** Of List.of, which the checker does not know to be immutable. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<KeyCodeCombination> combinations;

    Shortcut(String keys, KeyCodeCombination... combinations) {
        this.keys = keys;
        this.combinations = List.of(combinations);
    }

    /** Its keys as they are written on a keyboard, the usual one first. */
    List<String> keys() {
        return List.of(keys.split(" ", -1));
    }

    /** What the texts call it by: {@code key.STEP_FORWARD}. */
    String textKey() {
        return "key." + name();
    }

    boolean isMeant(KeyEvent event) {
        return combinations.stream().anyMatch(keys -> keys.match(event));
    }

    /** Controls act on some keys when they are let go: a slider goes to its end at Home and End. */
    boolean isLetGo(KeyEvent event) {
        return combinations.stream().anyMatch(keys -> keys.getCode() == event.getCode());
    }

    private static KeyCodeCombination key(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    private static KeyCodeCombination shift(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN);
    }

    /** On many keyboards a plus sign takes Shift. */
    private static KeyCodeCombination control(KeyCode code) {
        return code.isArrowKey()
                ? new KeyCodeCombination(code, KeyCombination.CONTROL_DOWN)
                : new KeyCodeCombination(
                        code, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_ANY);
    }
}
