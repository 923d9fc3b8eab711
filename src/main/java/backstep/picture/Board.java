package backstep.picture;

import backstep.core.network.Layer;
import backstep.core.network.Network;
import backstep.core.network.Quantity;
import backstep.core.network.Role;
import backstep.core.trace.Operation;
import backstep.core.trace.Step;
import backstep.session.KnownCells;
import backstep.session.Session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws the board of a session. */
public final class Board {

    /** More connections hide each other; the weakest are left out. */
    private static final int MOST_EDGES = 400;

    /** A longer formula does not fit above the loss; its name stands there instead. */
    private static final int LONGEST_FORMULA = 12;

    private static final BoardPicture.Unit UNKNOWN = new BoardPicture.Unit("", 0);

    private final Session session;
    private final int sample;
    private final boolean isLit;
    private final Wording wording;
    private final Network network;
    private final Scale scale;
    private final KnownCells cells;
    private final BoardMatrices matrices;

    private Board(Session session, int chosen, LightPicture light, Wording wording) {
        this.session = session;
        sample = Math.min(light.sample().orElse(chosen), session.trace().batch().size() - 1);
        isLit = light.sample().isPresent();
        this.wording = wording;
        network = session.plan().network();
        scale = new Scale(session.trace());
        cells = session.cells();
        matrices = new BoardMatrices(session, scale, wording);
    }

    /**
     * The board of a session.
     *
     * @param sample the sample of the batch that the graph shows, from 0; the last one if the batch
     *     has fewer
     */
    public static BoardPicture of(Session session, int sample, Wording wording) {
        return of(session, sample, LightPicture.NONE, wording);
    }

    /**
     * The board of a session, on which something is lit.
     *
     * @param chosen the sample of the batch that the graph shows where none is lit
     */
    public static BoardPicture of(
            Session session, int chosen, LightPicture light, Wording wording) {
        return new Board(session, chosen, light, wording).picture();
    }

    private BoardPicture picture() {
        var step = session.step();
        var columns = columns();
        return new BoardPicture(
                columns,
                Names.key(step.phase()),
                currentColumn(step),
                wording.say("flow." + flow(step)),
                wording.say("board.value"),
                wording.say("board.gradient"),
                batch() > 1 ? Optional.of(choice()) : Optional.empty(),
                session.cells().newest().isPresent(),
                description(columns));
    }

    private static String flow(Step step) {
        return step.operation() instanceof Operation.Keep ? "keep" : Names.key(step.phase());
    }

    private SamplePicture choice() {
        return new SamplePicture(
                sample,
                batch(),
                isLit,
                wording.say("board.sample", sample + 1, batch()),
                sample + 1 + "/" + batch(),
                wording.say("tip.sampleBefore"),
                wording.say("tip.sampleAfter"));
    }

    private List<BoardPicture.Column> columns() {
        var columns = new ArrayList<BoardPicture.Column>();
        columns.add(input());
        network.layers().forEach(layer -> columns.add(column(layer)));
        columns.add(loss());
        return columns;
    }

    private BoardPicture.Column input() {
        var x = Quantity.input();
        return new BoardPicture.Column(
                wording.say("layer.input"),
                network.shape(x, batch()).toString(),
                units(x),
                List.of(),
                List.of(matrices.value(x)),
                List.of(),
                false);
    }

    private BoardPicture.Column column(Layer layer) {
        return new BoardPicture.Column(
                Names.layer(layer, wording),
                subtitle(layer),
                units(layer.output()),
                edges(layer),
                quantities(layer).map(matrices::value).toList(),
                quantities(layer)
                        .map(Quantity.Variable::gradient)
                        .map(matrices::gradient)
                        .toList(),
                false);
    }

    private BoardPicture.Column loss() {
        var values = new ArrayList<MatrixPicture>();
        values.add(matrices.value(Quantity.target()));
        if (session.plan().loss().usesProbabilities()) {
            values.add(matrices.value(Quantity.probabilities()));
        }
        values.add(matrices.value(Quantity.loss()));
        return new BoardPicture.Column(
                wording.say("layer.loss"),
                lossName(),
                List.of(lossUnit()),
                Edge.all(network.outputs(), edgesPerLayer()),
                values,
                List.of(),
                true);
    }

    private List<BoardPicture.Unit> units(Quantity.Variable output) {
        int count = network.shape(output, batch()).rows();
        double full = scale.of(output);
        return cells.of(output)
                .map(known -> IntStream.range(0, count)
                        .mapToObj(unit -> known.isKnown(unit, sample)
                                ? unit(known.value().at(unit, sample), full)
                                : UNKNOWN)
                        .toList())
                .orElseGet(() -> Collections.nCopies(count, UNKNOWN));
    }

    private BoardPicture.Unit unit(double value, double full) {
        return new BoardPicture.Unit(wording.say(value), Strength.of(value, full));
    }

    private BoardPicture.Unit lossUnit() {
        return session.valueOf(Quantity.loss())
                .map(loss -> unit(loss.scalar(), 0))
                .orElse(UNKNOWN);
    }

    private List<Edge> edges(Layer layer) {
        var weights = Quantity.weights(layer.number());
        return cells.of(weights)
                .map(now -> Edge.strongest(now.value(), scale.of(weights), edgesPerLayer()))
                .orElse(List.of());
    }

    private int edgesPerLayer() {
        return MOST_EDGES / (network.depth() + 1);
    }

    private String lossName() {
        var formula = lossFormula();
        return formula.length() <= LONGEST_FORMULA
                ? formula
                : wording.say("layer.loss." + session.plan().loss().kind().key());
    }

    private String lossFormula() {
        var trace = session.trace();
        return trace.steps().stream()
                .filter(step -> step.quantity().equals(Quantity.loss()))
                .map(step -> Names.indexed(StepFormula.of(step).right().plainText()))
                .findFirst()
                .orElseThrow();
    }

    private static String subtitle(Layer layer) {
        var sizes = layer.inputs() + " → " + layer.units();
        return layer.isActivated() ? sizes + " · " + layer.activation().key() : sizes;
    }

    private static Stream<Quantity.Variable> quantities(Layer layer) {
        var outputs = layer.isActivated()
                ? Stream.of(layer.weightedSum(), layer.output())
                : Stream.of(layer.output());
        return Stream.concat(layer.parameters().stream(), outputs);
    }

    private int batch() {
        return session.trace().batch().size();
    }

    /** The input is column 0, layer k column k, the loss the last. */
    private int currentColumn(Step step) {
        if (step.layer() > 0) {
            return step.layer();
        }
        return step.quantity().variable().role() == Role.INPUT ? 0 : network.depth() + 1;
    }

    private static String description(List<BoardPicture.Column> columns) {
        return columns.stream()
                .map(column -> column.title() + " " + column.subtitle())
                .collect(Collectors.joining(", "));
    }
}
