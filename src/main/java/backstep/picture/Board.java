package backstep.picture;

import backstep.core.network.Layer;
import backstep.core.network.Network;
import backstep.core.network.Quantity;
import backstep.core.network.Role;
import backstep.core.trace.Phase;
import backstep.core.trace.Step;
import backstep.session.Session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the board of a session. */
public final class Board {

    private final Session session;
    private final Wording wording;
    private final Network network;

    private Board(Session session, Wording wording) {
        this.session = session;
        this.wording = wording;
        network = session.plan().network();
    }

    public static BoardPicture of(Session session, Wording wording) {
        return new Board(session, wording).picture();
    }

    private BoardPicture picture() {
        var step = session.step();
        return new BoardPicture(
                columns(),
                Names.key(step.phase()),
                currentColumn(step),
                wording.say("flow." + Names.key(step.phase())),
                wording.say("board.value"),
                wording.say("board.gradient"),
                description());
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
                network.inputs(),
                session.valueOf(x),
                scale(x),
                wording.numerals(),
                List.of(value(x)),
                List.of(),
                false);
    }

    private BoardPicture.Column column(Layer layer) {
        var output = layer.output();
        return new BoardPicture.Column(
                Names.layer(layer, wording),
                subtitle(layer),
                layer.units(),
                session.valueOf(output),
                scale(output),
                wording.numerals(),
                matrices(layer).map(this::value).toList(),
                matrices(layer)
                        .map(Quantity.Variable::gradient)
                        .map(this::gradient)
                        .toList(),
                false);
    }

    private BoardPicture.Column loss() {
        var loss = Quantity.loss();
        var values = new ArrayList<MatrixPicture>();
        values.add(value(Quantity.target()));
        if (session.plan().loss().usesProbabilities()) {
            values.add(value(Quantity.probabilities()));
        }
        values.add(value(loss));
        return new BoardPicture.Column(
                wording.say("layer.loss"),
                lossFormula(),
                1,
                session.valueOf(loss),
                0,
                wording.numerals(),
                values,
                List.of(),
                true);
    }

    private String lossFormula() {
        var trace = session.trace();
        return trace.steps().stream()
                .filter(step -> step.quantity().equals(Quantity.loss()))
                .map(step -> StepFormula.of(step).right().plainText())
                .findFirst()
                .orElseThrow();
    }

    private static String subtitle(Layer layer) {
        var sizes = layer.inputs() + " → " + layer.units();
        return layer.isActivated() ? sizes + " · " + layer.activation().key() : sizes;
    }

    private static Stream<Quantity.Variable> matrices(Layer layer) {
        var outputs = layer.isActivated()
                ? Stream.of(layer.weightedSum(), layer.output())
                : Stream.of(layer.output());
        return Stream.concat(layer.parameters().stream(), outputs);
    }

    private MatrixPicture value(Quantity.Variable variable) {
        return matrix("value-" + variable.name(), variable);
    }

    private MatrixPicture gradient(Quantity.Gradient gradient) {
        return matrix("gradient-" + gradient.variable().name(), gradient);
    }

    private MatrixPicture matrix(String id, Quantity quantity) {
        var shape = network.shape(quantity, batch());
        var value = session.valueOf(quantity);
        return new MatrixPicture(
                id,
                Formula.inline(quantity),
                shape,
                value,
                scale(quantity),
                emphasis(quantity),
                wording.numerals(),
                wording.describe(quantity.name(), shape, value));
    }

    private Emphasis emphasis(Quantity quantity) {
        if (session.stepsOfThisClick().stream().anyMatch(of(quantity))) {
            return Emphasis.CURRENT;
        }
        var done = session.trace().steps().subList(0, session.position().step());
        return done.stream().filter(step -> step.phase() == Phase.UPDATE).anyMatch(of(quantity))
                ? Emphasis.MOVED
                : Emphasis.NONE;
    }

    private static Predicate<Step> of(Quantity quantity) {
        return step -> step.quantity().equals(quantity);
    }

    private double scale(Quantity quantity) {
        return Scale.of(session.trace(), quantity);
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

    private String description() {
        return columns().stream()
                .map(column -> column.title() + " " + column.subtitle())
                .collect(Collectors.joining(", "));
    }
}
