package backstep.session;

import backstep.core.math.Matrix;
import backstep.core.network.Quantity;
import backstep.core.network.Role;
import backstep.core.trace.Batch;
import backstep.core.training.Plan;

import java.util.List;

/**
 * Something that a person changes in a training: from an update on, that update and all that follow
 * are made with it.
 */
public sealed interface Change {

    /** The plan with this changed, for the update with this number, from 0, and those after it. */
    Plan applyTo(Plan plan, int update);

    /** The change that takes this one back. */
    Change inverse();

    /** The first update whose loss is another, where it changes the one with this number. */
    int firstOtherLoss(int update);

    /** Whether it leaves everything as it is. */
    default boolean isNone() {
        return equals(inverse());
    }

    /** What the visitor makes of this kind of change. */
    <T> T accept(Visitor<T> visitor);

    /** Something that is different for each kind of change. */
    interface Visitor<T> {
        T learningRate(LearningRate change);

        T parameter(Parameter change);

        T sample(Sample change);

        T freezing(Freezing change);
    }

    /** Another learning rate α. */
    record LearningRate(double before, double after) implements Change {
        @Override
        public Plan applyTo(Plan plan, int update) {
            return plan.withLearningRate(after);
        }

        @Override
        public int firstOtherLoss(int update) {
            return update + 1;
        }

        @Override
        public Change inverse() {
            return new LearningRate(after, before);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.learningRate(this);
        }
    }

    /**
     * Another number in a parameter.
     *
     * @param parameter weights or a bias
     * @param row counted from 0, as is the column
     */
    record Parameter(Quantity.Variable parameter, int row, int column, double before, double after)
            implements Change {
        @Override
        public Plan applyTo(Plan plan, int update) {
            var matrix = plan.initial().at(parameter).with(row, column, after);
            return plan.startingWith(plan.initial().with(parameter, matrix));
        }

        @Override
        public int firstOtherLoss(int update) {
            return update;
        }

        @Override
        public Change inverse() {
            return new Parameter(parameter, row, column, after, before);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.parameter(this);
        }
    }

    /**
     * Another number in a sample.
     *
     * @param quantity the input x or the target
     * @param column which column of the batch of the update, counted from 0, as is the row
     */
    record Sample(Quantity.Variable quantity, int row, int column, double before, double after)
            implements Change {
        @Override
        public Plan applyTo(Plan plan, int update) {
            int sample = plan.columns(update).get(column);
            var old = plan.samples();
            return plan.withSamples(
                    quantity.role() == Role.INPUT
                            ? new Batch(changed(old.inputs(), sample), old.targets())
                            : new Batch(old.inputs(), changed(old.targets(), sample)));
        }

        private Matrix changed(Matrix samples, int sample) {
            return samples.with(row, sample, after);
        }

        @Override
        public int firstOtherLoss(int update) {
            return update;
        }

        @Override
        public Change inverse() {
            return new Sample(quantity, row, column, after, before);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.sample(this);
        }
    }

    /** A parameter that is frozen from now on, or no longer. */
    record Freezing(Quantity.Variable parameter, boolean isFrozen) implements Change {
        @Override
        public Plan applyTo(Plan plan, int update) {
            return plan.withNetwork(plan.network().withFrozen(parameter, isFrozen));
        }

        @Override
        public int firstOtherLoss(int update) {
            return update + 1;
        }

        @Override
        public Change inverse() {
            return new Freezing(parameter, !isFrozen);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.freezing(this);
        }
    }

    /** Whether the numbers of a matrix are given, not computed, so that they can be changed. */
    static boolean isPossibleIn(Quantity quantity) {
        return quantity instanceof Quantity.Variable variable
                && List.of(Role.INPUT, Role.TARGET, Role.WEIGHTS, Role.BIAS)
                        .contains(variable.role());
    }

    /** The change of a number that a session shows in a matrix, both places from 0. */
    static Change element(
            Session session, Quantity.Variable quantity, int row, int column, double after) {
        if (!isPossibleIn(quantity)) {
            throw new IllegalArgumentException(quantity.name() + " is computed");
        }
        double before = session.cells().of(quantity).orElseThrow().value().at(row, column);
        return quantity.role().isParameter()
                ? new Parameter(quantity, row, column, before, after)
                : new Sample(quantity, row, column, before, after);
    }
}
