package backstep.core.training;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How the samples of an epoch are dealt into batches: in their order or, shuffled, in a new order
 * each epoch that the seed decides; the last batch may be smaller.
 *
 * @param size samples a batch, at least 1
 */
public record BatchOrder(int size, boolean shuffled, long seed) {

    public BatchOrder {
        if (size < 1) {
            throw new IllegalArgumentException("no batch has " + size + " samples");
        }
    }

    /** How many batches so many samples make. */
    public int batches(int samples) {
        return (samples - 1) / size + 1;
    }

    /** How many samples a batch has, counted from 0: the size or, in the last, what is left. */
    public int sizeOf(int samples, int batch) {
        return Math.min(size, samples - batch * size);
    }

    /** The numbers of the samples in a batch of an epoch, all counted from 0. */
    public List<Integer> columns(int samples, int epoch, int batch) {
        int first = batch * size;
        int end = first + sizeOf(samples, batch);
        var columns = shuffled
                ? Arrays.stream(shuffle(samples, epoch), first, end)
                : IntStream.range(first, end);
        return columns.boxed().toList();
    }

    /** All samples of an epoch; drawn twice, as sources of neighbouring seeds begin alike. */
    private int[] shuffle(int samples, int epoch) {
        var all = IntStream.range(0, samples).toArray();
        var mixed = new Random(new Random(seed * 31 + epoch).nextLong());
        for (int remaining = samples; remaining > 1; remaining--) {
            swap(all, remaining - 1, mixed.nextInt(remaining));
        }
        return all;
    }

    private static void swap(int[] numbers, int one, int other) {
        int number = numbers[one];
        numbers[one] = numbers[other];
        numbers[other] = number;
    }
}
