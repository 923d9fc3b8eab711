package backstep.picture;

import backstep.core.math.Matrix;
import backstep.session.CellSpan;
import backstep.session.PartlyKnown;
import backstep.session.Session;

/** What is said aloud of a step: which of how many it is, what it is called, and its result. */
public final class Announcement {

    /** A result of more elements is told by its shape alone. */
    private static final int FEW = 6;

    private Announcement() {}

    /** One sentence about where a session is, as the header counts and the stage calls it. */
    public static String of(
            Session session, ProgressPicture progress, StagePicture stage, Wording wording) {
        var name = wording.naming(session.trace().network()).text(session.step().quantity());
        var result = session.position().isWhole()
                ? whole(name, session.step().value(), wording)
                : session.cells()
                        .newest()
                        .map(cells -> last(name, cells, session, wording))
                        .orElseGet(() -> wording.describe(name, session.cells().computed()));
        return wording.say("announcement", progress.step(), stage.title(), result);
    }

    private static String whole(String name, Matrix value, Wording wording) {
        return value.shape().size() > FEW
                ? name + ", " + value.rows() + " × " + value.columns()
                : wording.describe(name, PartlyKnown.whole(value));
    }

    private static String last(String name, CellSpan cells, Session session, Wording wording) {
        var computed = session.cells().computed();
        var value = computed.value();
        var element = Names.element(name, value.shape(), cells.row(), cells.column());
        return computed.isKnown(cells.row(), cells.column())
                ? element + " = " + wording.say(value.at(cells.row(), cells.column()))
                : element + ": " + wording.say("matrix.notComputed");
    }
}
