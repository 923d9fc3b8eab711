package backstep.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.training.EpochLoss;
import backstep.picture.LossCurvePicture.Point;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

class CurvePointsTest {

    private static final int MANY = 100_000;

    @Test
    void aCurveThatCanBeDrawnWholeIs() {
        var losses = losses(1, CurvePoints.MOST, epoch -> 1.0 / epoch);

        assertThat(CurvePoints.of(losses, false))
                .extracting(Point::epoch)
                .isEqualTo(losses.stream().map(EpochLoss::epoch).toList());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ofALongCurveNoSpikeIsLost(boolean logarithmic) {
        var losses = losses(1, MANY, epoch -> epoch == 77_777 ? 9 : epoch == 33_333 ? -9 : 1);

        var points = CurvePoints.of(losses, logarithmic);

        assertThat(points).hasSizeBetween(CurvePoints.MOST / 3, CurvePoints.MOST);
        assertThat(points)
                .startsWith(new Point(1, 0.1, 1))
                .contains(new Point(33_333, 0.1, -9), new Point(77_777, 0.1, 9))
                .endsWith(new Point(MANY, 0.1, 1));
        assertThat(points).extracting(Point::epoch).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void onALogarithmicAxisTheFirstEpochsAreKept() {
        var points = CurvePoints.of(losses(1, MANY, Math::sin), true);

        assertThat(points.subList(0, 20))
                .extracting(Point::epoch)
                .isEqualTo(IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void aCurveThatBeginsLateIsThinnedFromThere() {
        var points = CurvePoints.of(losses(50_000, MANY, Math::sin), true);

        assertThat(points.get(0).epoch()).isEqualTo(50_000);
        assertThat(points.get(points.size() - 1).epoch()).isEqualTo(MANY);
        assertThat(points).hasSizeBetween(CurvePoints.MOST / 2, CurvePoints.MOST);
    }

    @Test
    void whatIsNotFiniteIsLeftOut() {
        var points = CurvePoints.of(
                losses(1, MANY, epoch -> epoch % 2 == 0 ? Double.NaN : epoch), false);

        assertThat(points).isNotEmpty().allMatch(point -> Double.isFinite(point.loss()));
    }

    private static List<EpochLoss> losses(int first, int last, IntToDoubleFunction loss) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(epoch -> new EpochLoss(epoch, 0.1, loss.applyAsDouble(epoch)))
                .toList();
    }
}
