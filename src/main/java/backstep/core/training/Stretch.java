package backstep.core.training;

import backstep.core.network.Parameters;

/**
 * A part of a run in which nothing is changed from outside: from an update on, counted from 0, it
 * follows a plan whose initial parameters are those before that update.
 */
public record Stretch(int start, Plan plan) {

    public Stretch {
        if (start < 0) {
            throw new IllegalArgumentException("no update is " + start);
        }
    }

    double learningRate() {
        return plan.learningRate();
    }

    Parameters before() {
        return plan.initial();
    }
}
