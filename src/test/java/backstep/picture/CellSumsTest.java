package backstep.picture;

import static backstep.fixture.Matrices.column;
import static backstep.fixture.Networks.dense;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.network.Network;
import backstep.core.network.Optimizer;
import backstep.core.network.Reduction;
import backstep.core.trace.Batch;
import backstep.core.trace.Trace;
import backstep.core.trace.Tracer;
import backstep.fixture.Networks;
import backstep.fixture.Plans;
import backstep.text.Language;
import backstep.text.Numerals;
import backstep.text.Texts;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CellSumsTest {

    private static final Wording WORDING =
            new Wording(Texts.in(Language.ENGLISH), Numerals.STANDARD);

    @Test
    void aCellOfAProductIsASumOfProducts() {
        assertThat(notebook("y1", 2, 0)).isEqualTo("y1₃ = 1·1 + 1·2 + 1·3 + 0 = 6");
        assertThat(notebook("dL/dW2", 2, 1)).isEqualTo("(∂L/∂W2)₃₂ = 1 · 6 = 6");
    }

    @Test
    void anUpdateIsWrittenWithItsRate() {
        assertThat(notebook("W3", 0, 0)).isEqualTo("W3₁₁ ← 1 − 0.002 · 24 = 0.952");
    }

    @Test
    void theLossOfOneNumberIsNoSum() {
        assertThat(notebook("L", 0, 0)).isEqualTo("L = |120 − 50| = 70");
    }

    @Test
    void theLossOfABatchIsTheMeanOfItsTerms() {
        var trace = trace(Networks.of(1, dense(1)), Loss.Kind.MSE, Optimizer.Sgd.plain(), 2);
        assertThat(sum(trace, "L", 0, 0)).isEqualTo("L = 1/2 · ((0 − 3)² + (1 − 3)²) = 6.5");
        assertThat(sum(trace, "dL/dy1", 0, 0)).isEqualTo("(∂L/∂y1)₁₁ = 2/2 · (0 − 3) = −3");
    }

    /** Else 10.1 − 10 would be 0.101. */
    @Test
    void numbersThatNearlyCancelHaveTheDecimalsOfTheirDifference() {
        assertThat(difference(10.101, 10)).isEqualTo("∂L/∂y1 = 10.101 − 10 ≈ 0.101");
        assertThat(difference(0.12345678, 0.123))
                .isEqualTo("∂L/∂y1 = 0.1234568 − 0.123 ≈ 0.0004568");
        assertThat(difference(12.3456, -3)).isEqualTo("∂L/∂y1 = 12.35 − (−3) ≈ 15.35");
        assertThat(difference(5, 5)).isEqualTo("∂L/∂y1 = 5 − 5 = 0");
    }

    private static String difference(double output, double target) {
        var network = Networks.of(1, dense(1));
        var batch = new Batch(Matrix.scalar(output), Matrix.scalar(target));
        var plan = Plans.of(network, Loss.Kind.HALF_SQUARED, Networks.ones(network), batch);
        return sum(plan.trace(0, plan.initial()), "dL/dy1", 0, 0);
    }

    /** At any size the difference of the written numbers is the written difference. */
    @Property
    void theWrittenDifferenceIsThatOfTheWrittenNumbers(
            @ForAll @DoubleRange(min = 0.1, max = 1e4) double target,
            @ForAll @IntRange(min = 1, max = 9) int places) {
        double output = target * (1 + 0.731 * Math.pow(10, -places));
        var sides = difference(output, target).split(" [=≈] ", -1);
        double written = Calculator.value(sides[2]);
        assertThat(Calculator.value(sides[1]))
                .isCloseTo(written, Offset.offset(2e-3 * Math.abs(written)));
    }

    @Test
    void aBiasAddsUpItsRow() {
        var trace = trace(Networks.of(1, dense(2)), Loss.Kind.MSE, Optimizer.Sgd.plain(), 3);
        assertThat(sum(trace, "dL/db1", 1, 0))
                .isEqualTo("(∂L/∂b1)₂ = (−1) + (−0.6667) + (−0.3333) ≈ −2");
        assertThat(cells(trace, "dL/db1", 1, 0)).isEqualTo(Cells.row(1));
    }

    @Test
    void theMiddleOfALongSumIsLeftOut() {
        var trace = trace(Networks.of(1, dense(1)), Loss.Kind.L1, Optimizer.Sgd.plain(), 9);
        assertThat(sum(trace, "L", 0, 0))
                .isEqualTo("L = 1/9 · (|0 − 3| + |1 − 3| + |2 − 3| + … + |8 − 3|) ≈ 2.333");
    }

    @Test
    void whereThereIsLessRoomLessIsWrittenOut() {
        assertThat(cellSums(notebook(), "dL/dy1").sentences(0, 0))
                .containsExactly(
                        "(∂L/∂y1)₁ = 1·1 + 1·1 + 1·1 + 1·1 + 1·1 = 5",
                        "(∂L/∂y1)₁ = 1·1 + 1·1 + 1·1 + … + 1·1 = 5",
                        "(∂L/∂y1)₁ = 1·1 + 1·1 + … + 1·1 = 5",
                        "(∂L/∂y1)₁ = 1·1 + … + 1·1 = 5",
                        "(∂L/∂y1)₁ = … + 1·1 = 5",
                        "… + 1·1 = 5");
    }

    @Test
    void whatTakesANumberAsItIsNamesIt() {
        assertThat(notebook("dL/db2", 2, 0)).isEqualTo("(∂L/∂b2)₃ = (∂L/∂y2)₃ = 1");
    }

    @Test
    void elementsAreMultipliedOneByOne() {
        var relu = Networks.of(1, dense(1, Activation.RELU));
        var trace = trace(relu, Loss.Kind.MSE, Optimizer.Sgd.plain(), 2);
        assertThat(sum(trace, "y1", 0, 1)).isEqualTo("y1₁₂ = max(0, 1) = 1");
        assertThat(sum(trace, "dL/dz1", 0, 1)).isEqualTo("(∂L/∂z1)₁₂ = (−2) · 1 = −2");
        assertThat(cells(trace, "dL/dz1", 0, 1)).isEqualTo(Cells.at(0, 1));
    }

    /** Of a dead unit a class reads that nothing comes through, not that hardly anything does. */
    @Test
    void whatIsMultipliedByZeroIsZeroHoweverItIsRounded() {
        var trace = Steps.of(
                Activation.RELU, Loss.Kind.MSE, column(-1, 1. / 3), column(0.1 + 1e-9, 0.7));
        assertThat(sum(trace, "dL/dz1", 0, 0)).isEqualTo("(∂L/∂z1)₁ = (−0.1) · 0 = 0");
        assertThat(sum(trace, "dL/dz1", 1, 0)).isEqualTo("(∂L/∂z1)₂ = (−0.3667) · 1 ≈ −0.3667");
        assertThat(sum(ofDeadUnit(), "dL/dW2", 0, 0))
                .isEqualTo("∂L/∂W2 = (−0.3333)·0 + (−0.6667)·0 = 0");
    }

    @Test
    void adamIsWrittenOut() {
        var adam = new Optimizer.Adam(0.9, 0.999, 1e-8);
        var trace = trace(Networks.of(1, dense(1)), Loss.Kind.MSE, adam, 2);
        assertThat(sum(trace, "v b1", 0, 0))
                .isEqualTo("v(b1) ← 0.999 · 0 + (1 − 0.999) · (−5)² = 0.025");
        assertThat(sum(trace, "b1", 0, 0)).isEqualTo("b1 ← 0 − 0.1 · (−5) / (√25 + 1e−8) ≈ 0.1");
    }

    @Test
    void whatIsGivenHasNoSum() {
        assertThat(cellSums(notebook(), "x").sentences(0, 0)).isEmpty();
    }

    /** A unit after which another gets nothing, of two samples. */
    private static Trace ofDeadUnit() {
        var network = Networks.of(1, dense(1, Activation.RELU), dense(1));
        var batch = new Batch(
                Matrix.of(new double[][] {{-1, -2}}), Matrix.of(new double[][] {{1 / 3., 2 / 3.}}));
        var loss = new Loss(Loss.Kind.MSE, Reduction.MEAN);
        return new Tracer(network, loss, Optimizer.Sgd.plain())
                .trace(batch, Networks.ones(network), 0.1, 1);
    }

    private static String notebook(String name, int row, int column) {
        return sum(notebook(), name, row, column);
    }

    private static Trace notebook() {
        var plan = Plans.notebook();
        return plan.trace(0, plan.initial());
    }

    private static String sum(Trace trace, String name, int row, int column) {
        return cellSums(trace, name).sentences(row, column).get(0);
    }

    private static Cells cells(Trace trace, String name, int row, int column) {
        return cellSums(trace, name).operands(row, column).get(0);
    }

    private static CellSums cellSums(Trace trace, String name) {
        var step = trace.steps().stream()
                .filter(one -> one.quantity().name().equals(name))
                .findFirst()
                .orElseThrow();
        return new CellSums(EquationOfStep.of(step, trace, WORDING));
    }

    /** The first update at 0.1 with weights of 1, inputs of 0, 1, 2 and so on, and targets of 3. */
    private static Trace trace(Network network, Loss.Kind kind, Optimizer optimizer, int samples) {
        var batch = new Batch(
                Matrix.generate(new Shape(1, samples), (i, j) -> j),
                Matrix.filled(new Shape(network.outputs(), samples), 3));
        return new Tracer(network, new Loss(kind, Reduction.MEAN), optimizer)
                .trace(batch, Networks.ones(network), 0.1, 1);
    }
}
