package backstep.ui;

import backstep.BenchmarkLessons;
import backstep.session.Session;
import backstep.text.Language;

import com.sun.javafx.perf.PerformanceTracker;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Drives the real window through key presses, 30 a second as a keyboard repeats them, and moves of
 * the learning rate, one a frame; and prints the time from each to the painted frame, in
 * milliseconds, and how many frames of a screen passed meanwhile: of the first ones after the
 * lesson is opened, and of as many once Java has compiled the program.
 *
 * <p>A gesture comes at the beginning of a frame, so that no time is spent waiting for the screen.
 * When a frame is painted, JavaFX says itself, after it has told the window's thread to show it. The
 * argument is a regular expression that the names of the lessons to measure match.
 */
public final class FrameTimes extends AnimationTimer {

    private static final int GESTURES = 300;

    /** After so many more, nearly all that is run is compiled. */
    private static final int WARM_UP = 1200;

    /** How long a screen shows a frame, in milliseconds. */
    private static final double FRAME = 1000 / 60.0;

    private static final int FRAMES_OF_A_KEY = 2;

    private final List<BenchmarkLessons> remaining;
    private final List<Double> times = new ArrayList<>();
    private final ShownWindow window = ShownWindow.on(new Stage(), Runnable::run);
    private boolean isDragging;
    private int gestures;
    private int frames;
    private long begun;

    private FrameTimes(List<BenchmarkLessons> measured) {
        remaining = new ArrayList<>(measured);
    }

    public static void main(String[] arguments) {
        Painting.prepare();
        Platform.startup(() -> {
            new FrameTimes(measured(arguments[0])).run();
        });
    }

    private static List<BenchmarkLessons> measured(String pattern) {
        return Stream.of(BenchmarkLessons.values())
                .filter(lesson -> lesson.name().matches(pattern))
                .toList();
    }

    private void run() {
        System.out.printf(
                "%-30s %-6s %-6s %8s %8s %8s %8s%n",
                "lesson", "", "", "median", "99 %", "worst", "dropped");
        PerformanceTracker.getSceneTracker(window.root().getScene())
                .setOnRenderedFrameTask(() -> Platform.runLater(this::painted));
        open();
        start();
    }

    private void open() {
        window.store().apply(before -> Session.of(remaining.get(0).lesson()));
        gestures = 0;
        frames = 0;
        times.clear();
    }

    @Override
    public void handle(long now) {
        frames++;
        if (times.size() == GESTURES + WARM_UP + GESTURES) {
            report();
        } else if (gestures == times.size() && frames >= (isDragging ? 1 : FRAMES_OF_A_KEY)) {
            gesture();
        }
    }

    /** Comes once the pixels are on their way to the screen. */
    private void painted() {
        if (gestures > times.size()) {
            times.add((System.nanoTime() - begun) / 1e6);
        }
    }

    private void gesture() {
        gestures++;
        frames = 0;
        begun = System.nanoTime();
        if (isDragging) {
            var slider = (Slider) window.node("#learning-rate");
            double share = gestures % 100 / 100.0;
            slider.setValue(slider.getMin() + share * (slider.getMax() - slider.getMin()));
        } else {
            Event.fireEvent(window.root(), press(KeyCode.RIGHT));
        }
    }

    private static KeyEvent press(KeyCode key) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
    }

    private void report() {
        print("first", times.subList(0, GESTURES));
        print("later", times.subList(GESTURES + WARM_UP, times.size()));
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

    private void print(String which, List<Double> some) {
        var sorted = some.stream().sorted().toList();
        System.out.printf(
                "%-30s %-6s %-6s %8.1f %8.1f %8.1f %8d%n",
                window.session().lesson().title().in(Language.ENGLISH),
                isDragging ? "drag" : "key",
                which,
                sorted.get(GESTURES / 2),
                sorted.get(GESTURES * 99 / 100),
                sorted.get(GESTURES - 1),
                sorted.stream().mapToLong(time -> (long) (time / FRAME)).sum());
    }
}
