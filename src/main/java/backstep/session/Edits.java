package backstep.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The changes that a person can undo, and those undone that can be made again; newest last. */
public record Edits(List<Edit> done, List<Edit> undone) {

    public static final Edits NONE = new Edits(List.of(), List.of());

    private static final int MOST = 50;

    /**
     * A change.
     *
     * @param other the moment on its other side: before it or, where it is undone, after it
     */
    public record Edit(Change change, Moment other) {}

    /** A session and what can be undone and redone there. */
    public record Outcome(Session session, Edits edits) {}

    public Edits {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    /** These and a change of a session; what was undone is forgotten. */
    public Edits with(Change change, Session before) {
        return new Edits(plus(done, new Edit(change, before.moment())), List.of());
    }

    /** These, where the newest change, of the rate, went on to this rate: a thumb was dragged. */
    public Edits draggedTo(double rate) {
        var newest = last(done).orElseThrow();
        return newest.change() instanceof Change.LearningRate began
                ? new Edits(
                        plus(
                                withoutLast(done),
                                new Edit(
                                        new Change.LearningRate(began.before(), rate),
                                        newest.other())),
                        List.of())
                : this;
    }

    /** What undoing would take back, if there is anything. */
    public Optional<Change> undoable() {
        return last(done).map(Edit::change);
    }

    /** What redoing would make again, if there is anything. */
    public Optional<Change> redoable() {
        return last(undone).map(Edit::change);
    }

    /** Takes the newest change back: all is as it was just before it. */
    public Outcome undo(Session now) {
        return last(done)
                .map(edit -> new Outcome(
                        now.at(edit.other()),
                        new Edits(
                                withoutLast(done),
                                plus(undone, new Edit(edit.change(), now.moment())))))
                .orElse(new Outcome(now, this));
    }

    /** Makes the change that was undone last again: all is as it was before it was undone. */
    public Outcome redo(Session now) {
        return last(undone)
                .map(edit -> new Outcome(
                        now.at(edit.other()),
                        new Edits(
                                plus(done, new Edit(edit.change(), now.moment())),
                                withoutLast(undone))))
                .orElse(new Outcome(now, this));
    }

    private static Optional<Edit> last(List<Edit> edits) {
        return edits.isEmpty() ? Optional.empty() : Optional.of(edits.get(edits.size() - 1));
    }

    private static List<Edit> plus(List<Edit> edits, Edit newest) {
        var all = new ArrayList<>(edits);
        all.add(newest);
        return all.subList(Math.max(0, all.size() - MOST), all.size());
    }

    private static List<Edit> withoutLast(List<Edit> edits) {
        return edits.subList(0, edits.size() - 1);
    }
}
