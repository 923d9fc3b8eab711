package backstep.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "120, 120",
        "-0.01941, −0.01941",
        "24.963999999999984, 24.96",
        "0.76, 0.76",
        "0.30000000000000004, 0.3",
        "2.5, 2.5",
        "1.00004, 1",
        "0.00009999, 9.999e−5",
        "0.00009999999, 0.0001",
        "0.0001, 0.0001",
        "0.000012, 1.2e−5",
        "-0.000012, −1.2e−5",
        "9999.4, 9999",
        "99940, 99940",
        "99994, 99990",
        "99995, 1e5",
        "99999, 1e5",
        "100000, 1e5",
        "-123456, −1.235e5",
        "4.9e-324, 4.941e−324",
        "1.7976931348623157e308, 1.798e308",
        "NaN, NaN",
        "Infinity, ∞",
        "-Infinity, −∞"
    })
    void saysFourSignificantDigits(double number, String said) {
        assertThat(Numerals.STANDARD.say(number)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 24.96, 20",
        "2, 24.96, 25",
        "6, 24.963999999999984, 24.964",
        "17, 24.963999999999984, 24.963999999999984",
        "1, 99999, 1e5",
        "2, 0.000096, 9.6e−5"
    })
    void saysAsManyDigitsAsAsked(int digits, double number, String said) {
        assertThat(new Numerals(digits).say(number)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"1.125, 1.12", "1.375, 1.38", "-1.125, −1.12"})
    void aTieGoesToTheEvenDigit(double number, String said) {
        assertThat(new Numerals(3).say(number)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, −0",
        "0.002, 0.002",
        "0.0001, 0.0001",
        "0.00005, 5e−5",
        "50, 50",
        "-0.01941, −0.01941",
        "24.963999999999984, 24.963999999999984",
        "99999.5, 99999.5",
        "120000, 1.2e5",
        "1e21, 1e21",
        "NaN, NaN",
        "Infinity, ∞",
        "-Infinity, −∞"
    })
    void exactDropsNothingButZeros(double number, String said) {
        assertThat(Numerals.exact(number)).isEqualTo(said);
    }

    @Property(tries = 2000)
    void exactReadsBackAsTheSameDouble(@ForAll long bits) {
        double number = Double.longBitsToDouble(bits);
        if (Double.isFinite(number)) {
            assertThat(read(Numerals.exact(number))).isEqualTo(number);
        }
    }

    @Property(tries = 1000)
    void seventeenDigitsReadBackAsTheSameDouble(@ForAll long bits) {
        double number = Double.longBitsToDouble(bits);
        if (Double.isFinite(number)) {
            assertThat(read(new Numerals(17).say(number))).isEqualTo(number);
        }
    }

    @Property(tries = 20_000)
    void everyNumberIsRoundedAsItsExactDecimals(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double wide,
            @ForAll @IntRange(min = -9999, max = 9999) int halves,
            @ForAll @IntRange(min = 0, max = 12) int exponent,
            @ForAll @IntRange(min = Numerals.FEWEST, max = Numerals.MOST) int digits) {
        for (double number : new double[] {
            wide,
            wide * wide * wide,
            halves / 2.0 / (1 << exponent),
            halves * 0.1 + 5e-5,
            halves * 1e5
        }) {
            var said = new BigDecimal(new Numerals(digits).say(number).replace('−', '-'));
            var context = new MathContext(digits, RoundingMode.HALF_EVEN);
            assertThat(said).isEqualByComparingTo(new BigDecimal(number).round(context));
        }
    }

    @Property(tries = 1000)
    void whatIsSaidIsAllOfItselfAndOfWhatDoublesMakeOfIt(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double number,
            @ForAll @IntRange(min = Numerals.FEWEST, max = Numerals.MOST) int digits) {
        var numerals = new Numerals(digits);
        double said = read(numerals.say(number));
        assertThat(numerals.isWhole(said)).isTrue();
        assertThat(numerals.isWhole(said + Math.ulp(said))).isTrue();
        assertThat(numerals.isWhole(said * (1 + Math.pow(10, -digits - 2)))).isEqualTo(said == 0);
    }

    @Property(tries = 1000)
    void aRoundedNumberIsWithinHalfItsLastDigit(
            @ForAll long bits, @ForAll @IntRange(min = 1, max = 10) int digits) {
        double number = Double.longBitsToDouble(bits);
        if (Double.isFinite(number)) {
            var exact = new BigDecimal(number);
            var said = new BigDecimal(new Numerals(digits).say(number).replace('−', '-'));
            var half = exact.abs().multiply(new BigDecimal("0.5")).movePointLeft(digits - 1);
            assertThat(said.subtract(exact).abs()).isLessThanOrEqualTo(half);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "70, 70.0000",
        "60.035911999999996, 60.0359",
        "-0.5, −0.5000",
        "0.00015, 0.0001",
        "2.67545, 2.6755",
        "1234567.5, 1234567.5000",
        "NaN, NaN",
        "Infinity, ∞"
    })
    void fourDecimalsAreThoseThatPythonPrints(double number, String said) {
        assertThat(Numerals.fourDecimals(number)).isEqualTo(said);
    }

    @Test
    void aNumberHasADigit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Numerals(0))
                .withMessage("no number has 0 digits");
    }

    private static double read(String said) {
        return Double.parseDouble(said.replace('−', '-'));
    }
}
