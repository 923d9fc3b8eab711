package backstep.lesson;

import backstep.core.math.Matrix;
import backstep.core.network.Network;
import backstep.core.network.Optimizer;
import backstep.core.network.Parameters;
import backstep.core.network.Quantity;
import backstep.core.trace.Batch;
import backstep.core.training.BatchOrder;
import backstep.core.training.Plan;
import backstep.text.LocalText;
import backstep.text.Sentence;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Reads lesson files of the format {@code backstep/1}.
 *
 * <p>A key that is unknown or missing, a value of a wrong type, range or shape is a {@link
 * LessonException} at its place in the file. A lesson has at most 32 layers of 1,024 units, 100,000
 * samples of 1,024 numbers and 64 MB.
 */
public final class LessonReader {

    private static final String FORMAT = "backstep/1";
    private static final List<String> KEYS = List.of(
            "format",
            "title",
            "about",
            "layers",
            "loss",
            "optimizer",
            "learningRate",
            "epochs",
            "batchSize",
            "shuffle",
            "seed",
            "data",
            "expect");

    private final Fields fields;
    private final Optional<Path> folder;

    private LessonReader(Fields fields, Optional<Path> folder) {
        this.fields = fields;
        this.folder = folder;
    }

    /** The lesson in this file; its data may lie in the folder of the file. */
    public static Lesson read(Path path) throws LessonException {
        var name = path.toString();
        var text = TextFile.read(path, name, problem -> unread(name, problem));
        var parent = Optional.ofNullable(path.getParent());
        return read(name, text, Optional.of(parent.orElse(Path.of(""))));
    }

    private static LessonException unread(String file, TextFile.Problem problem) {
        int place = problem == TextFile.Problem.LARGE ? 1 : 0;
        return new LessonException(
                file,
                place,
                place,
                Sentence.of("lesson.file." + problem.key(), file, Limits.MEGABYTES));
    }

    /**
     * The lesson in this text.
     *
     * @param fileName what mistakes call the file
     * @param folder where its data may lie, if anywhere
     */
    public static Lesson read(String fileName, String json, Optional<Path> folder)
            throws LessonException {
        var root = new Node(fileName, "", JsonReader.read(fileName, json));
        return new LessonReader(root.fields(), folder).lesson();
    }

    private Lesson lesson() throws LessonException {
        fields.required("format").choice(List.of(FORMAT), format -> format);
        fields.allowOnly(KEYS);
        var title = LocalTextReader.read(fields.required("title"));
        Optional<LocalText> about = fields.optional(
                "about", node -> Optional.of(LocalTextReader.read(node)), Optional.empty());
        var plan = plan();
        List<Expectation> expectations =
                fields.optional("expect", new ExpectationReader(plan)::readAll, List.of());
        return new Lesson(title, about, plan, expectations);
    }

    private Plan plan() throws LessonException {
        long seed =
                fields.optional("seed", node -> node.longWhole(-Limits.WHOLE, Limits.WHOLE), 0L);
        var draws = new Draws(seed);
        var samples = new DataReader(folder, draws).read(fields.required("data"));
        var layers = new LayerReader(draws).readAll(fields.required("layers"), samples.entering());
        var network =
                new Network(layers.stream().map(LayerReader.Initialized::layer).toList());
        var loss = new LossReader(network).read(fields.required("loss"));
        var targets = samples.targets().columns(loss.kind(), network.last());
        return new Plan(
                network,
                loss,
                fields.optional("optimizer", OptimizerReader::read, Optimizer.Sgd.plain()),
                parameters(layers),
                new Batch(samples.inputs(), targets),
                order(samples.inputs().columns(), seed),
                fields.required("epochs").whole(1, Limits.EPOCHS),
                fields.required("learningRate").positive());
    }

    private BatchOrder order(int samples, long seed) throws LessonException {
        int size = fields.optional("batchSize", node -> node.whole(1, Limits.SAMPLES), samples);
        return new BatchOrder(
                Math.min(size, samples), fields.optional("shuffle", Node::truth, false), seed);
    }

    private static Parameters parameters(List<LayerReader.Initialized> layers) {
        var parameters = new LinkedHashMap<Quantity, Matrix>();
        for (var initialized : layers) {
            parameters.put(initialized.layer().weights(), initialized.weights());
            initialized
                    .bias()
                    .ifPresent(bias -> parameters.put(initialized.layer().bias(), bias));
        }
        return new Parameters(parameters);
    }
}
