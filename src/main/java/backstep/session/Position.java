package backstep.session;

import java.util.Comparator;

/**
 * A place in a demonstration, all counted from 1.
 *
 * @param epoch the epoch
 * @param batch the batch within the epoch
 * @param stop the place within the batch's update
 */
public record Position(int epoch, int batch, Stop stop) implements Comparable<Position> {

    private static final Comparator<Position> ORDER = Comparator.comparingInt(Position::epoch)
            .thenComparingInt(Position::batch)
            .thenComparing(Position::stop);

    public static final Position START = new Position(1, 1, 1);

    public Position {
        if (epoch < 1 || batch < 1) {
            throw new IllegalArgumentException("no position is " + said(epoch, batch, stop));
        }
    }

    /** The place at which a step is done. */
    public Position(int epoch, int batch, int step) {
        this(epoch, batch, Stop.whole(step));
    }

    /** A place in the update with this number, from 0, where an epoch has so many batches. */
    static Position of(int update, int batches, Stop stop) {
        return new Position(update / batches + 1, update % batches + 1, stop);
    }

    /** The update that this is in, from 0, where an epoch has so many batches. */
    int update(int batches) {
        return (epoch - 1) * batches + batch - 1;
    }

    /** The step of the update that is done, or of which some cells are computed or to come. */
    public int step() {
        return stop.step();
    }

    /** Where another step of the same update is done. */
    public Position atStep(int newStep) {
        return new Position(epoch, batch, newStep);
    }

    public Position at(Stop newStop) {
        return new Position(epoch, batch, newStop);
    }

    /** Whether all cells of the step are computed. */
    public boolean isWhole() {
        return stop.isWhole();
    }

    /** How many steps of the update are done; one of which some cells are missing is not. */
    public int stepsDone() {
        return isWhole() ? step() : step() - 1;
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** In words: {@code epoch 1, batch 1, step 2}. */
    @Override
    public String toString() {
        return said(epoch, batch, stop);
    }

    private static String said(int epoch, int batch, Stop stop) {
        return "epoch %d, batch %d, %s".formatted(epoch, batch, stop);
    }
}
