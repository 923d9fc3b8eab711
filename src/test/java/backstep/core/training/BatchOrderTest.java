package backstep.core.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

class BatchOrderTest {

    @Test
    void dealsInOrderAndTheLastBatchIsSmaller() {
        var order = new BatchOrder(2, false, 0);
        assertThat(order.batches(5)).isEqualTo(3);
        assertThat(order.columns(5, 0, 0)).containsExactly(0, 1);
        assertThat(order.columns(5, 7, 1)).containsExactly(2, 3);
        assertThat(order.columns(5, 0, 2)).containsExactly(4);
    }

    @Property(tries = 300)
    void everyEpochIsAPermutationDealtIntoBatches(
            @ForAll @IntRange(min = 1, max = 20) int samples,
            @ForAll @IntRange(min = 1, max = 25) int size,
            @ForAll @IntRange(max = 1000) int epoch,
            @ForAll boolean shuffled,
            @ForAll long seed) {
        var order = new BatchOrder(size, shuffled, seed);
        assertThat(epoch(order, samples, epoch))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, samples).boxed().toList());
        for (int batch = 0; batch < order.batches(samples); batch++) {
            assertThat(order.columns(samples, epoch, batch))
                    .hasSize(order.sizeOf(samples, batch))
                    .hasSizeBetween(1, size);
        }
    }

    @Property(tries = 100)
    void theSeedAndTheEpochDecideTheShuffle(
            @ForAll long seed, @ForAll @IntRange(max = 1000) int epoch) {
        var once = epoch(new BatchOrder(3, true, seed), 50, epoch);
        assertThat(epoch(new BatchOrder(3, true, seed), 50, epoch)).isEqualTo(once);
        assertThat(epoch(new BatchOrder(3, true, seed), 50, epoch + 1)).isNotEqualTo(once);
        assertThat(epoch(new BatchOrder(3, true, seed + 1), 50, epoch)).isNotEqualTo(once);
    }

    @Property(tries = 100)
    void theSizeOfTheBatchesDoesNotChangeTheShuffle(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
        assertThat(epoch(new BatchOrder(size, true, seed), 12, 4))
                .isEqualTo(epoch(new BatchOrder(12, true, seed), 12, 4));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 8, 16})
    void everySampleIsLastAboutEquallyOften(int samples) {
        var order = new BatchOrder(1, true, 0);
        var timesLast = new int[samples];
        for (int epoch = 0; epoch < 100 * samples; epoch++) {
            timesLast[order.columns(samples, epoch, samples - 1).get(0)]++;
        }
        assertThat(IntStream.of(timesLast)).allMatch(times -> 60 < times && times < 140);
    }

    @Test
    void fourSamplesComeInAllTwentyFourOrders() {
        var order = new BatchOrder(4, true, 0);
        var orders = new HashSet<List<Integer>>();
        for (int epoch = 0; epoch < 500; epoch++) {
            orders.add(order.columns(4, epoch, 0));
        }
        assertThat(orders).hasSize(24);
    }

    @Test
    void aBatchMayBeLargerThanAllSamples() {
        var order = new BatchOrder(Integer.MAX_VALUE, false, 0);
        assertThat(order.batches(3)).isEqualTo(1);
        assertThat(order.columns(3, 0, 0)).containsExactly(0, 1, 2);
    }

    @Test
    void aBatchHasASample() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BatchOrder(0, false, 0))
                .withMessage("no batch has 0 samples");
    }

    private static List<Integer> epoch(BatchOrder order, int samples, int epoch) {
        return IntStream.range(0, order.batches(samples))
                .boxed()
                .flatMap(batch -> order.columns(samples, epoch, batch).stream())
                .toList();
    }
}
