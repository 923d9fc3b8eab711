package backstep.picture;

import backstep.core.math.Matrix;
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
        var name = wording.naming(session.trace().network()).text(session.step().quantity());
        var result = session.position().isWhole()
                ? whole(name, session.step().value(), wording)
                : newest(name, session.cells().computed(), wording);
        return wording.say("announcement", progress.step(), stage.title(), result);
    }

    private static String whole(String name, Matrix value, Wording wording) {
        return value.shape().size() > FEW
                ? name + ", " + value.rows() + " × " + value.columns()
                : wording.describe(name, value.shape(), Optional.of(value));
    }

    private static String newest(String name, PartlyKnown cells, Wording wording) {
        var value = cells.value();
        if (cells.count() == 0) {
            return wording.describe(name, value.shape(), Optional.empty());
        }
        int row = (cells.count() - 1) / value.columns();
        int column = (cells.count() - 1) % value.columns();
        return Names.element(name, value.shape(), row, column)
                + " = "
                + wording.say(value.at(row, column));
    }
}
