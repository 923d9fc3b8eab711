package backstep.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.picture.LossCurvePicture;

import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** The ticks of the axes. */
class LossTicksTest {
    private static final RectangleEdge LEFT = RectangleEdge.LEFT;
    private static final Graphics2D GRAPHICS =
            new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();

    @ParameterizedTest
    @ValueSource(doubles = {1e-280, 3e-7, 0.9, 1.1, 77, 115.5, 5e4, 8.5e177, 1e290})
    void thereAreAFewHoweverHighTheAxisAndWhateverItsEnd(double high) {
        for (int height : List.of(80, 150, 300, 900)) {
            var linear = linear(high, height);
            assertThat(linear).hasSizeBetween(2, 8).first().isEqualTo(0.0);
            assertThat(linear.size()).isLessThanOrEqualTo(height / 20);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.2, 3, 10, 140, 1e4, 1e9, 1e18})
    void aLogarithmicAxisHasAFewToo(double decades) {
        for (int height : List.of(80, 150, 300, 900)) {
            assertThat(logarithmic(0.7, 0.7 * decades, height)).hasSizeBetween(1, 9);
        }
    }

    @Test
    void theyAreRound() {
        assertThat(linear(77, 400)).containsExactly(0.0, 20.0, 40.0, 60.0);
        assertThat(logarithmic(4, 120, 400)).containsExactly(5.0, 10.0, 20.0, 50.0, 100.0);
    }

    @Test
    void theyAreWrittenInOneWay() {
        assertThat(labels(List.of(0.0, 5e4, 1e5, 1.5e5)))
                .containsExactly("0", "5e4", "1e5", "1.5e5");
        assertThat(labels(List.of(1e-5, 1e-3, 1.0, 1000.0)))
                .containsExactly("1e−5", "1e−3", "1e0", "1e3");
        assertThat(labels(List.of(0.001, 1.0, 1e4))).containsExactly("0.001", "1", "10000");
    }

    @Test
    void decadesAreCountedFromOne() {
        assertThat(logarithmic(30, 1e17, 150)).containsExactly(1e5, 1e10, 1e15);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, 30, 99, 1000, 40_000})
    void epochsAreCountedFromOneWithRoomBetween(int last) {
        for (int width : List.of(120, 300, 900)) {
            var ticks = numbers(new EpochAxis(last)
                    .refreshTicks(
                            GRAPHICS,
                            new AxisState(),
                            new Rectangle2D.Double(0, 0, width, 100),
                            RectangleEdge.BOTTOM));
            assertThat(ticks).doesNotHaveDuplicates().allMatch(tick -> tick >= 1 && tick <= last);
            assertThat(ticks.size()).isBetween(1, width / 15);
        }
    }

    @Test
    void epochsOnALogarithmicAxisAreOneTwoFiveTen() {
        assertThat(decades(10, 300)).containsExactly(1.0, 2.0, 5.0, 10.0);
        assertThat(decades(300, 400))
                .containsExactly(1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0);
        assertThat(decades(100_000, 200))
                .containsExactly(1.0, 10.0, 100.0, 1000.0, 10_000.0, 100_000.0);
        assertThat(decades(1, 200)).containsExactly(1.0);
        assertThat(decades(Integer.MAX_VALUE, 200)).hasSize(10);
    }

    @Test
    void anAxisThatDoesNotBeginAtNothingHasRoundTicksToo() {
        var axis = RoundAxis.of(new LossCurvePicture.Range(0.68, 0.7));
        assertThat(labels(numbers(axis.refreshTicks(GRAPHICS, new AxisState(), area(120), LEFT))))
                .containsExactly("0.68", "0.69", "0.7");
    }

    private static List<Double> decades(int last, int width) {
        var area = new Rectangle2D.Double(0, 0, width, 100);
        return numbers(new EpochDecades(last)
                .refreshTicks(GRAPHICS, new AxisState(), area, RectangleEdge.BOTTOM));
    }

    private static List<String> labels(List<Double> numbers) {
        return LossTicks.of(numbers).stream().map(NumberTick::getText).toList();
    }

    private static List<Double> linear(double high, int height) {
        var axis = new RoundAxis();
        axis.setRange(-0.04 * high, high);
        return numbers(axis.refreshTicks(GRAPHICS, new AxisState(), area(height), LEFT));
    }

    private static List<Double> logarithmic(double low, double high, int height) {
        var axis = new DecadeAxis();
        axis.setRange(low, high);
        return numbers(axis.refreshTicks(GRAPHICS, new AxisState(), area(height), LEFT));
    }

    private static Rectangle2D area(int height) {
        return new Rectangle2D.Double(0, 0, 300, height);
    }

    private static List<Double> numbers(List<NumberTick> ticks) {
        return ticks.stream().map(NumberTick::getValue).toList();
    }
}
