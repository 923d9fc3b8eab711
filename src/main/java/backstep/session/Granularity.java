package backstep.session;

import backstep.core.trace.Operation;
import backstep.core.trace.Step;
import backstep.core.trace.Trace;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How much of an update one click computes. */
public enum Granularity {
    /** One step a layer in each phase. */
    LAYER {
        @Override
        boolean isStop(Trace trace, int step) {
            if (step == trace.size()) {
                return true;
            }
            var here = trace.step(step);
            var next = trace.step(step + 1);
            return here.phase() != next.phase() || here.layer() != next.layer();
        }
    },
    /** One step a matrix. */
    OPERATION,
    /**
     * One step an element of a matrix, or a row where it has more than 64 elements. What is given,
     * not computed, comes whole.
     */
    CELL {
        @Override
        int cellsAtOnce(Step step) {
            var shape = step.value().shape();
            if (step.operation() instanceof Operation.Given) {
                return shape.size();
            }
            return shape.size() > MOST_SINGLE_CELLS ? shape.columns() : 1;
        }
    };

    /** A matrix of more cells is computed row by row. */
    private static final int MOST_SINGLE_CELLS = 64;

    /** What it is called in ids and in the keys of texts: {@code layer}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a step, counted from 1, ends a click. */
    boolean isStop(Trace trace, int step) {
        return true;
    }

    /** How many cells of a step's matrix one click computes. */
    int cellsAtOnce(Step step) {
        return step.value().shape().size();
    }

    /** The steps of an update, from 1, that end a click, in order. */
    public List<Integer> stops(Trace trace) {
        return IntStream.rangeClosed(1, trace.size())
                .filter(step -> isStop(trace, step))
                .boxed()
                .toList();
    }

    /** The places within a step at which clicks stop, in order; the last one is the whole step. */
    public List<Stop> stopsWithin(Trace trace, int step) {
        int size = trace.step(step).value().shape().size();
        int atOnce = cellsAtOnce(trace.step(step));
        var partial = IntStream.rangeClosed(1, (size - 1) / atOnce)
                .mapToObj(click -> new Stop(step, click * atOnce));
        return Stream.concat(partial, Stream.of(Stop.whole(step))).toList();
    }

    /** The place of a stop, or the one of the click that it is in the middle of. */
    Stop reached(Trace trace, Stop stop) {
        return revealing(stop.reveal(), trace, stop);
    }

    /** The place at which so much is shown of the cells of the click that a stop is in. */
    Stop revealing(Reveal reveal, Trace trace, Stop stop) {
        var step = trace.step(stop.step());
        int before = before(step, stop);
        if (reveal != Reveal.RESULT) {
            return new Stop(stop.step(), before, reveal);
        }
        int after = before + cellsAtOnce(step);
        boolean isWhole = after >= step.value().shape().size();
        return isWhole ? Stop.whole(stop.step()) : new Stop(stop.step(), after);
    }

    /** How many cells are computed before those of the click that a stop is in. */
    int before(Step step, Stop stop) {
        int atHand = stop.reveal() == Reveal.RESULT ? stop.cell() - 1 : stop.cell();
        int last = step.value().shape().size() - 1;
        return Math.min(atHand, last) / cellsAtOnce(step) * cellsAtOnce(step);
    }
}
