package backstep.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.lesson.LessonReader;
import backstep.text.Language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The traces of lessons against what PyTorch computes for them, matrix by matrix. */
class TorchTest {

    private static final Path FOLDER = Path.of("src/test/resources/torch");
    private static final JsonMapper JSON = new JsonMapper();

    static List<String> names() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".lesson.json"))
                    .map(name -> name.replace(".lesson.json", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyMatrixOfEveryUpdateIsThatOfPyTorch(String name) throws Exception {
        var expected = JSON.readTree(FOLDER.resolve(name + ".expected.json").toFile());
        var lesson = LessonReader.read(FOLDER.resolve(name + ".lesson.json"));
        var out = new StringWriter();
        TraceJsonExport.write(lesson, expected.size(), Language.ENGLISH, out);
        var epochs = JSON.readTree(out.toString()).get("epochs");
        assertThat(epochs.size()).isEqualTo(expected.size()).isPositive();
        for (int epoch = 0; epoch < epochs.size(); epoch++) {
            var batches = epochs.get(epoch).get("batches");
            assertThat(batches.size()).isEqualTo(expected.get(epoch).size());
            for (int batch = 0; batch < batches.size(); batch++) {
                assertSame(batches.get(batch).get("steps"), expected.get(epoch).get(batch));
            }
        }
    }

    private static void assertSame(JsonNode steps, JsonNode expected) {
        assertThat(expected.isEmpty()).isFalse();
        for (var matrix : expected.properties()) {
            assertClose(matrix.getKey(), value(steps, matrix.getKey()), matrix.getValue());
        }
    }

    private static JsonNode value(JsonNode steps, String name) {
        for (var step : steps) {
            if (step.get("name").asText().equals(name)) {
                return step.get("value");
            }
        }
        throw new AssertionError("no step is called " + name);
    }

    private static void assertClose(String name, JsonNode actual, JsonNode expected) {
        assertThat(actual.size()).as(name).isEqualTo(expected.size());
        if (expected.isNumber()) {
            assertThat(actual.asDouble()).as(name).isCloseTo(expected.asDouble(), within(1e-9));
        }
        for (int i = 0; i < expected.size(); i++) {
            assertClose(name, actual.get(i), expected.get(i));
        }
    }
}
