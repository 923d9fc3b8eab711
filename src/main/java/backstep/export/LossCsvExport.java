package backstep.export;

import backstep.core.training.Epoch;
import backstep.core.training.Plan;

import java.io.IOException;
import java.io.Writer;

/** Writes the loss of each epoch as CSV: {@code epoch,learning_rate,loss}, exact to the bit. */
public final class LossCsvExport {

    private LossCsvExport() {}

    /** Trains so many epochs and writes each as soon as it is over. */
    public static void write(Plan plan, int epochs, Writer out) throws IOException {
        out.write("epoch,learning_rate,loss\n");
        var epoch = Epoch.first(plan);
        while (epoch.number() <= epochs) {
            var outcome = epoch.outcome();
            var loss = outcome.loss();
            out.write(loss.epoch() + "," + loss.learningRate() + "," + loss.loss() + "\n");
            out.flush();
            epoch = outcome.next();
        }
    }
}
