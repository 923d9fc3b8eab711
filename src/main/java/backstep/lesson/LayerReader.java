package backstep.lesson;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.core.network.Activation;
import backstep.core.network.Layer;
import backstep.core.network.Role;
import backstep.text.Sentence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the layers of a lesson, each with its first parameters. */
record LayerReader(Draws draws) {

    /** A layer with the parameters it starts from. */
    record Initialized(Layer layer, Matrix weights, Optional<Matrix> bias) {}

    private static final List<String> KEYS =
            List.of("units", "activation", "weights", "bias", "frozen");

    /** All layers; this enters the first of them. */
    List<Initialized> readAll(Node node, Entering inputs) throws LessonException {
        var nodes = node.items("lesson.kind.layers");
        if (nodes.isEmpty() || nodes.size() > Limits.LAYERS) {
            throw node.mistake("lesson.layers.count", nodes.size(), Limits.LAYERS);
        }
        var layers = new ArrayList<Initialized>();
        var entering = inputs;
        for (var layer : nodes) {
            layers.add(read(layer, layers.size() + 1, entering));
            entering = Entering.after(layers.get(layers.size() - 1).layer());
        }
        return layers;
    }

    private Initialized read(Node node, int number, Entering entering) throws LessonException {
        var fields = node.fields("lesson.kind.layer");
        fields.allowOnly(KEYS);
        int units = fields.required("units").whole(1, Limits.UNITS);
        var activation =
                fields.optional("activation", LayerReader::activation, Activation.IDENTITY);
        var weights = weights(fields, number, entering, units);
        var bias = bias(fields, number, entering.count(), units);
        var layer = new Layer(
                number,
                entering.count(),
                units,
                activation,
                bias.isPresent(),
                fields.optional("frozen", list -> frozen(list, bias.isPresent()), Set.of()));
        return new Initialized(layer, weights, bias);
    }

    private static Sentence units(Fields fields) throws LessonException {
        var units = fields.required("units");
        return Sentence.of("lesson.units", units.path(), (int) units.number());
    }

    private static Activation activation(Node node) throws LessonException {
        return node.choice(List.of(Activation.values()), Activation::key);
    }

    private Matrix weights(Fields fields, int number, Entering entering, int units)
            throws LessonException {
        int inputs = entering.count();
        var shape = new Shape(units, inputs);
        if (fields.has("weights") && fields.required("weights").isList()) {
            return MatrixReader.rows(
                    fields.required("weights"),
                    shape,
                    "lesson.weights.shape",
                    units(fields),
                    entering.source());
        }
        var initializer = fields.optional(
                "weights",
                node -> initializer(node, inputs, units, "lesson.kind.weights"),
                NamedInitializer.TORCH.of(inputs, units));
        return finite(fields, "weights", initializer.draw(shape, draws.weights(number)));
    }

    private Optional<Matrix> bias(Fields fields, int number, int inputs, int units)
            throws LessonException {
        if (fields.has("bias") && fields.required("bias").isFalse()) {
            return Optional.empty();
        }
        if (fields.has("bias") && fields.required("bias").isList()) {
            return Optional.of(MatrixReader.column(
                    fields.required("bias"), units, "lesson.bias.shape", units(fields)));
        }
        var initializer = fields.optional(
                "bias",
                node -> initializer(node, inputs, units, "lesson.kind.bias"),
                NamedInitializer.ZEROS.of(inputs, units));
        var drawn = initializer.draw(new Shape(units, 1), draws.bias(number));
        return Optional.of(finite(fields, "bias", drawn));
    }

    private static Matrix finite(Fields fields, String key, Matrix drawn) throws LessonException {
        if (!drawn.isFinite()) {
            throw fields.required(key).mistake("lesson.initializer.range");
        }
        return drawn;
    }

    private static Initializer initializer(Node node, int inputs, int units, String kind)
            throws LessonException {
        if (!node.isText() && !node.isObject()) {
            throw node.wrongKind(kind);
        }
        return new InitializerReader(inputs, units).read(node);
    }

    private static Set<Role> frozen(Node node, boolean hasBias) throws LessonException {
        var frozen = EnumSet.noneOf(Role.class);
        for (var item : node.items("lesson.kind.frozen")) {
            var name = item.choice(List.of("weights", "bias"), choice -> choice);
            if (name.equals("bias") && !hasBias) {
                throw item.mistake("lesson.frozen.bias");
            }
            frozen.add(name.equals("bias") ? Role.BIAS : Role.WEIGHTS);
        }
        return frozen;
    }
}
