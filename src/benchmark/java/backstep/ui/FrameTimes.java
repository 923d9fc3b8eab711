package backstep.ui;

import atlantafx.base.theme.PrimerLight;

import backstep.BenchmarkLessons;
import backstep.lesson.ShippedLessons;
import backstep.session.Session;
import backstep.text.Language;
import backstep.ui.store.Player;
import backstep.ui.store.SessionStore;
import backstep.ui.store.Settings;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Drives the real window through key presses and moves of the learning rate, and prints the time
 * from each to the painted frame, in milliseconds.
 *
 * <p>To be run with {@code -Djavafx.animation.fullspeed=true}, so that no time is spent waiting for
 * the screen. A frame counts as painted when the second frame after it begins: by then it is.
 * Arguments name the lessons to measure; without any, all are.
 */
public final class FrameTimes extends AnimationTimer {

    private static final int GESTURES = 300;
    private static final int WARM_UP = 60;
    private static final int FRAMES_TO_PAINT = 3;

    private final List<BenchmarkLessons> remaining;
    private final List<Double> times = new ArrayList<>();
    private final SessionStore store = new SessionStore(
            Session.of(BenchmarkLessons.NOTEBOOK.lesson()), Settings.in(Language.ENGLISH));
    private final Scene scene =
            BackstepWindow.scene(store, new Player(store), ShippedLessons.all());
    private boolean isDragging;
    private int gestures;
    private int frames;
    private long begun;

    private FrameTimes(List<BenchmarkLessons> measured) {
        remaining = new ArrayList<>(measured);
    }

    public static void main(String[] arguments) {
        Platform.startup(() -> {
            Fonts.load();
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            new FrameTimes(measured(arguments)).run();
        });
    }

    private static List<BenchmarkLessons> measured(String... names) {
        return names.length == 0
                ? List.of(BenchmarkLessons.values())
                : Stream.of(names).map(BenchmarkLessons::valueOf).toList();
    }

    private void run() {
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        System.out.printf("%-30s %-6s %8s %8s %8s%n", "lesson", "", "median", "99 %", "worst");
        open();
        start();
    }

    private void open() {
        store.apply(before -> Session.of(remaining.get(0).lesson()));
        gestures = 0;
        frames = 0;
        times.clear();
        begun = System.nanoTime();
    }

    @Override
    public void handle(long now) {
        frames++;
        if (frames < FRAMES_TO_PAINT) {
            return;
        }
        if (gestures > WARM_UP) {
            times.add((System.nanoTime() - begun) / 1e6);
        }
        if (times.size() == GESTURES) {
            report();
        } else {
            gesture();
        }
    }

    private void gesture() {
        gestures++;
        frames = 0;
        begun = System.nanoTime();
        if (isDragging) {
            var slider = (Slider) scene.lookup("#learning-rate");
            double share = gestures % 100 / 100.0;
            slider.setValue(slider.getMin() + share * (slider.getMax() - slider.getMin()));
        } else {
            Event.fireEvent(scene.getRoot(), press(KeyCode.RIGHT));
        }
    }

    private static KeyEvent press(KeyCode key) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
    }

    private void report() {
        times.sort(null);
        System.out.printf(
                "%-30s %-6s %8.1f %8.1f %8.1f%n",
                store.session().get().lesson().title().in(Language.ENGLISH),
                isDragging ? "drag" : "key",
                times.get(GESTURES / 2),
                times.get(GESTURES * 99 / 100),
                times.get(GESTURES - 1));
        if (isDragging) {
            remaining.remove(0);
        }
        isDragging = !isDragging;
        if (remaining.isEmpty()) {
            Platform.exit();
        } else {
            open();
        }
    }
}
