package backstep.session;

import backstep.core.trace.LossByRate;
import backstep.core.trace.RateLoss;
import backstep.core.trace.RateSweep;
import backstep.core.training.Plan;

/**
 * What the loss of its batch would be if the update that is shown were made at other learning
 * rates; the same at every step of the update, and whatever its rate.
 *
 * @param update the update, from 0
 * @param sweep the loss over the rates that can be pointed at, as far as it is known
 * @param here the loss at the rate that is chosen
 */
public record WhatIf(Plan plan, int update, RateSweep sweep, RateLoss here) {

    /** Of this nothing is computed yet but the loss at the chosen rate. */
    public static WhatIf of(Session session) {
        var plan = session.plan();
        var range = RateRange.of(plan);
        var function = new LossByRate(plan.tracer(), session.trace());
        var sweep = RateSweep.of(function, range.low(), range.high());
        return new WhatIf(plan, session.update(), sweep, function.at(session.learningRate()));
    }

    /** Whether a session shows this update, at any rate. */
    public boolean isOf(Session session) {
        var here = session.trace();
        var there = sweep.function().trace();
        return session.update() == update
                && session.plan().equals(plan)
                && here.network().equals(there.network())
                && here.batch().equals(there.batch())
                && here.before().equals(there.before());
    }

    /** The same with another rate chosen. */
    public WhatIf at(double rate) {
        return rate == here.rate()
                ? this
                : new WhatIf(plan, update, sweep, sweep.function().at(rate));
    }

    public boolean isComplete() {
        return sweep.isComplete();
    }

    /** About how many multiplications are left to be done. */
    public long work() {
        return sweep.work();
    }

    /** This with about so many multiplications more done. */
    public WhatIf extended(long work) {
        return new WhatIf(plan, update, sweep.extended(work), here);
    }

    /** This with everything done. */
    public WhatIf completed() {
        var whole = sweep;
        while (!whole.isComplete()) {
            whole = whole.extended(Long.MAX_VALUE);
        }
        return new WhatIf(plan, update, whole, here);
    }
}
