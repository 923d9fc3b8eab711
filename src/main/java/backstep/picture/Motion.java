package backstep.picture;

import backstep.core.network.Quantity;
import backstep.core.trace.Phase;
import backstep.core.trace.Step;
import backstep.session.Reveal;
import backstep.session.Session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what moves as a step forward leads to a session. */
public final class Motion {

    private final Session session;
    private final StagePicture.Explanation explanation;
    private final Wording wording;

    private Motion(Session session, StagePicture.Explanation explanation, Wording wording) {
        this.session = session;
        this.explanation = explanation;
        this.wording = wording;
    }

    /**
     * The motion that explains the newest result; nothing where there is none to be seen.
     *
     * @param before the board as it was
     * @param now the board with the result
     * @param isPointed whether something is pointed at, which is then what is lit and written out
     */
    public static Optional<MotionPicture> of(
            Session session,
            BoardPicture before,
            BoardPicture now,
            StagePicture stage,
            boolean isPointed,
            Wording wording) {
        return session.reveal().filter(Reveal.RESULT::equals).map(shown -> new Motion(
                        session, stage.last(), wording)
                .picture(changed(before, now), isPointed));
    }

    private MotionPicture picture(List<MatrixPicture> changed, boolean isPointed) {
        var newest = session.cells().newest();
        var travels = new Travels(explanation.equation(), explanation.cells());
        return new MotionPicture(
                Names.key(phase()),
                travels.to(newest),
                phase() == Phase.BACKWARD ? connections() : LightPicture.NONE.graph(),
                phase() == Phase.UPDATE ? changed : List.of(),
                travels.parts(newest),
                newest.isPresent() && !isPointed);
    }

    private Phase phase() {
        return session.step().phase();
    }

    private GraphLight connections() {
        return NewestLight.of(session, wording)
                .map(LightPicture::graph)
                .orElseGet(() -> GraphLight.of(
                        taken(session.step()), session.plan().network().depth()));
    }

    /** All of what a step computes, and of what it takes for that. */
    private static Map<Quantity, Cells> taken(Step step) {
        var all = new LinkedHashMap<Quantity, Cells>();
        all.put(step.quantity(), Cells.ALL);
        Ingredients.of(step, 0, 0).keySet().forEach(operand -> all.put(operand, Cells.ALL));
        return all;
    }

    private static List<MatrixPicture> changed(BoardPicture before, BoardPicture now) {
        var after = values(now).toList();
        return values(before)
                .filter(MatrixPicture::isKnown)
                .filter(old -> after.stream()
                        .anyMatch(one -> one.id().equals(old.id()) && !one.isDrawnAs(old)))
                .toList();
    }

    private static Stream<MatrixPicture> values(BoardPicture board) {
        return board.columns().stream().flatMap(column -> column.values().stream());
    }
}
