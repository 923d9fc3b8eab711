package backstep.lesson;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.core.trace.Trace;
import backstep.core.training.Plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads what a textbook prints, which must be matrices that the lesson's own trace has. */
record ExpectationReader(Plan plan) {

    private static final List<String> KEYS = List.of("epoch", "name", "value", "tolerance");

    List<Expectation> readAll(Node node) throws LessonException {
        var items = node.items("lesson.kind.expect");
        var expectations = new ArrayList<Expectation>();
        if (!items.isEmpty()) {
            var shapes = shapes(plan.trace(0, plan.initial()));
            for (var item : items) {
                expectations.add(read(item.fields(), shapes));
            }
        }
        return expectations;
    }

    private static Expectation read(Fields fields, Map<String, Shape> shapes)
            throws LessonException {
        fields.allowOnly(KEYS);
        int epoch = fields.required("epoch").whole(1, Limits.EPOCHS);
        var name = fields.required("name").choice(List.copyOf(shapes.keySet()), key -> key);
        return new Expectation(
                epoch,
                name,
                value(fields.required("value"), name, Objects.requireNonNull(shapes.get(name))),
                fields.required("tolerance").notNegative());
    }

    private static Matrix value(Node node, String name, Shape shape) throws LessonException {
        if (node.isList()) {
            return MatrixReader.rows(node, shape, "lesson.value.shape", name);
        }
        if (!node.isNumber()) {
            throw node.wrongKind("lesson.kind.value");
        }
        MatrixReader.checkShape(node, new Shape(1, 1), shape, "lesson.value.shape", name);
        return Matrix.scalar(node.number());
    }

    private static Map<String, Shape> shapes(Trace trace) {
        var shapes = new LinkedHashMap<String, Shape>();
        for (var step : trace.steps()) {
            shapes.put(step.quantity().name(), step.value().shape());
        }
        return shapes;
    }
}
