package backstep.export;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.core.trace.Step;
import backstep.core.training.Plan;
import backstep.core.training.Run;
import backstep.fixture.Plans;
import backstep.fixture.RandomPlans;
import backstep.lesson.ShippedLessons;
import backstep.text.Language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

class TraceJsonExportTest {

    private static final int EPOCHS = 2;

    @Test
    void writesAStepALine() throws IOException {
        var notebook = ShippedLessons.all().get(0);
        var out = new StringWriter();
        TraceJsonExport.write(notebook, 1, Language.CHINESE, out);
        assertThat(out.toString().lines().toList())
                .startsWith(
                        "{\"format\": \"backstep-trace/1\", \"lesson\": \"手算三层全连接网络\","
                                + " \"epochs\": [",
                        "{\"epoch\": 1, \"loss\": 70.0, \"batches\": [",
                        "{\"batch\": 1, \"learningRate\": 0.002, \"steps\": [",
                        "{\"step\": 1, \"phase\": \"forward\", \"name\": \"x\", \"shape\": [3, 1],"
                                + " \"value\": [[1.0], [2.0], [3.0]]},",
                        "{\"step\": 2, \"phase\": \"forward\", \"layer\": 1, \"name\": \"y1\","
                                + " \"shape\": [4, 1], \"value\": [[6.0], [6.0], [6.0], [6.0]],"
                                + " \"expression\": \"W1 · x + b1\"},")
                .hasSize(3 + 20);
    }

    @Test
    void stepsAreInTheOrderOfTheFormat() throws IOException {
        var steps = write(Plans.notebook(), 1).get("epochs").get(0).at("/batches/0/steps");
        assertThat(strings(steps, "name"))
                .containsExactly(
                        "x", "y1", "y2", "y3", "L", "dL/dy3", "dL/dW3", "dL/db3", "dL/dy2",
                        "dL/dW2", "dL/db2", "dL/dy1", "dL/dW1", "dL/db1", "W3", "b3", "W2", "b2",
                        "W1", "b1");
    }

    @Property(tries = 50)
    void readsBackAsTheSameDoubles(@ForAll("plans") Plan plan) throws IOException {
        int updates = EPOCHS * plan.batchesPerEpoch();
        var run = Run.of(plan).extendedTo(updates);
        var expected = new ArrayList<Matrix>();
        for (int update = 0; update < updates; update++) {
            run.trace(update).steps().stream().map(Step::value).forEach(expected::add);
        }
        assertThat(matrices(write(plan, EPOCHS))).containsExactlyElementsOf(expected);
    }

    @Test
    void whatIsNotFiniteIsAText() throws IOException {
        var trace = write(Plans.notebook(1e300), 3).toString();
        assertThat(trace).contains("\"NaN\"", "\"Infinity\"", "\"-Infinity\"");
        assertThat(trace.replaceAll("\"-?(NaN|Infinity)\"", "")).doesNotContain("NaN", "Infinity");
    }

    @Provide
    Arbitrary<Plan> plans() {
        return RandomPlans.ofBatches(2, 3, 4);
    }

    private static JsonNode write(Plan plan, int epochs) throws IOException {
        var out = new StringWriter();
        TraceJsonExport.write(Plans.lesson(plan), epochs, Language.ENGLISH, out);
        return new JsonMapper().readTree(out.toString());
    }

    private static List<Matrix> matrices(JsonNode trace) {
        return trace.findValues("value").stream()
                .map(TraceJsonExportTest::matrix)
                .toList();
    }

    private static Matrix matrix(JsonNode rows) {
        return Matrix.generate(
                new Shape(rows.size(), rows.get(0).size()),
                (i, j) -> Double.parseDouble(rows.get(i).get(j).asText()));
    }

    private static List<String> strings(JsonNode steps, String key) {
        return StreamSupport.stream(steps.spliterator(), false)
                .map(step -> step.get(key).asText())
                .toList();
    }
}
