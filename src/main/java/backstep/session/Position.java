package backstep.session;

import java.util.Comparator;

/**
 * A place in a demonstration: the step that was computed last, all counted from 1.
 *
 * @param epoch the epoch
 * @param batch the batch within the epoch
 * @param step the step within the batch's update
 */
public record Position(int epoch, int batch, int step) implements Comparable<Position> {

    private static final Comparator<Position> ORDER = Comparator.comparingInt(Position::epoch)
            .thenComparingInt(Position::batch)
            .thenComparingInt(Position::step);

    public static final Position START = new Position(1, 1, 1);

    public Position {
        if (epoch < 1 || batch < 1 || step < 1) {
            throw new IllegalArgumentException(
                    "no position is epoch %d, batch %d, step %d".formatted(epoch, batch, step));
        }
    }

    /** A step of the update with this number, from 0, in a training of so many batches an epoch. */
    static Position of(int update, int batches, int step) {
        return new Position(update / batches + 1, update % batches + 1, step);
    }

    /** The update that this is in, from 0, where an epoch has so many batches. */
    int update(int batches) {
        return (epoch - 1) * batches + batch - 1;
    }

    public Position atStep(int newStep) {
        return new Position(epoch, batch, newStep);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
