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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Drives the real window through key presses, 30 a second as a keyboard repeats them, and moves of
 * the learning rate, one a frame; and prints the time from each to the painted frame, in
 * milliseconds, and how many frames of a screen passed meanwhile: of the first ones after the
 * lesson is opened; and of as many once Java has compiled the program, in several rounds. Of these
 * it prints the one whose 99 % is in the middle, and the least and the most of their 99 %. What the
 * machine itself adds tells the time in which one button is painted anew and nothing else is done.
 *
 * <p>A gesture comes at the beginning of a frame, so that no time is spent waiting for the screen.
 * When a frame is painted, JavaFX says itself, after it has told the window's thread to show it. The
 * argument is a regular expression that the names of the lessons to measure match.
 */
public final class FrameTimes extends AnimationTimer {

    private static final int GESTURES = 300;

    /** After so many more, one a frame, nearly all that is run is compiled. */
    private static final int WARM_UP = 6000;

    private static final int ROUNDS = 5;

    /** How long a screen shows a frame, in milliseconds. */
    private static final double FRAME = 1000 / 60.0;

    /** What is done, a few frames after the last. */
    private enum Gesture {
        BUTTON(2),
        KEY(2),
        DRAG(1);

        private final int frames;

        Gesture(int frames) {
            this.frames = frames;
        }
    }

    /** What is measured at once. */
    private record Run(BenchmarkLessons lesson, Gesture gesture) {

        /** The button, and for each lesson key and slider. */
        static Stream<Run> all(List<BenchmarkLessons> lessons) {
            var button = lessons.stream().limit(1).map(lesson -> new Run(lesson, Gesture.BUTTON));
            var others = lessons.stream().flatMap(lesson -> Stream.of(Gesture.KEY, Gesture.DRAG)
                    .map(gesture -> new Run(lesson, gesture)));
            return Stream.concat(button, others);
        }
    }

    private final List<Run> remaining;
    private final List<Double> times = new ArrayList<>();
    private final ShownWindow window = ShownWindow.on(new Stage(), Runnable::run);
    private int gestures;
    private int frames;
    private long begun;

    private FrameTimes(List<BenchmarkLessons> measured) {
        remaining = new ArrayList<>(Run.all(measured).toList());
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
                "%-30s %-6s %-6s %8s %8s %8s %8s %16s%n",
                "lesson", "", "", "median", "99 %", "worst", "dropped", "99 % of rounds");
        PerformanceTracker.getSceneTracker(window.root().getScene())
                .setOnRenderedFrameTask(() -> Platform.runLater(this::painted));
        open();
        start();
    }

    private void open() {
        window.store().apply(before -> Session.of(remaining.get(0).lesson().lesson()));
        gestures = 0;
        frames = 0;
        times.clear();
    }

    @Override
    public void handle(long now) {
        frames++;
        if (times.size() == GESTURES + WARM_UP + ROUNDS * GESTURES) {
            report();
        } else if (gestures == times.size() && frames >= pause()) {
            gesture();
        }
    }

    /** How many frames after the last one a gesture comes. */
    private int pause() {
        boolean isWarmUp = gestures >= GESTURES && gestures < GESTURES + WARM_UP;
        return isWarmUp ? 1 : remaining.get(0).gesture().frames;
    }

    /** Comes once the pixels are on their way to the screen. */
    private void painted() {
        if (gestures > times.size()) {
            times.add((System.nanoTime() - begun) / 1e6);
        }
    }

    /** What it is made on is looked for before the clock starts. */
    private void gesture() {
        gestures++;
        frames = 0;
        var gesture = prepared(remaining.get(0).gesture());
        begun = System.nanoTime();
        gesture.run();
    }

    private Runnable prepared(Gesture gesture) {
        return switch (gesture) {
            case BUTTON -> {
                var button = window.node("#step-backward");
                yield () -> button.setOpacity(gestures % 2 == 0 ? 1 : 0.5);
            }
            case KEY -> () -> Event.fireEvent(window.root(), press(KeyCode.RIGHT));
            case DRAG -> {
                var slider = (Slider) window.node("#learning-rate");
                double share = gestures % 100 / 100.0;
                double rate = slider.getMin() + share * (slider.getMax() - slider.getMin());
                yield () -> slider.setValue(rate);
            }
        };
    }

    private static KeyEvent press(KeyCode key) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
    }

    private void report() {
        print("first", Round.of(times.subList(0, GESTURES)), "");
        var later = Stream.iterate(
                        GESTURES + WARM_UP, from -> from < times.size(), from -> from + GESTURES)
                .map(from -> Round.of(times.subList(from, from + GESTURES)))
                .sorted(Comparator.comparingDouble(Round::nearlyAll))
                .toList();
        print(
                "later",
                later.get(ROUNDS / 2),
                "%8.1f to %.1f"
                        .formatted(
                                later.get(0).nearlyAll(), later.get(ROUNDS - 1).nearlyAll()));
        remaining.remove(0);
        if (remaining.isEmpty()) {
            Platform.exit();
        } else {
            open();
        }
    }

    private void print(String which, Round round, String rounds) {
        System.out.printf(
                "%-30s %-6s %-6s %8.1f %8.1f %8.1f %8d %s%n",
                window.session().lesson().title().in(Language.ENGLISH),
                remaining.get(0).gesture().name().toLowerCase(Locale.ROOT),
                which,
                round.median(),
                round.nearlyAll(),
                round.worst(),
                round.dropped(),
                rounds);
    }

    /** What is said of so many gestures. */
    private record Round(double median, double nearlyAll, double worst, long dropped) {

        static Round of(List<Double> times) {
            var sorted = times.stream().sorted().toList();
            return new Round(
                    sorted.get(GESTURES / 2),
                    sorted.get(GESTURES * 99 / 100),
                    sorted.get(GESTURES - 1),
                    sorted.stream().mapToLong(time -> (long) (time / FRAME)).sum());
        }
    }
}
