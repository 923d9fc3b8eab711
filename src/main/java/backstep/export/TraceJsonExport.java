package backstep.export;

import backstep.core.math.Matrix;
import backstep.core.trace.Step;
import backstep.core.trace.Trace;
import backstep.core.training.Epoch;
import backstep.lesson.Lesson;
import backstep.picture.StepFormula;
import backstep.text.Language;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.Locale;

/**
 * Writes every step of a lesson's first epochs as JSON, format {@code backstep-trace/1}.
 *
 * <p>Numbers read back as the same doubles; NaN and the infinities are strings. Each update is
 * unfolded when it is written, so that a long trace takes no more memory than a short one.
 */
public final class TraceJsonExport {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final Lesson lesson;
    private final JsonGenerator json;

    private TraceJsonExport(Lesson lesson, JsonGenerator json) {
        this.lesson = lesson;
        this.json = json;
    }

    /** Writes so many epochs; the language is that of the lesson's title. */
    public static void write(Lesson lesson, int epochs, Language language, Writer out)
            throws IOException {
        try (var json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(new LinePerStep());
            new TraceJsonExport(lesson, json).document(epochs, language);
        }
        out.write('\n');
    }

    private void document(int epochs, Language language) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", "backstep-trace/1");
        json.writeStringField("lesson", lesson.title().in(language));
        json.writeArrayFieldStart("epochs");
        var epoch = Epoch.first(lesson.plan());
        while (epoch.number() <= epochs) {
            var outcome = epoch.outcome();
            epoch(epoch, outcome.loss().loss());
            epoch = outcome.next();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void epoch(Epoch epoch, double loss) throws IOException {
        json.writeStartObject();
        json.writeNumberField("epoch", epoch.number());
        json.writeNumberField("loss", loss);
        json.writeArrayFieldStart("batches");
        int number = 1;
        for (Iterator<Trace> traces = epoch.traces().iterator(); traces.hasNext(); number++) {
            batch(number, traces.next());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void batch(int number, Trace trace) throws IOException {
        json.writeStartObject();
        json.writeNumberField("batch", number);
        json.writeNumberField("learningRate", lesson.plan().learningRate());
        json.writeArrayFieldStart("steps");
        for (int step = 1; step <= trace.size(); step++) {
            step(step, trace.step(step));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void step(int number, Step step) throws IOException {
        json.writeStartObject();
        json.writeNumberField("step", number);
        json.writeStringField("phase", step.phase().name().toLowerCase(Locale.ROOT));
        if (step.layer() > 0) {
            json.writeNumberField("layer", step.layer());
        }
        json.writeStringField("name", step.quantity().name());
        json.writeFieldName("shape");
        json.writeArray(new int[] {step.value().rows(), step.value().columns()}, 0, 2);
        matrix(step.value());
        var expression = StepFormula.of(step).expression();
        if (!expression.isEmpty()) {
            json.writeStringField("expression", expression);
        }
        json.writeEndObject();
    }

    private void matrix(Matrix matrix) throws IOException {
        json.writeArrayFieldStart("value");
        for (int i = 0; i < matrix.rows(); i++) {
            json.writeStartArray();
            for (int j = 0; j < matrix.columns(); j++) {
                json.writeNumber(matrix.at(i, j));
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
