package backstep.session;

/**
 * How far a session has come and how far it has to go, counted in updates from 0.
 *
 * @param update the update that is shown
 * @param isAtItsEnd whether its last step is shown
 * @param isOver whether the last epoch of the lesson is over
 * @param batches how many updates make an epoch
 * @param epochs how many epochs the lesson has
 * @param known how many updates the run knows
 * @param workOfAnUpdate about how many multiplications an update takes
 */
public record Horizon(
        int update,
        boolean isAtItsEnd,
        boolean isOver,
        int batches,
        int epochs,
        int known,
        long workOfAnUpdate) {

    private static final int MOST = Integer.MAX_VALUE / 2;

    static Horizon of(Session session) {
        var plan = session.plan();
        return new Horizon(
                session.update(),
                session.position().stepsDone() == session.trace().size(),
                session.isOver(),
                plan.batchesPerEpoch(),
                plan.epochs(),
                session.run().size(),
                plan.workOfAnUpdate());
    }

    /** All updates of the lesson. */
    public long all() {
        return (long) epochs * batches;
    }

    /** How many there are to the last one of the lesson; past that, there is no end. */
    public int left() {
        return isOver ? MOST : (int) Math.min(MOST, all() - 1 - update);
    }

    /** How many there are to the end of the epoch or, if that is shown, of the next one. */
    public int toEndOfEpoch() {
        int rest = batches - 1 - update % batches;
        return rest == 0 && isAtItsEnd ? batches : rest;
    }

    /** So many, or so few fewer that an epoch ends there. */
    public int upToEndOfAnEpoch(int updates) {
        int rest = batches - 1 - update % batches;
        return updates < batches ? updates : rest + (updates - rest) / batches * batches;
    }

    /** The first one of an epoch, counted from 1. */
    public int firstOfEpoch(int epoch) {
        return (epoch - 1) * batches;
    }
}
