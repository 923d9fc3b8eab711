package backstep.core.training;

import java.util.ArrayList;
import java.util.Collections;
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
        return shuffled
                ? List.copyOf(shuffle(samples, epoch).subList(first, end))
                : IntStream.range(first, end).boxed().toList();
    }

    /** All samples of an epoch; drawn twice, as sources of neighbouring seeds begin alike. */
    private List<Integer> shuffle(int samples, int epoch) {
        var all = new ArrayList<>(IntStream.range(0, samples).boxed().toList());
        var mixed = new Random(seed * 31 + epoch).nextLong();
        Collections.shuffle(all, new Random(mixed));
        return all;
    }
}
