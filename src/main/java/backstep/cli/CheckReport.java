package backstep.cli;

import backstep.core.trace.GradientComparison;
import backstep.lesson.ExpectationCheck;
import backstep.text.Numerals;

import java.io.IOException;
import java.util.List;
import java.util.function.ToIntFunction;

/** Prints what came of the checks of one lesson; each check says whether it was passed. */
record CheckReport(String lesson, Console console) {

    /** How the gradients compare, and the worst element of each that is off. */
    boolean gradients(List<GradientComparison> gradients) throws IOException {
        double largest =
                gradients.stream().mapToDouble(GradientComparison::error).max().orElse(0);
        int size = sum(gradients, GradientComparison::size);
        int elements = sum(gradients, GradientComparison::elements);
        print(
                elements == size ? "cli.check.gradients" : "cli.check.sampled",
                gradients.size(),
                elements,
                sum(gradients, GradientComparison::kinks),
                Numerals.STANDARD.say(largest),
                size);
        var off = gradients.stream().filter(gradient -> !gradient.agrees()).toList();
        for (var gradient : off) {
            off(gradient);
        }
        return off.isEmpty();
    }

    /** Which of so many expectations are not met, and where they are furthest off. */
    boolean expectations(int expected, List<ExpectationCheck.Failure> failures) throws IOException {
        print(
                expected == 0 ? "cli.check.unexpected" : "cli.check.expected",
                expected - failures.size(),
                expected);
        for (var failure : failures) {
            off(failure);
        }
        console.out().flush();
        return failures.isEmpty();
    }

    private void off(GradientComparison gradient) throws IOException {
        var worst = gradient.worst().orElseThrow();
        print(
                "cli.check.gradient",
                gradient.gradient().name(),
                worst.row(),
                worst.column(),
                Numerals.exact(worst.analytic()),
                Numerals.exact(worst.numeric()),
                Numerals.STANDARD.say(worst.error()));
    }

    private void off(ExpectationCheck.Failure failure) throws IOException {
        print(
                "cli.check.expectation",
                failure.expectation().epoch(),
                failure.expectation().name(),
                failure.row(),
                failure.column(),
                Numerals.exact(failure.actual()),
                Numerals.exact(failure.expected()),
                Numerals.exact(failure.expectation().tolerance()));
    }

    /** Prints a sentence whose first gap is the lesson's name. */
    private void print(String key, Object... more) throws IOException {
        var arguments = new Object[more.length + 1];
        arguments[0] = lesson;
        System.arraycopy(more, 0, arguments, 1, more.length);
        console.print(console.texts().say(key, arguments));
    }

    private static int sum(
            List<GradientComparison> gradients, ToIntFunction<GradientComparison> number) {
        return gradients.stream().mapToInt(number).sum();
    }
}
