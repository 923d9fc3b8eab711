package backstep.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.network.Network;
import backstep.core.network.Parameters;
import backstep.core.trace.Batch;
import backstep.fixture.Networks;
import backstep.fixture.Plans;
import backstep.lesson.ShippedLessons;
import backstep.picture.GradientFlowPicture.Bar;
import backstep.session.Position;
import backstep.session.Session;
import backstep.text.Language;
import backstep.text.Numerals;
import backstep.text.Texts;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;

class GradientFlowTest {

    private static final Wording ENGLISH =
            new Wording(Texts.in(Language.ENGLISH), Numerals.STANDARD);

    private final Session notebook = Session.of(Plans.lesson(Plans.notebook()));

    @Test
    void normsAppearLayerByLayerOnAnAxisThatStays() {
        var norms = List.of(Math.sqrt(5 * 24 * 24), Math.sqrt(20 * 36), Math.sqrt(12 * (25 + 75)));
        assertThat(bars(notebook, 5)).noneMatch(Bar::isKnown);
        assertThat(bars(notebook, 10))
                .extracting(Bar::number)
                .containsExactly("53.67", "26.83", "");
        assertThat(bars(notebook, 10).get(1).share())
                .isEqualTo(norms.get(1) / norms.get(0), within(1e-12));
        assertThat(bars(notebook, 20).subList(0, 2))
                .isEqualTo(bars(notebook, 10).subList(0, 2));
    }

    @Test
    void theyAreSaidAloud() {
        assertThat(flow(notebook, 10).description())
                .isEqualTo("Gradient norm of W by layer: Linear 3 53.67, Linear 2 26.83, "
                        + "Linear 1 not computed yet");
    }

    @Test
    void normsFarApartAreDrawnOnALogarithmicAxis() {
        var session = deep(4);
        var flow = flow(session, last(session));
        assertThat(flow.axis()).contains("log");
        assertThat(flow.bars()).allMatch(bar -> bar.share() > 0.01);
        assertThat(flow(notebook, 20).axis()).isEmpty();
    }

    @Test
    void aThousandthOfTheLastLayersIsVanishingAndAThousandTimesExploding() {
        var vanishing = deep(5);
        assertThat(flow(vanishing, last(vanishing)).note().orElseThrow())
                .startsWith("Vanishing: Linear 1 has")
                .contains("the norm of Linear 5");
        var exploding = growing();
        assertThat(flow(exploding, last(exploding)).note().orElseThrow())
                .startsWith("Exploding: Linear 1 has 1e6 times the norm of Linear 3");
        assertThat(flow(notebook, 20).note()).isEmpty();
    }

    @Test
    void aNormOfNothingIsSaidToBeNothing() {
        var network = Networks.of(1, Networks.dense(1), Networks.dense(1));
        var last = network.layer(2).weights();
        var dead = session(network, Networks.ones(network).with(last, Matrix.scalar(0)));

        assertThat(flow(dead, last(dead)).note())
                .contains("Vanished: the norm of Linear 1 is exactly 0.");
    }

    @Test
    void theLessonOnVanishingGradientsIsTold() {
        var session = Session.of(ShippedLessons.find("vanishing-gradient").orElseThrow());
        assertThat(flow(session, last(session)).note())
                .contains("Vanishing: Linear 1 has 4.316e−5 times the norm of Linear 6,"
                        + " less than a thousandth.");
    }

    @Test
    void ofAMaskedPictureNothingIsKnown() {
        var masked = GradientFlow.masked(notebook.jumpTo(new Position(1, 1, 20)), ENGLISH);
        assertThat(masked.bars()).hasSize(3).noneMatch(Bar::isKnown);
        assertThat(masked.description()).doesNotContain("53.67");
    }

    @Test
    void aNormThatIsNoNumberHasNoBar() {
        var exploded = Session.of(Plans.lesson(Plans.notebook(0.3)));
        var bars = GradientFlow.of(exploded.jumpTo(new Position(40, 1, 20)), ENGLISH)
                .bars();
        assertThat(bars).extracting(Bar::share).containsOnly(0.0);
        assertThat(bars).extracting(Bar::number).containsOnly("NaN");
    }

    @Test
    void aNormIsTakenOfSmallLargeAndInfiniteNumbers() {
        assertThat(Norm.of(Matrix.of(new double[] {3e200, 4e200})))
                .isCloseTo(5e200, withinPercentage(1e-12));
        assertThat(Norm.of(Matrix.of(new double[] {3e-200}, new double[] {-4e-200})))
                .isCloseTo(5e-200, withinPercentage(1e-12));
        assertThat(Norm.of(Matrix.scalar(0))).isZero();
        assertThat(Norm.of(Matrix.scalar(Double.NEGATIVE_INFINITY))).isInfinite();
        assertThat(Norm.of(Matrix.scalar(Double.NaN))).isNaN();
    }

    /** Sigmoid layers, each of which lets a twentieth of the gradient through. */
    private static Session deep(int depth) {
        var layers = Collections.nCopies(depth, Networks.dense(2, Activation.SIGMOID));
        var network = Networks.of(2, layers);
        var parameters = Networks.ones(network);
        for (var layer : network.layers()) {
            var weights = parameters.at(layer.weights());
            parameters = parameters.with(layer.weights(), weights.scale(0.1));
        }
        return session(network, parameters);
    }

    /** Three numbers in a row: ∂L/∂W1 = x W2 W3, and ∂L/∂W3 = x W1 W2. */
    private static Session growing() {
        var row = Networks.of(1, Networks.dense(1), Networks.dense(1), Networks.dense(1));
        var small = row.layer(1).weights();
        return session(row, Networks.ones(row).with(small, Matrix.scalar(1e-6)));
    }

    private static Session session(Network network, Parameters parameters) {
        var samples = new Batch(
                Matrix.filled(new Shape(network.inputs(), 1), 1),
                Matrix.zeros(new Shape(network.outputs(), 1)));
        return Session.of(Plans.lesson(Plans.of(network, Loss.Kind.L1, parameters, samples)));
    }

    private static int last(Session session) {
        return session.trace().size();
    }

    private static List<Bar> bars(Session session, int step) {
        return flow(session, step).bars();
    }

    private static GradientFlowPicture flow(Session session, int step) {
        return GradientFlow.of(session.jumpTo(new Position(1, 1, step)), ENGLISH);
    }
}
