package backstep.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.5",
        "'0,5', 0.5",
        ".5, 0.5",
        "5., 5",
        "1/2, 0.5",
        "' -3 ', -3",
        "−3, -3",
        "+3, 3",
        "1e-3, 0.001",
        "1E3, 1000",
        "−1 / 4, -0.25",
        "1/−4, -0.25",
        "'1,5/3', 0.5"
    })
    void isReadAsPeopleMeanIt(String text, double number) {
        assertThat(WrittenNumber.of(text)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "1/0",
                "1/2/3",
                "1.2.3",
                "--1",
                "NaN",
                "Infinity",
                "1e999",
                "0x10",
                "1 2",
                "/",
                "1/",
                "5f",
                "1d"
            })
    void whatIsNoFiniteNumberIsNone(String text) {
        assertThat(WrittenNumber.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1e400, true",
        "'1,5E309', true",
        "1e400/2, true",
        "-1e400, false",
        "1.797e308, false",
        "1e-400, false",
        "1/0, false",
        "e400, false"
    })
    void whatIsAboveAllNumbersIsTooLarge(String text, boolean isTooLarge) {
        assertThat(WrittenNumber.isTooLarge(text)).isEqualTo(isTooLarge);
    }

    @ParameterizedTest
    @CsvSource({
        "1e-400, true",
        "'0,1E-400', true",
        "1e-300/1e300, true",
        "1/1e400, true",
        "4.941e-324, false",
        "-1e-400, false",
        "0e-400, false",
        "0.0, false",
        "0/1, false",
        "abc, false"
    })
    void whatIsAboveZeroButBelowAllNumbersIsTooSmall(String text, boolean isTooSmall) {
        assertThat(WrittenNumber.isTooSmall(text)).isEqualTo(isTooSmall);
    }

    @Property
    void everyExactNumeralIsReadBack(@ForAll double number) {
        assertThat(WrittenNumber.of(Numerals.exact(number))).hasValue(number);
    }
}
