package backstep.session;

import backstep.core.math.Matrix;
import backstep.core.network.Quantity;
import backstep.core.trace.Operation;
import backstep.core.trace.Step;
import backstep.core.trace.Trace;

import java.util.Optional;
import java.util.function.Predicate;

/** What is known, cell by cell, at a position in an update. */
public record KnownCells(Granularity granularity, Trace trace, Position position) {

    /**
     * What is known of a quantity, if anything is. A parameter that is being updated has its new
     * number in the cells computed and its old one in the others.
     */
    public Optional<PartlyKnown> of(Quantity quantity) {
        var before = trace.valueAfter(position.stepsDone(), quantity).map(PartlyKnown::whole);
        return step().quantity().equals(quantity) && !position.isWhole()
                ? before.map(PartlyKnown::value).map(this::moved).or(this::begun)
                : before;
    }

    /** What is computed of the step that the position is in. */
    public PartlyKnown computed() {
        return new PartlyKnown(step().value(), cellsOfStep());
    }

    /**
     * The cells that the last click computed or is about, where a click computes only some of a
     * matrix.
     */
    public Optional<CellSpan> newest() {
        if (granularity != Granularity.CELL || step().operation() instanceof Operation.Given) {
            return Optional.empty();
        }
        return Optional.of(click(step(), granularity.before(step(), position.stop())));
    }

    /** The cells that come next, of the first step that is not done; none after the last. */
    public Optional<CellSpan> next() {
        int next = position.stepsDone() + 1;
        int before = position.isWhole() ? 0 : position.stop().cell();
        return next > trace.size()
                ? Optional.empty()
                : Optional.of(click(trace.step(next), before));
    }

    /** The cells of a step that one click computes after so many. */
    private CellSpan click(Step step, int before) {
        var shape = step.value().shape();
        int after = Math.min(before + granularity.cellsAtOnce(step), shape.size());
        return new CellSpan(before, after, shape.columns(), shape.rows());
    }

    /** How many cells the steps have of which this holds. */
    public int all(Predicate<Step> which) {
        return trace.steps().stream().filter(which).mapToInt(KnownCells::size).sum();
    }

    /** How many cells of the steps of which this holds come before the newest, with those. */
    public int reached(Predicate<Step> which) {
        int before = trace.steps().subList(0, position.step() - 1).stream()
                .filter(which)
                .mapToInt(KnownCells::size)
                .sum();
        int newest = newest().map(CellSpan::to).orElseGet(this::cellsOfStep);
        return which.test(step()) ? before + newest : before;
    }

    private Optional<PartlyKnown> begun() {
        return Optional.of(computed()).filter(computed -> computed.count() > 0);
    }

    private PartlyKnown moved(Matrix before) {
        return PartlyKnown.whole(computed().over(before));
    }

    private int cellsOfStep() {
        return Math.min(position.stop().cell(), size(step()));
    }

    private Step step() {
        return trace.step(position.step());
    }

    private static int size(Step step) {
        return step.value().shape().size();
    }
}
