package backstep.export;

import backstep.core.math.Matrix;
import backstep.core.trace.Trace;
import backstep.core.training.Epoch;
import backstep.core.training.EpochLoss;
import backstep.core.training.Plan;
import backstep.text.Numerals;
import backstep.text.Texts;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the loss of each epoch, and the best of them, as the notebook prints them.
 *
 * <p>The label and the output at the best epoch are written where all samples are one batch and
 * together at most 16 numbers: several units of a sample in brackets, several samples with commas.
 */
public final class LossTextExport {

    private static final int MOST_NUMBERS = 16;

    private final Plan plan;
    private final Texts texts;
    private final Writer out;

    private LossTextExport(Plan plan, Texts texts, Writer out) {
        this.plan = plan;
        this.texts = texts;
        this.out = out;
    }

    /** Trains so many epochs and writes each as soon as it is over. */
    public static void write(Plan plan, int epochs, Texts texts, Writer out) throws IOException {
        new LossTextExport(plan, texts, out).document(epochs);
    }

    private void document(int epochs) throws IOException {
        var best = Epoch.first(plan);
        var bestLoss = new EpochLoss(1, plan.learningRate(), Double.NaN);
        var epoch = best;
        while (epoch.number() <= epochs) {
            var outcome = epoch.outcome();
            line("Epoch %d/%d, Loss: %s"
                    .formatted(epoch.number(), epochs, number(outcome.loss().loss())));
            out.flush();
            if (outcome.loss().isBelow(bestLoss)) {
                best = epoch;
                bestLoss = outcome.loss();
            }
            epoch = outcome.next();
        }
        summary(best, bestLoss);
    }

    private void summary(Epoch best, EpochLoss loss) throws IOException {
        line(texts.say("cli.train.done"));
        line("#".repeat(50));
        if (isShort()) {
            label(best);
        }
        line(texts.say("cli.train.epoch", loss.epoch()));
        if (isShort()) {
            output(best);
        }
        line(texts.say("cli.train.loss", number(loss.loss())));
    }

    private void label(Epoch epoch) throws IOException {
        line(texts.say("cli.train.label", samples(trace(epoch).batch().targets())));
    }

    private void output(Epoch epoch) throws IOException {
        var trace = trace(epoch);
        var output = trace.valueAfter(trace.size(), plan.network().last().output());
        line(texts.say("cli.train.output", samples(output.orElseThrow())));
    }

    private static Trace trace(Epoch epoch) {
        return epoch.traces().findFirst().orElseThrow();
    }

    private boolean isShort() {
        return plan.batchesPerEpoch() == 1
                && plan.samples().targets().shape().size() <= MOST_NUMBERS;
    }

    private static String samples(Matrix columns) {
        return IntStream.range(0, columns.columns())
                .mapToObj(sample -> sample(columns, sample))
                .collect(Collectors.joining(", "));
    }

    private static String sample(Matrix columns, int sample) {
        var numbers = IntStream.range(0, columns.rows())
                .mapToObj(unit -> number(columns.at(unit, sample)))
                .collect(Collectors.joining(" "));
        return columns.rows() == 1 ? numbers : "[" + numbers + "]";
    }

    private static String number(double number) {
        return Numerals.fourDecimals(number);
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
