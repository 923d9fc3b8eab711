package backstep.core;

import backstep.BenchmarkLessons;
import backstep.core.network.Parameters;
import backstep.core.training.Epoch;
import backstep.core.training.Plan;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import java.util.concurrent.TimeUnit;

/** An epoch of training, the mean of the first ten: by hand, without recording, with. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EpochBenchmark {

    private static final int EPOCHS = 10;
    private static final double ERROR = 1e-9;

    @Param
    public BenchmarkLessons lesson = BenchmarkLessons.NOTEBOOK;

    private Plan plan = lesson.lesson().plan();
    private PlainEjml byHand = new PlainEjml(plan);

    /** Takes the lesson, and refuses a yardstick that computes something else. */
    @Setup
    public void choose() {
        plan = lesson.lesson().plan();
        byHand = new PlainEjml(plan);
        byHand.restart();
        var epoch = Epoch.first(plan);
        for (int number = 1; number <= EPOCHS; number++) {
            var outcome = epoch.outcome();
            compare(number, byHand.epoch(), outcome.loss().loss());
            epoch = outcome.next();
        }
    }

    private void compare(int epoch, double byHand, double loss) {
        if (!(Math.abs(byHand - loss) <= ERROR * Math.abs(loss))) {
            throw new IllegalStateException("%s, epoch %d: the loss is %s by hand, and %s"
                    .formatted(lesson, epoch, byHand, loss));
        }
    }

    @Benchmark
    @OperationsPerInvocation(EPOCHS)
    public void byHand(Blackhole losses) {
        byHand.restart();
        for (int number = 1; number <= EPOCHS; number++) {
            losses.consume(byHand.epoch());
        }
    }

    @Benchmark
    @OperationsPerInvocation(EPOCHS)
    public void training(Blackhole losses) {
        var epoch = Epoch.first(plan);
        for (int number = 1; number <= EPOCHS; number++) {
            var outcome = epoch.outcome();
            losses.consume(outcome.loss());
            epoch = outcome.next();
        }
    }

    @Benchmark
    @OperationsPerInvocation(EPOCHS)
    public void recording(Blackhole traces) {
        var parameters = plan.initial();
        for (int update = 0; update < EPOCHS * plan.batchesPerEpoch(); update++) {
            parameters = record(update, parameters, traces);
        }
    }

    private Parameters record(int update, Parameters before, Blackhole traces) {
        var trace = plan.trace(update, before);
        traces.consume(trace);
        return trace.after();
    }
}
