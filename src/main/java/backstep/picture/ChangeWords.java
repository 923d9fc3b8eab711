package backstep.picture;

import backstep.core.math.Shape;
import backstep.core.network.Network;
import backstep.core.network.Quantity;
import backstep.session.Change;
import backstep.session.Ghost;
import backstep.session.Session;

/** Says in a few words what a change is, or what there is after it. */
public final class ChangeWords {

    private final Network network;
    private final int batch;
    private final Wording wording;

    private ChangeWords(Network network, int batch, Wording wording) {
        this.network = network;
        this.batch = batch;
        this.wording = wording;
    }

    /** The words for changes made in a session. */
    public static ChangeWords in(Session session, Wording wording) {
        var trace = session.trace();
        return new ChangeWords(trace.network(), trace.batch().size(), wording);
    }

    /** {@code α 0.002 → 0.01}, {@code W2₃₂ 1 → 0.5}, {@code W1 frozen}. */
    public String of(Change change) {
        return change.accept(new Sentence(" {0} → {1}"));
    }

    /** What there is after the change: {@code α = 0.01}, {@code W2₃₂ = 0.5}, {@code W1 frozen}. */
    public String after(Change change) {
        return change.accept(new Sentence(" = {1}"));
    }

    /** What was different in a run that was cut off; of a rate, also the one it went on with. */
    public String of(Ghost ghost) {
        return after(ghost.cut()) + end(ghost);
    }

    /** The same as briefly as can be: of a rate only the number. */
    public String brief(Ghost ghost) {
        return ghost.cut() instanceof Change.LearningRate rate
                ? wording.say(rate.after()) + end(ghost)
                : of(ghost);
    }

    private String end(Ghost ghost) {
        double atEnd = ghost.run().learningRate(ghost.run().size());
        boolean goesOn = ghost.cut() instanceof Change.LearningRate rate && rate.after() != atEnd;
        return goesOn ? " … " + wording.say(atEnd) : "";
    }

    private Shape shape(Quantity quantity) {
        return network.shape(quantity, batch);
    }

    /** Name and numbers, as a pattern puts them. */
    private final class Sentence implements Change.Visitor<String> {

        private final String pattern;

        Sentence(String pattern) {
            this.pattern = pattern;
        }

        @Override
        public String learningRate(Change.LearningRate change) {
            return "α" + numbers(change.before(), change.after());
        }

        @Override
        public String parameter(Change.Parameter change) {
            return element(change.parameter(), change.row(), change.column())
                    + numbers(change.before(), change.after());
        }

        @Override
        public String sample(Change.Sample change) {
            return element(change.quantity(), change.row(), change.column())
                    + numbers(change.before(), change.after());
        }

        @Override
        public String freezing(Change.Freezing change) {
            return wording.say(
                    change.isFrozen() ? "change.frozen" : "change.thawed",
                    change.parameter().name());
        }

        private String element(Quantity quantity, int row, int column) {
            return Names.element(quantity.name(), shape(quantity), row, column);
        }

        private String numbers(double before, double after) {
            return pattern.replace("{0}", wording.say(before)).replace("{1}", wording.say(after));
        }
    }
}
