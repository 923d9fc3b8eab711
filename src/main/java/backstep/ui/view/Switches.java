package backstep.ui.view;

import backstep.text.Texts;
import backstep.ui.popup.Tips;
import backstep.ui.store.SessionStore;
import backstep.ui.store.Settings;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** The settings that are on or off. */
final class Switches extends VBox {

    private static final List<Switch> ALL = List.of(
            new Switch(
                    "asks",
                    now -> now.teaching().asks(),
                    (now, on) -> now.withTeaching(now.teaching().withAsks(on))),
            new Switch(
                    "score",
                    now -> now.teaching().score(),
                    (now, on) -> now.withTeaching(now.teaching().withScore(on))),
            new Switch(
                    "unfolds",
                    now -> now.teaching().unfolds(),
                    (now, on) -> now.withTeaching(now.teaching().withUnfolds(on))),
            new Switch(
                    "ring",
                    now -> now.look().ring(),
                    (now, on) -> now.withLook(now.look().withRing(on))),
            new Switch(
                    "motion",
                    now -> now.look().motion(),
                    (now, on) -> now.withLook(now.look().withMotion(on))));

    private final List<CheckBox> boxes = new ArrayList<>();

    /** One of them: what it is called, whether it is on, and what turning it makes. */
    private record Switch(
            String name,
            Predicate<Settings> isOn,
            BiFunction<Settings, Boolean, Settings> turned) {}

    Switches(SessionStore store) {
        getStyleClass().add("switches");
        for (var one : ALL) {
            var box = new CheckBox();
            box.setId("setting-" + one.name());
            box.setMinWidth(USE_PREF_SIZE);
            box.setOnAction(
                    click -> store.choose(now -> one.turned().apply(now, box.isSelected())));
            boxes.add(box);
        }
        getChildren().setAll(boxes);
    }

    void show(Settings now, Texts texts) {
        for (int i = 0; i < boxes.size(); i++) {
            var one = ALL.get(i);
            var box = boxes.get(i);
            box.setText(texts.say("settings." + one.name()));
            box.setAccessibleText(box.getText());
            Tips.show(box, texts.say("tip.settings." + one.name()));
            box.setSelected(one.isOn().test(now));
        }
    }
}
