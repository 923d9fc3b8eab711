package backstep.export;

import backstep.core.trace.Step;
import backstep.core.trace.Trace;
import backstep.core.training.Epoch;
import backstep.lesson.Lesson;
import backstep.picture.StepFormula;
import backstep.text.Numerals;
import backstep.text.Sentence;
import backstep.text.Texts;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.Locale;

/** Writes every step of a lesson's first epochs for a person to read: formula, shape, matrix. */
public final class TraceTextExport {

    private final Lesson lesson;
    private final Texts texts;
    private final Writer out;

    private TraceTextExport(Lesson lesson, Texts texts, Writer out) {
        this.lesson = lesson;
        this.texts = texts;
        this.out = out;
    }

    /** Writes so many epochs. */
    public static void write(Lesson lesson, int epochs, Texts texts, Writer out)
            throws IOException {
        new TraceTextExport(lesson, texts, out).document(epochs);
    }

    private void document(int epochs) throws IOException {
        line(lesson.title().in(texts.language()));
        var epoch = Epoch.first(lesson.plan());
        while (epoch.number() <= epochs) {
            epoch(epoch);
            out.flush();
            epoch = epoch.outcome().next();
        }
    }

    private void epoch(Epoch epoch) throws IOException {
        int number = 1;
        for (Iterator<Trace> traces = epoch.traces().iterator(); traces.hasNext(); number++) {
            line("");
            line(header(epoch.number(), number));
            steps(traces.next());
        }
    }

    private String header(int epoch, int batch) {
        var rate = Numerals.exact(lesson.plan().learningRate());
        int batches = lesson.plan().batchesPerEpoch();
        return batches == 1
                ? texts.say("cli.trace.epoch", epoch, rate)
                : texts.say("cli.trace.batch", epoch, rate, batch, batches);
    }

    private void steps(Trace trace) throws IOException {
        for (int number = 1; number <= trace.size(); number++) {
            var step = trace.step(number);
            line(number + ". " + description(step));
            for (var row : MatrixText.rows(step.value())) {
                line("    " + row);
            }
        }
    }

    private String description(Step step) {
        var phase = "cli.phase." + step.phase().name().toLowerCase(Locale.ROOT);
        var formula = StepFormula.of(step);
        var result = "%s %s %s"
                .formatted(
                        texts.say(Sentence.of(phase)),
                        step.quantity().name(),
                        step.value().shape());
        return formula.relation().isEmpty()
                ? result
                : result + " " + formula.relation() + " " + formula.expression();
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
