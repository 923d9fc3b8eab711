package backstep.core.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorFunctionTest {

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1124629160182849",
        "0.5, 0.5204998778130465",
        "1, 0.8427007929497149",
        "1.9999, 0.9953201979070294",
        "2, 0.9953222650189527",
        "3, 0.9999779095030014",
        "4, 0.9999999845827421",
        "6, 1"
    })
    void erfIsTheKnownValue(double x, double known) {
        assertThat(ErrorFunction.erf(x)).isCloseTo(known, within(4e-16));
    }

    @Test
    void erfHasItsLimits() {
        assertThat(ErrorFunction.erf(Double.POSITIVE_INFINITY)).isEqualTo(1);
        assertThat(ErrorFunction.erf(Double.NEGATIVE_INFINITY)).isEqualTo(-1);
        assertThat(ErrorFunction.erf(1e300)).isEqualTo(1);
        assertThat(ErrorFunction.erf(Double.NaN)).isNaN();
        assertThat(ErrorFunction.erf(0.0)).isEqualTo(0.0);
        assertThat(ErrorFunction.erf(Double.MIN_VALUE)).isPositive();
    }

    @Property(tries = 500)
    void erfIsOddAndNeverBeyondOne(@ForAll @DoubleRange(min = -9, max = 9) @Scale(6) double x) {
        assertThat(ErrorFunction.erf(-x)).isEqualTo(-ErrorFunction.erf(x));
        assertThat(ErrorFunction.erf(x)).isBetween(-1.0, 1.0);
    }

    @Property(tries = 500)
    void erfNeverFalls(
            @ForAll @DoubleRange(min = -7, max = 7) @Scale(6) double x,
            @ForAll @DoubleRange(min = 1e-6, max = 0.1) @Scale(6) double step) {
        assertThat(ErrorFunction.erf(x + step)).isGreaterThanOrEqualTo(ErrorFunction.erf(x));
    }

    @Test
    void erfIsOneCurveWhereItsTwoFormulasMeet() {
        double below = ErrorFunction.erf(Math.nextDown(2.0));
        assertThat(ErrorFunction.erf(2)).isCloseTo(below, within(4e-16));
    }

    @Test
    void theNormalDistributionHasItsKnownValues() {
        assertThat(ErrorFunction.normalCdf(0)).isEqualTo(0.5);
        assertThat(ErrorFunction.normalCdf(1.96)).isCloseTo(0.9750021048517795, within(4e-16));
        assertThat(ErrorFunction.normalCdf(-1)).isCloseTo(0.15865525393145707, within(4e-16));
        assertThat(ErrorFunction.normalDensity(0)).isCloseTo(0.3989422804014327, within(1e-16));
        assertThat(ErrorFunction.normalDensity(2)).isCloseTo(0.05399096651318806, within(1e-16));
    }
}
