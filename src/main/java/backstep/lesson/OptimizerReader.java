package backstep.lesson;

import backstep.core.network.Optimizer;

import java.util.List;

/** Reads the optimizer of a lesson; numbers that are left out are PyTorch's defaults. */
final class OptimizerReader {

    private static final List<String> TYPES = List.of("sgd", "adam", "rmsprop");

    private OptimizerReader() {}

    static Optimizer read(Node node) throws LessonException {
        if (node.isObject()) {
            return detailed(node.fields());
        }
        if (!node.isText()) {
            throw node.wrongKind("lesson.kind.optimizer");
        }
        return switch (type(node)) {
            case "adam" -> new Optimizer.Adam(0.9, 0.999, 1e-8);
            case "rmsprop" -> new Optimizer.RmsProp(0.99, 1e-8);
            default -> Optimizer.Sgd.plain();
        };
    }

    private static String type(Node node) throws LessonException {
        return node.choice(TYPES, type -> type);
    }

    private static Optimizer detailed(Fields fields) throws LessonException {
        return switch (type(fields.required("type"))) {
            case "adam" -> adam(fields);
            case "rmsprop" -> rmsProp(fields);
            default -> sgd(fields);
        };
    }

    private static Optimizer sgd(Fields fields) throws LessonException {
        fields.allowOnly(List.of("type", "momentum", "nesterov", "weightDecay"));
        double momentum = fields.optional("momentum", Node::notNegative, 0.0);
        boolean nesterov = fields.optional("nesterov", Node::truth, false);
        if (nesterov && momentum == 0) {
            throw fields.required("nesterov").mistake("lesson.optimizer.nesterov");
        }
        return new Optimizer.Sgd(
                momentum, nesterov, fields.optional("weightDecay", Node::notNegative, 0.0));
    }

    private static Optimizer adam(Fields fields) throws LessonException {
        fields.allowOnly(List.of("type", "beta1", "beta2", "epsilon"));
        return new Optimizer.Adam(
                fields.optional("beta1", Node::share, 0.9),
                fields.optional("beta2", Node::share, 0.999),
                fields.optional("epsilon", Node::notNegative, 1e-8));
    }

    private static Optimizer rmsProp(Fields fields) throws LessonException {
        fields.allowOnly(List.of("type", "alpha", "epsilon"));
        return new Optimizer.RmsProp(
                fields.optional("alpha", Node::share, 0.99),
                fields.optional("epsilon", Node::notNegative, 1e-8));
    }
}
