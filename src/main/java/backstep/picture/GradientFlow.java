package backstep.picture;

import backstep.core.network.Layer;
import backstep.picture.GradientFlowPicture.Bar;
import backstep.session.Session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Draws how large the gradient of each layer's weights is, in the Frobenius norm. */
public final class GradientFlow {

    /** Norms further apart than this are drawn on a logarithmic axis. */
    private static final double FAR_APART = 100;

    /** So much less than the last layer's is vanishing, and so many times it exploding. */
    private static final double THOUSAND = 1000;

    /** How long the bar of the least norm is on a logarithmic axis. */
    private static final double SHORTEST = 0.06;

    private final Session session;
    private final Wording wording;
    private final List<Layer> layers;
    private final Map<Layer, Double> norms;
    private final double least;
    private final double largest;

    private GradientFlow(Session session, Wording wording) {
        this.session = session;
        this.wording = wording;
        layers = backward(session.plan().network().layers());
        norms = layers.stream().collect(Collectors.toMap(layer -> layer, this::computed));
        least = drawn().min().orElse(1);
        largest = drawn().max().orElse(1);
    }

    /** The norms known at this position, on an axis that stays the same during an update. */
    public static GradientFlowPicture of(Session session, Wording wording) {
        var flow = new GradientFlow(session, wording);
        return flow.picture(flow.layers.stream().map(flow::bar).toList(), flow.note());
    }

    /** The same with no norm given away. */
    public static GradientFlowPicture masked(Session session, Wording wording) {
        var flow = new GradientFlow(session, wording);
        return flow.picture(flow.layers.stream().map(flow::slot).toList(), Optional.empty());
    }

    private double computed(Layer layer) {
        var trace = session.trace();
        return Norm.of(
                trace.valueAfter(trace.size(), layer.weights().gradient()).orElseThrow());
    }

    private DoubleStream drawn() {
        return norms.values().stream()
                .mapToDouble(norm -> norm)
                .filter(norm -> norm > 0 && Double.isFinite(norm));
    }

    private static List<Layer> backward(List<Layer> forward) {
        var layers = new ArrayList<>(forward);
        Collections.reverse(layers);
        return List.copyOf(layers);
    }

    private GradientFlowPicture picture(List<Bar> bars, Optional<String> note) {
        var title = wording.say("norms.title");
        var spoken = bars.stream().map(this::spoken).collect(Collectors.joining(", "));
        boolean isSeen = isLogarithmic() && bars.stream().anyMatch(Bar::isKnown);
        return new GradientFlowPicture(
                title,
                isSeen ? Optional.of(wording.say("norms.logarithmic")) : Optional.empty(),
                bars,
                note,
                wording.say("chart.loss.spoken", title, spoken));
    }

    private Bar bar(Layer layer) {
        return norm(layer)
                .map(norm -> new Bar(name(layer), wording.say(norm), share(norm)))
                .orElseGet(() -> slot(layer));
    }

    private Bar slot(Layer layer) {
        return new Bar(name(layer), "", 0);
    }

    private String spoken(Bar bar) {
        return bar.layer()
                + " "
                + (bar.isKnown() ? bar.number() : wording.say("matrix.notComputed"));
    }

    private double share(double norm) {
        if (norm == 0 || !Double.isFinite(norm)) {
            return 0;
        }
        return isLogarithmic()
                ? SHORTEST + (1 - SHORTEST) * decades(norm) / decades(largest)
                : norm / largest;
    }

    private boolean isLogarithmic() {
        return largest > FAR_APART * least;
    }

    private double decades(double norm) {
        return Math.log10(norm) - Math.log10(least);
    }

    /** Whether a layer's norm is a thousandth of the last layer's, or a thousand times it. */
    private Optional<String> note() {
        var last = layers.get(0);
        var known = layers.stream().filter(layer -> norm(layer).isPresent()).toList();
        if (known.stream().anyMatch(layer -> !Double.isFinite(known(layer)))) {
            return Optional.of(wording.say("norms.notFinite"));
        }
        if (known.isEmpty() || known(last) == 0) {
            return Optional.empty();
        }
        var order = Comparator.comparingDouble(this::known);
        var smallest = known.stream().min(order).orElse(last);
        var greatest = known.stream().max(order).orElse(last);
        if (known(smallest) == 0) {
            return Optional.of(wording.say("norms.vanished", name(smallest)));
        }
        if (known(smallest) * THOUSAND < known(last)) {
            return Optional.of(note("norms.vanishes", smallest, last));
        }
        return known(greatest) > known(last) * THOUSAND
                ? Optional.of(note("norms.explodes", greatest, last))
                : Optional.empty();
    }

    private String note(String key, Layer layer, Layer last) {
        double ratio = known(layer) / known(last);
        return wording.say(key, name(layer), wording.say(ratio), name(last));
    }

    private double known(Layer layer) {
        return norm(layer).orElseThrow();
    }

    private Optional<Double> norm(Layer layer) {
        return session.valueOf(layer.weights().gradient())
                .map(gradient -> Objects.requireNonNull(norms.get(layer)));
    }

    private String name(Layer layer) {
        return Names.layer(layer, wording);
    }
}
