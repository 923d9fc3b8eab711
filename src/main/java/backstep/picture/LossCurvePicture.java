package backstep.picture;

import java.util.List;
import java.util.Optional;

/**
 * The loss per epoch, ready to be drawn. All losses are finite; on a logarithmic axis those below
 * its lower end, such as 0, lie at its edge.
 *
 * @param run the epochs whose loss is computed
 * @param projected what would come if the rate is kept, from the last point of the run on
 * @param ghosts the futures cut off, from where they begin or part before, the oldest first
 * @param epochNow the epoch that is shown or, where it is beyond the axis, the last there
 * @param nowLabel what stands at the epoch that is shown
 * @param now the point of the epoch that is shown: the epoch's loss or, until it is over, the
 *     batch's, once it is computed
 * @param best the lowest of the run and of what would come
 * @param epochs the ends of the axis of epochs
 * @param losses the ends of the axis of losses; what diverges lies above
 * @param note why the curve looks as it does, where that needs saying
 * @param description what a screen reader says
 */
public record LossCurvePicture(
        String title,
        Legend legend,
        List<Point> run,
        List<Point> projected,
        List<Curve> ghosts,
        int epochNow,
        String nowLabel,
        Optional<Point> now,
        Optional<Best> best,
        Range epochs,
        Range losses,
        Axes axes,
        Optional<Note> note,
        String description) {

    /**
     * The loss of an epoch.
     *
     * @param learningRate the rate of its last update
     */
    public record Point(int epoch, double learningRate, double loss) {}

    /** Which of the axes are logarithmic. */
    public record Axes(boolean logarithmicEpochs, boolean logarithmicLosses) {
        public static final Axes LINEAR = new Axes(false, false);
    }

    /**
     * The curve of a cut-off run with its name: {@code α = 0.01}.
     *
     * @param number its pen's
     * @param mark where the run begins, if the curve comes from farther back
     */
    public record Curve(String label, int number, List<Point> points, Optional<Point> mark) {

        public Curve {
            points = List.copyOf(points);
        }
    }

    /** What the run and what would come are called, and what stands before the ghosts' names. */
    public record Legend(String run, String projected) {}

    /**
     * The lowest loss.
     *
     * @param brief the sentence where there is little room, without its epoch
     * @param isProjected whether its epoch has still to be computed
     */
    public record Best(Point point, String sentence, String brief, boolean isProjected) {}

    /**
     * Why a curve looks as it does.
     *
     * @param brief the sentence where there is little height
     */
    public record Note(String sentence, String brief) {}

    /** The ends of an axis. */
    public record Range(double low, double high) {}

    public LossCurvePicture {
        run = List.copyOf(run);
        projected = List.copyOf(projected);
        ghosts = List.copyOf(ghosts);
    }
}
