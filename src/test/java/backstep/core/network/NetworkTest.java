package backstep.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.fixture.Networks;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

class NetworkTest {

    private static final Network NOTEBOOK = Networks.notebook();

    @Test
    void knowsTheShapeOfEveryMatrix() {
        assertThat(shape(Quantity.input())).isEqualTo(new Shape(3, 7));
        assertThat(shape(Quantity.weights(2))).isEqualTo(new Shape(5, 4));
        assertThat(shape(Quantity.bias(2))).isEqualTo(new Shape(5, 1));
        assertThat(shape(Quantity.weightedSum(2))).isEqualTo(new Shape(5, 7));
        assertThat(shape(Quantity.output(2))).isEqualTo(new Shape(5, 7));
        assertThat(shape(Quantity.output(0))).isEqualTo(new Shape(3, 7));
        assertThat(shape(Quantity.target())).isEqualTo(new Shape(1, 7));
        assertThat(shape(Quantity.probabilities())).isEqualTo(new Shape(1, 7));
        assertThat(shape(Quantity.loss())).isEqualTo(new Shape(1, 1));
    }

    @Test
    void gradientsAndMemoriesHaveTheShapeOfTheirVariable() {
        assertThat(shape(Quantity.weights(2).gradient())).isEqualTo(new Shape(5, 4));
        assertThat(shape(Quantity.output(1).gradient())).isEqualTo(new Shape(4, 7));
        assertThat(shape(new Quantity.Memory("m", Quantity.weights(2)))).isEqualTo(new Shape(5, 4));
    }

    @Test
    void quantitiesAreNamedAsFilesWriteThem() {
        assertThat(Quantity.input().name()).isEqualTo("x");
        assertThat(Quantity.output(0).name()).isEqualTo("x");
        assertThat(Quantity.weightedSum(2).name()).isEqualTo("z2");
        assertThat(Quantity.weights(2).gradient().name()).isEqualTo("dL/dW2");
        assertThat(new Quantity.Memory("v", Quantity.bias(3)).name()).isEqualTo("v b3");
    }

    @Test
    void layersThatDoNotFitAreRefused() {
        var first = new Layer(1, 3, 4, Activation.IDENTITY, true, Set.of());
        var second = new Layer(2, 5, 1, Activation.IDENTITY, true, Set.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Network(List.of(first, second)))
                .withMessage("layer 2 takes 5 inputs, layer 1 gives 4");
    }

    @Test
    void layersOutOfOrderAreRefused() {
        var third = new Layer(3, 3, 4, Activation.IDENTITY, true, Set.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Network(List.of(third)))
                .withMessage("layer 1 is numbered 3");
    }

    @Test
    void nothingHasNoLayersOrUnits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Network(List.of()))
                .withMessage("a network needs at least one layer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Layer(1, 3, 0, Activation.IDENTITY, true, Set.of()))
                .withMessage("layer 1 cannot have 3 inputs and 0 units");
    }

    @Test
    void parametersReplaceWhatChangedAndKeepTheRest() {
        var before = Networks.ones(NOTEBOOK);
        var b3 = Matrix.scalar(7);
        var after = before.with(Map.of(Quantity.bias(3), b3));
        assertThat(after.at(Quantity.bias(3))).isEqualTo(b3);
        assertThat(after.at(Quantity.weights(1))).isEqualTo(before.at(Quantity.weights(1)));
        assertThat(before.at(Quantity.bias(3))).isEqualTo(Matrix.scalar(0));
        assertThat(after.size()).isEqualTo(47);
    }

    @Test
    void aParameterThatThereIsNotIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Networks.ones(NOTEBOOK).at(Quantity.weights(4)))
                .withMessage("no parameter is called W4");
    }

    private static Shape shape(Quantity quantity) {
        return NOTEBOOK.shape(quantity, 7);
    }
}
