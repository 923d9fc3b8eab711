package backstep.lesson;

import backstep.core.math.Matrix;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads the samples of a lesson: written out, from a CSV file beside it, or generated. */
record DataReader(Optional<Path> folder, Draws draws) {

    private static final List<String> KEYS = List.of("inputs", "targets");

    Samples read(Node node) throws LessonException {
        var fields = node.fields();
        if (fields.has("csv")) {
            return new CsvDataReader(folder).read(fields);
        }
        if (fields.has("generate")) {
            return new GeneratedDataReader(draws).read(fields);
        }
        return written(fields);
    }

    private static Samples written(Fields fields) throws LessonException {
        fields.allowOnly(KEYS);
        var inputs = inputs(fields.node(), fields.required("inputs"));
        var targets = fields.required("targets");
        int count = targets.items().size();
        if (count != inputs.columns()) {
            throw targets.mistake("lesson.targets.count", count, inputs.columns());
        }
        return new Samples(inputs, new Targets(targets, false));
    }

    /** The inputs, [inputs × n], of one row of numbers a sample. */
    static Matrix inputs(Node data, Node rows) throws LessonException {
        var inputs = MatrixReader.rows(rows).transpose();
        if (inputs.rows() > Limits.UNITS) {
            throw data.mistake("lesson.inputs.count", inputs.rows(), Limits.UNITS);
        }
        return inputs;
    }
}
