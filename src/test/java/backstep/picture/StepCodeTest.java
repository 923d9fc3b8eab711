package backstep.picture;

import static backstep.fixture.Matrices.column;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.core.network.Activation;
import backstep.core.network.Loss;
import backstep.core.network.Optimizer;
import backstep.core.network.Reduction;
import backstep.core.trace.Trace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines were run in NumPy, and gave what the steps give, for numbers of every magnitude. */
class StepCodeTest {

    private static final Matrix SUMS = column(1, 2);
    private static final Matrix TARGETS = column(0, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "RELU# np.maximum(0, z1)# dL_dy1 * (z1 > 0)",
                "LEAKY_RELU# np.where(z1 > 0, z1, 0.01 * z1)# dL_dy1 * np.where(z1 > 0, 1, 0.01)",
                "ELU# np.where(z1 > 0, z1, np.expm1(z1))# dL_dy1 * np.where(z1 > 0, 1, np.exp(z1))",
                "SIGMOID# 1 / (1 + np.exp(-z1))# dL_dy1 * y1 * (1 - y1)",
                "TANH# np.tanh(z1)# dL_dy1 * (1 - y1**2)",
                "SOFTPLUS# np.logaddexp(0, z1)# dL_dy1 / (1 + np.exp(-z1))",
                "SOFTMAX# np.exp(z1) / np.sum(np.exp(z1), axis=0)#"
                        + " y1 * (dL_dy1 - np.sum(dL_dy1 * y1, axis=0))"
            })
    void writesEveryActivationAndItsGradient(Activation activation, String value, String gradient) {
        var trace = Steps.of(activation, Loss.Kind.MSE, SUMS, TARGETS);
        assertThat(code(trace, "y1")).isEqualTo("y1 = " + value);
        assertThat(code(trace, "dL/dz1")).isEqualTo("dL_dz1 = " + gradient);
    }

    @Test
    void whatIsLongIsNamedFirst() {
        var silu = Steps.of(Activation.SILU, Loss.Kind.HUBER, SUMS, TARGETS);
        assertThat(code(silu, "y1")).isEqualTo("y1 = z1 / (1 + np.exp(-z1))");
        assertThat(code(silu, "dL/dz1")).isEqualTo("""
                        s = 1 / (1 + np.exp(-z1))
                        dL_dz1 = dL_dy1 * s * (1 + z1 * (1 - s))""");
        assertThat(code(silu, "L")).isEqualTo("""
                        d = y1 - t
                        L = np.sum(np.where(np.abs(d) <= 1, 0.5 * d**2, np.abs(d) - 0.5)) / 2""");
        var gelu = Steps.of(Activation.GELU, Loss.Kind.MSE, SUMS, TARGETS);
        assertThat(code(gelu, "dL/dz1")).isEqualTo("""
                        Phi = 0.5 * (1 + np.vectorize(math.erf)(z1 / 2**0.5))
                        phi = np.exp(-z1**2 / 2) / (2 * np.pi)**0.5
                        dL_dz1 = dL_dy1 * (Phi + z1 * phi)""");
    }

    @Test
    void adamNamesWhatItCorrects() {
        var adam = new Optimizer.Adam(0.9, 0.999, 1e-8);
        var loss = new Loss(Loss.Kind.MSE, Reduction.MEAN);
        var trace = Steps.of(Activation.TANH, loss, adam, SUMS, TARGETS);
        var update = trace.steps().get(trace.steps().size() - 1);
        assertThat(StepCode.of(update)).isEqualTo("""
                        m_hat = m_b1 / (1 - 0.9**5)
                        v_hat = v_b1 / (1 - 0.999**5)
                        b1 = b1 - lr * m_hat / (np.sqrt(v_hat) + 1e-8)""");
    }

    @ParameterizedTest
    @CsvSource({"800, 1", "-800, -900", "301, 299"})
    void softmaxIsShiftedWhereItWouldOverflow(double one, double other) {
        var trace = Steps.of(Activation.SOFTMAX, Loss.Kind.MSE, column(one, other), TARGETS);
        assertThat(code(trace, "y1")).isEqualTo("""
                        e = np.exp(z1 - np.max(z1, axis=0))
                        y1 = e / np.sum(e, axis=0)""");
    }

    @Test
    void theLogarithmOfAVanishedProbabilityIsTakenFromTheOutputs() {
        var trace = logits(800, 0);
        assertThat(code(trace, "L")).isEqualTo("""
                        log_p = y1 - np.logaddexp.reduce(y1, axis=0)
                        L = -np.sum(t * log_p)""");
        assertThat(code(logits(1, 2), "L")).isEqualTo("L = -np.sum(t * np.log(p))");
    }

    @Test
    void binaryCrossEntropyIsClampedWhereItWouldBeInfinite() {
        assertThat(code(bce(800), "L")).isEqualTo("""
                        c = lambda p: np.maximum(np.log(p), -100)
                        L = -(t * c(y1) + (1 - t) * c(1 - y1))""");
        assertThat(code(bce(800), "dL/dy1")).isEqualTo("""
                        q = np.maximum(y1 * (1 - y1), 1e-12)
                        dL_dy1 = (y1 - t) / q""");
        assertThat(code(bce(2), "L")).isEqualTo("L = -(t * np.log(y1) + (1 - t) * np.log(1 - y1))");
        assertThat(code(bce(2), "dL/dy1")).isEqualTo("dL_dy1 = (y1 - t) / (y1 * (1 - y1))");
    }

    @Test
    void theSlopeOfASaturatedSigmoidKeepsItsDigits() {
        assertThat(code(bce(40), "dL/dz1")).isEqualTo("""
                        s = 1 / (1 + np.exp(-z1))
                        dL_dz1 = dL_dy1 * s / (1 + np.exp(z1))""");
    }

    private static Trace logits(double one, double other) {
        return Steps.of(Activation.IDENTITY, Loss.Kind.CROSS_ENTROPY, column(one, other), TARGETS);
    }

    private static Trace bce(double sum) {
        return Steps.of(Activation.SIGMOID, Loss.Kind.BCE, Matrix.scalar(sum), Matrix.scalar(0));
    }

    private static String code(Trace trace, String name) {
        return StepCode.of(Steps.find(trace, name));
    }
}
