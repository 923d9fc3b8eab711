package backstep.picture;

import java.util.List;
import java.util.Optional;

/**
 * The loss per epoch, ready to be drawn. All losses are finite; on a logarithmic axis those below
 * its lower end, such as 0, lie at its edge.
 *
 * @param run the epochs whose loss is computed
 * @param projected what would come if the rate is kept, from the last point of the run on
 * @param ghosts the futures cut off from where they part, the oldest first
 * @param nowLabel what stands at the epoch that is shown
 * @param lossNow the loss of the batch that is shown, once it is computed
 * @param best the lowest of the run and of what would come
 * @param epochs the ends of the axis of epochs
 * @param losses the ends of the axis of losses; what diverges lies above
 * @param description what a screen reader says
 */
public record LossCurvePicture(
        String title,
        String epochLabel,
        String lossLabel,
        Legend legend,
        List<Point> run,
        List<Point> projected,
        List<Curve> ghosts,
        int epochNow,
        String nowLabel,
        Optional<Double> lossNow,
        Optional<Best> best,
        Range epochs,
        Range losses,
        boolean logarithmic,
        String description) {

    /** The loss of an epoch. */
    public record Point(int epoch, double loss) {}

    /** A curve with its name: {@code α 0.01}. */
    public record Curve(String label, List<Point> points) {

        public Curve {
            points = List.copyOf(points);
        }
    }

    /** What the run and what would come are called, and what stands before the ghosts' names. */
    public record Legend(String run, String projected, String before) {}

    /**
     * The lowest loss.
     *
     * @param isProjected whether its epoch has still to be computed
     */
    public record Best(Point point, String sentence, boolean isProjected) {}

    /** The ends of an axis. */
    public record Range(double low, double high) {}

    public LossCurvePicture {
        run = List.copyOf(run);
        projected = List.copyOf(projected);
        ghosts = List.copyOf(ghosts);
    }

    /** The point of the epoch that is shown: the epoch's loss or, until it is over, the batch's. */
    public Optional<Point> now() {
        return run.stream()
                .filter(point -> point.epoch() == epochNow)
                .findFirst()
                .or(() -> lossNow.map(loss -> new Point(epochNow, loss)));
    }
}
