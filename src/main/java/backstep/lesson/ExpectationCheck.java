package backstep.lesson;

import backstep.core.math.Matrix;
import backstep.core.trace.Trace;
import backstep.core.training.Epoch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares what comes out of a lesson with what its author expects. */
public final class ExpectationCheck {

    /**
     * An expectation that is not met.
     *
     * @param row where it is furthest off, from 1
     * @param column likewise
     * @param actual what came out there
     */
    public record Failure(Expectation expectation, int row, int column, double actual) {

        /** What was expected there. */
        public double expected() {
            return expectation.value().at(row - 1, column - 1);
        }
    }

    private ExpectationCheck() {}

    /** The expectations that are not met, by epoch, after as many epochs as they speak of. */
    public static List<Failure> failures(Lesson lesson) {
        int epochs = lesson.expectations().stream()
                .mapToInt(Expectation::epoch)
                .max()
                .orElse(0);
        var failures = new ArrayList<Failure>();
        var epoch = Epoch.first(lesson.plan());
        while (epoch.number() <= epochs) {
            failures.addAll(failures(lesson, epoch));
            epoch = epoch.outcome().next();
        }
        return failures;
    }

    private static List<Failure> failures(Lesson lesson, Epoch epoch) {
        var expected = lesson.expectations().stream()
                .filter(expectation -> expectation.epoch() == epoch.number())
                .toList();
        if (expected.isEmpty()) {
            return List.of();
        }
        var trace = epoch.traces().findFirst().orElseThrow();
        return expected.stream()
                .flatMap(expectation -> failure(expectation, value(expectation, trace)).stream())
                .toList();
    }

    private static Matrix value(Expectation expectation, Trace trace) {
        return trace.steps().stream()
                .filter(step -> step.quantity().name().equals(expectation.name()))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static Optional<Failure> failure(Expectation expectation, Matrix actual) {
        Optional<Failure> worst = Optional.empty();
        double largest = expectation.tolerance();
        for (int i = 0; i < actual.rows(); i++) {
            for (int j = 0; j < actual.columns(); j++) {
                double off = Math.abs(actual.at(i, j) - expectation.value().at(i, j));
                if (!(off <= largest)) {
                    worst = Optional.of(new Failure(expectation, i + 1, j + 1, actual.at(i, j)));
                    largest = off;
                }
            }
        }
        return worst;
    }
}
