package backstep.ui.view;

import java.util.stream.DoubleStream;

/** Divides room among parts by need. */
final class Shares {

    private Shares() {}

    /**
     * How much each part gets: what it needs, where all needs can be met; else those that need more
     * than the rest share what the others leave, equally.
     */
    static double[] of(double room, double... needs) {
        double most = largestShare(room, needs);
        return DoubleStream.of(needs).map(need -> Math.min(need, most)).toArray();
    }

    private static double largestShare(double room, double... needs) {
        double left = room;
        int parts = needs.length;
        for (double need : DoubleStream.of(needs).sorted().toArray()) {
            if (need * parts >= left) {
                return Math.max(0, left / parts);
            }
            left -= need;
            parts--;
        }
        return Double.MAX_VALUE;
    }
}
