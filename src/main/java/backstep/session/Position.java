package backstep.session;

import java.util.Comparator;

/**
 * A place in a demonstration: the cell of the step that was computed last, all counted from 1.
 *
 * @param epoch the epoch
 * @param batch the batch within the epoch
 * @param step the step within the batch's update
 * @param cell how many cells of the step's matrix are computed, row by row, as a {@link Stop} has
 *     it
 */
public record Position(int epoch, int batch, int step, int cell) implements Comparable<Position> {

    private static final Comparator<Position> ORDER = Comparator.comparingInt(Position::epoch)
            .thenComparingInt(Position::batch)
            .thenComparing(Position::stop);

    public static final Position START = new Position(1, 1, 1);

    public Position {
        if (epoch < 1 || batch < 1 || step < 1 || cell < Stop.SYMBOLS) {
            throw new IllegalArgumentException("no position is epoch %d, batch %d, step %d%s"
                    .formatted(epoch, batch, step, cell < Stop.SYMBOLS ? ", cell " + cell : ""));
        }
    }

    /** The place at which a step is done. */
    public Position(int epoch, int batch, int step) {
        this(epoch, batch, step, Stop.WHOLE);
    }

    /** A place in the update with this number, from 0, where an epoch has so many batches. */
    static Position of(int update, int batches, Stop stop) {
        return new Position(update / batches + 1, update % batches + 1, stop.step(), stop.cell());
    }

    /** The update that this is in, from 0, where an epoch has so many batches. */
    int update(int batches) {
        return (epoch - 1) * batches + batch - 1;
    }

    public Stop stop() {
        return new Stop(step, cell);
    }

    /** Where another step of the same update is done. */
    public Position atStep(int newStep) {
        return new Position(epoch, batch, newStep);
    }

    public Position at(Stop stop) {
        return new Position(epoch, batch, stop.step(), stop.cell());
    }

    /** Whether all cells of the step are computed. */
    public boolean isWhole() {
        return cell == Stop.WHOLE;
    }

    /** How many steps of the update are done; one of which some cells are missing is not. */
    public int stepsDone() {
        return isWhole() ? step : step - 1;
    }

    @Override
    public String toString() {
        var place = "Position[epoch=%d, batch=%d, step=%d".formatted(epoch, batch, step);
        return place + (isWhole() ? "]" : ", cell=" + cell + "]");
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
