package backstep.lesson;

import backstep.core.math.Matrix;
import backstep.text.Sentence;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the samples of a lesson: written out, from a CSV file beside it, or generated. */
record DataReader(Optional<Path> folder, Draws draws) {

    private static final List<String> GENERATED = List.of("generate", "samples", "noise");
    private static final List<String> GIVEN = List.of("csv", "inputs", "targets");
    private static final List<String> KEYS =
            Stream.concat(GIVEN.stream(), GENERATED.stream()).toList();

    Samples read(Node node) throws LessonException {
        var fields = node.fields("lesson.kind.data");
        fields.allowOnly(KEYS);
        checkOneSource(fields);
        if (fields.has("csv")) {
            return new CsvDataReader(folder).read(fields);
        }
        return GENERATED.stream().anyMatch(fields::has)
                ? new GeneratedDataReader(draws).read(fields)
                : written(fields);
    }

    /** Refuses samples that are both given and generated, at the key that came second. */
    private static void checkOneSource(Fields fields) throws LessonException {
        var given = GIVEN.stream().filter(fields::has).toList();
        var generated = GENERATED.stream().filter(fields::has).toList();
        if (!given.isEmpty() && !generated.isEmpty()) {
            boolean isGivenFirst = given.contains(fields.first(KEYS));
            throw fields.mistakeAtKey(
                    fields.first(isGivenFirst ? generated : given),
                    "lesson.data.both",
                    String.join(", ", given),
                    String.join(", ", generated));
        }
    }

    private static Samples written(Fields fields) throws LessonException {
        var rows = fields.required("inputs");
        var inputs = inputs(rows, rows);
        var targets = fields.required("targets");
        int count = targets.items("lesson.kind.rows").size();
        if (count != inputs.columns()) {
            throw targets.mistake("lesson.targets.count", count, inputs.columns());
        }
        return new Samples(
                inputs,
                Sentence.of("lesson.inputs.written", rows.path(), inputs.rows()),
                new Targets(targets, new TargetSource.Written(targets)));
    }

    /**
     * The inputs, [inputs × n], of one row of numbers a sample.
     *
     * @param inputs where the lesson says what they are
     */
    static Matrix inputs(Node inputs, Node rows) throws LessonException {
        var columns = MatrixReader.rows(rows).transpose();
        if (columns.rows() > Limits.UNITS) {
            throw inputs.mistake("lesson.inputs.count", columns.rows(), Limits.UNITS);
        }
        return columns;
    }
}
