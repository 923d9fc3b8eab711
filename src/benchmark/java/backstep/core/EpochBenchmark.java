package backstep.core;

import backstep.BenchmarkLessons;
import backstep.core.training.Plan;
import backstep.core.training.Run;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.concurrent.TimeUnit;

/** One epoch of training, each of its steps recorded. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EpochBenchmark {

    @Param
    public BenchmarkLessons lesson = BenchmarkLessons.NOTEBOOK;

    private Plan plan = BenchmarkLessons.NOTEBOOK.lesson().plan();

    @Setup
    public void choose() {
        plan = lesson.lesson().plan();
    }

    @Benchmark
    public Run epoch() {
        return Run.of(plan).extendedTo(plan.batchesPerEpoch());
    }
}
