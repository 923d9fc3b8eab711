package backstep.session;

import backstep.BenchmarkLessons;

import java.util.Random;
import java.util.stream.IntStream;

/**
 * Trains a hundred thousand epochs of 2-8-8-1 on 200 samples, goes about in them, and prints what
 * they take of the memory and how long it takes to be at an epoch, in milliseconds.
 */
public final class HistoryTimes {

    private static final int EPOCHS = 100_000;
    private static final int JOURNEYS = 300;
    private static final double MEGABYTE = 1 << 20;

    private HistoryTimes() {}

    public static void main(String[] arguments) {
        var start = Session.of(BenchmarkLessons.TWO_CLASSES.lesson());
        long before = used();
        var session = start.goToEpoch(EPOCHS);
        System.out.printf("%d epochs take %.1f MB%n", EPOCHS, (used() - before) / MEGABYTE);
        times(session);
        var times = times(session);
        System.out.printf(
                "to any epoch: median %.1f, 99 %% %.1f, worst %.1f ms%n",
                times[JOURNEYS / 2], times[JOURNEYS * 99 / 100], times[JOURNEYS - 1]);
    }

    /** From the shortest to the longest. */
    private static double[] times(Session session) {
        var random = new Random(1);
        return IntStream.range(0, JOURNEYS)
                .mapToDouble(journey -> time(session, 1 + random.nextInt(EPOCHS)))
                .sorted()
                .toArray();
    }

    private static double time(Session session, int epoch) {
        long begun = System.nanoTime();
        var there = session.goToEpoch(epoch);
        double taken = (System.nanoTime() - begun) / 1e6;
        if (there.position().epoch() != epoch) {
            throw new IllegalStateException("went to " + there.position());
        }
        return taken;
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
