package backstep.lesson;

import java.util.List;

/** Reads the initializer of a parameter: a name, or an object with its numbers. */
record InitializerReader(int inputs, int units) {

    private static final List<String> KEYS = List.of("constant", "uniform", "normal");

    Initializer read(Node node) throws LessonException {
        if (node.isText()) {
            return node.choice(List.of(NamedInitializer.values()), NamedInitializer::key)
                    .of(inputs, units);
        }
        var fields = node.fields();
        fields.allowOnly(KEYS);
        var given = KEYS.stream().filter(fields::has).toList();
        if (given.size() != 1) {
            throw node.mistake("lesson.initializer.one", String.join(", ", KEYS));
        }
        return read(given.get(0), fields.required(given.get(0)));
    }

    private static Initializer read(String key, Node node) throws LessonException {
        return switch (key) {
            case "constant" -> new Initializer.Constant(node.number());
            case "uniform" -> uniform(node);
            default -> normal(node);
        };
    }

    private static Initializer uniform(Node node) throws LessonException {
        var pair = pair(node);
        double low = pair.get(0).number();
        double high = pair.get(1).number();
        if (low > high) {
            throw node.mistake("lesson.initializer.order");
        }
        return new Initializer.Uniform(low, high);
    }

    private static Initializer normal(Node node) throws LessonException {
        var pair = pair(node);
        return new Initializer.Normal(pair.get(0).number(), pair.get(1).notNegative());
    }

    private static List<Node> pair(Node node) throws LessonException {
        var items = node.items("lesson.kind.pair");
        if (items.size() != 2) {
            throw node.mistake("lesson.initializer.pair", items.size());
        }
        return items;
    }
}
