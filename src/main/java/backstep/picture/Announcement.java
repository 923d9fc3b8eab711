package backstep.picture;

import backstep.core.trace.Step;
import backstep.session.PartlyKnown;
import backstep.session.Session;

import java.util.Optional;

/** What is said aloud of a step: which of how many it is, what it is called, and its result. */
public final class Announcement {

    /** A result of more elements is told by its shape alone. */
    private static final int FEW = 6;

    private Announcement() {}

    /** One sentence about where a session is, as the header counts and the stage calls it. */
    public static String of(
            Session session, ProgressPicture progress, StagePicture stage, Wording wording) {
        var result = session.position().isWhole()
                ? whole(session.step(), wording)
                : newest(session.step(), session.cells().computed(), wording);
        return wording.say("announcement", progress.step(), stage.title(), result);
    }

    private static String whole(Step step, Wording wording) {
        var value = step.value();
        var name = step.quantity().name();
        return value.shape().size() > FEW
                ? name + ", " + value.rows() + " × " + value.columns()
                : wording.describe(name, value.shape(), Optional.of(value));
    }

    private static String newest(Step step, PartlyKnown cells, Wording wording) {
        var value = cells.value();
        int row = (cells.count() - 1) / value.columns();
        int column = (cells.count() - 1) % value.columns();
        return Names.element(step.quantity(), value.shape(), row, column)
                + " = "
                + wording.say(value.at(row, column));
    }
}
