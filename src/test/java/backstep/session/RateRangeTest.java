package backstep.session;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.fixture.Plans;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateRangeTest {

    @Test
    void spansFourDecadesAroundTheLessonsRate() {
        assertThat(RateRange.of(Plans.notebook())).isEqualTo(new RateRange(0.0001, 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.MIN_VALUE, 2e-320, 1e306, Double.MAX_VALUE})
    void allOfItIsPossibleRates(double rate) {
        var range = RateRange.of(Plans.notebook(rate));

        assertThat(range.low()).isPositive().isLessThan(range.high());
        assertThat(range.high()).isFinite();
        assertThat(RateRange.rounded(rate)).isPositive().isFinite();
    }
}
