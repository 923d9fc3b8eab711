package backstep.session;

import backstep.core.trace.Trace;

import java.util.List;
import java.util.stream.IntStream;

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
    OPERATION {
        @Override
        boolean isStop(Trace trace, int step) {
            return true;
        }
    };

    abstract boolean isStop(Trace trace, int step);

    /** The steps of an update, from 1, at which a click stops, in order. */
    public List<Integer> stops(Trace trace) {
        return IntStream.rangeClosed(1, trace.size())
                .filter(step -> isStop(trace, step))
                .boxed()
                .toList();
    }
}
