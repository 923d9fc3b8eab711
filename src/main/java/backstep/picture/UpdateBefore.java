package backstep.picture;

import backstep.core.math.Matrix;
import backstep.core.network.Quantity;
import backstep.core.trace.Operation;
import backstep.session.Pointed;
import backstep.session.Session;

import java.util.List;

/** Writes out how a parameter became what it is before its update: in the update before this one. */
record UpdateBefore(Session session, Wording wording) {

    /** So many multiplications are done each time the mouse moves, to have that update again. */
    private static final long WORK_OF_A_MOVE = 1_000_000;

    /**
     * The sums of an element, the longest first; none where it was not moved, but given or set by
     * hand, or where it takes too long to know.
     *
     * @param now the parameter as it is
     */
    List<String> sentences(Quantity parameter, Matrix now, Pointed.Element element) {
        int before = session.update() - 1;
        if (before < 0 || work(before) > WORK_OF_A_MOVE) {
            return List.of();
        }
        var trace = session.run().trace(before);
        return trace.steps().stream()
                .filter(step -> step.quantity().equals(parameter))
                .filter(step -> step.operation() instanceof Operation.Move)
                .filter(step -> at(step.value(), element) == at(now, element))
                .map(step -> CellSums.of(step, trace, wording))
                .map(sums -> sums.sentences(element.row(), element.column()))
                .flatMap(sentences -> CellSums.named(sentences).stream())
                .map(sum -> said(sum, before))
                .toList();
    }

    private long work(int update) {
        return (1L + session.run().replays(update)) * session.plan().workOfAnUpdate();
    }

    private String said(String sum, int update) {
        int batches = session.plan().batchesPerEpoch();
        int epoch = update / batches + 1;
        return batches == 1
                ? wording.say("light.inEpoch", sum, epoch)
                : wording.say("light.inBatch", sum, epoch, update % batches + 1);
    }

    private static double at(Matrix matrix, Pointed.Element element) {
        return matrix.at(element.row(), element.column());
    }
}
