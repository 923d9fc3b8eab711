package backstep.core;

import backstep.BenchmarkLessons;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Prints what an epoch takes with and without recording, beside the same written by hand.
 *
 * <p>The time is that of the fastest iteration, which others on the machine disturb least. The
 * argument is a regular expression that the names of the lessons to measure match.
 */
public final class EpochTable {

    private EpochTable() {}

    public static void main(String[] arguments) throws RunnerException {
        System.out.printf("Microseconds an epoch, Java %s%n", Runtime.version());
        print("", "by hand", "training", "ratio", "recording", "ratio", "more a step");
        for (var lesson : BenchmarkLessons.values()) {
            if (lesson.name().matches(arguments[0])) {
                print(lesson);
            }
        }
    }

    private static void print(BenchmarkLessons lesson) throws RunnerException {
        double byHand = time(lesson, "byHand");
        double training = time(lesson, "training");
        double recording = time(lesson, "recording");
        print(
                lesson.name(),
                number(byHand),
                number(training),
                number(training / byHand),
                number(recording),
                number(recording / byHand),
                number((recording - training) / steps(lesson)));
    }

    /** How many steps an epoch has. */
    private static int steps(BenchmarkLessons lesson) {
        var plan = lesson.lesson().plan();
        return plan.trace(0, plan.initial()).size() * plan.batchesPerEpoch();
    }

    private static double time(BenchmarkLessons lesson, String method) throws RunnerException {
        RunResult result = new Runner(new OptionsBuilder()
                        .include(EpochBenchmark.class.getName() + "." + method + "$")
                        .param("lesson", lesson.name())
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle();
        return result.getPrimaryResult().getStatistics().getPercentile(0);
    }

    private static String number(double value) {
        return "%.2f".formatted(value);
    }

    private static void print(Object... cells) {
        System.out.printf("%-14s %10s %10s %6s %10s %6s %12s%n", cells);
    }
}
