package backstep.ui.view;

import static backstep.fixture.Networks.dense;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.network.Quantity;
import backstep.core.trace.Batch;
import backstep.fixture.Networks;
import backstep.fixture.Plans;
import backstep.picture.StepFormula;
import backstep.session.Pointed;

import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;

/** How much of a long formula is written where there is little room. */
class FormulaBlockTest {

    private static final double LOW = 26;
    private static final Pointed FIRST = Pointed.factor(Quantity.loss(), Quantity.output(3));
    private static final Pointed KNOWN = Pointed.factor(Quantity.loss(), Quantity.output(1));
    private static final Pointed OF_THE_DEFINITIONS = Pointed.whole(Quantity.weightedSum(1));

    private final FormulaBlock block = new FormulaBlock(formula());

    @Test
    void whereThereIsRoomAllOfItIsWritten() {
        show(500, 250);
        assertThat(block.terms()).contains(FIRST, KNOWN);
        assertThat(block.terms()).filteredOn(OF_THE_DEFINITIONS::equals).hasSize(7);
        assertThat(letters()).isGreaterThan(12);
    }

    @Test
    void inALowWindowTheChainRuleStaysAndTheDefinitionsAreLeftToTheCode() {
        show(390, 38);
        assertThat(block.terms()).contains(FIRST).doesNotContain(KNOWN);
        assertThat(block.terms()).filteredOn(OF_THE_DEFINITIONS::equals).hasSize(3);
        assertThat(letters()).isGreaterThan(12);
    }

    @Test
    void whatIsWrittenFits() {
        for (double height = 30; height < 300; height += 10) {
            show(390, height);
            for (var part : block.getChildrenUnmodifiable()) {
                assertThat(part.getBoundsInParent().getMaxX()).isLessThan(400);
                assertThat(part.getBoundsInParent().getMaxY()).isLessThan(height + 5);
            }
        }
    }

    private void show(double width, double height) {
        block.setLargest(LOW);
        block.resize(width, block.heightIn(width, height));
        block.layout();
    }

    /** The size of the letters, without their indices. */
    private double letters() {
        return block.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .mapToDouble(part -> ((Text) part).getFont().getSize())
                .max()
                .orElseThrow();
    }

    /** ∂L/∂z1 of three layers with GELU, whose slope takes two definitions. */
    private static StepFormula formula() {
        var gelu = dense(2, Activation.GELU);
        var network = Networks.of(2, gelu, gelu, gelu);
        var batch = new Batch(Matrix.filled(new Shape(2, 1), 1), Matrix.filled(new Shape(2, 1), 1));
        var plan = Plans.of(network, Loss.Kind.MSE, Networks.ones(network), batch);
        return plan.trace(0, plan.initial()).steps().stream()
                .filter(step -> step.quantity().equals(Quantity.weightedSum(1).gradient()))
                .map(step -> StepFormula.of(step, network))
                .findFirst()
                .orElseThrow();
    }
}
