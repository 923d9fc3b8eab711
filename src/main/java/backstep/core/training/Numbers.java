package backstep.core.training;

import java.util.Arrays;

/**
 * An immutable sequence of doubles that grows at its end; a longer one shares all but its newest
 * chunk with the one it grew from, so that it costs little to keep both.
 */
final class Numbers {

    static final Numbers NONE = new Numbers(new double[0][], 0);

    private static final int CHUNK = 256;

    private final double[][] chunks;
    private final int size;

    private Numbers(double[][] chunks, int size) {
        this.chunks = chunks;
        this.size = size;
    }

    int size() {
        return size;
    }

    /** The number at this place, from 0. */
    double at(int place) {
        if (place < 0 || place >= size) {
            throw new IndexOutOfBoundsException("%d of %d".formatted(place, size));
        }
        return chunks[place / CHUNK][place % CHUNK];
    }

    /** These and one more. */
    Numbers plus(double next) {
        int filled = size % CHUNK;
        var grown = Arrays.copyOf(chunks, size / CHUNK + 1);
        var last = filled == 0 ? new double[1] : Arrays.copyOf(grown[size / CHUNK], filled + 1);
        last[filled] = next;
        grown[size / CHUNK] = last;
        return new Numbers(grown, size + 1);
    }

    /** The first so many of these. */
    Numbers first(int count) {
        if (count > size) {
            throw new IndexOutOfBoundsException("%d of %d".formatted(count, size));
        }
        return new Numbers(chunks, count);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Numbers that && size == that.size && startsWith(that);
    }

    private boolean startsWith(Numbers other) {
        for (int place = 0; place < other.size; place++) {
            if (Double.compare(at(place), other.at(place)) != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = size;
        for (int place = 0; place < size; place++) {
            hash = 31 * hash + Double.hashCode(at(place));
        }
        return hash;
    }

    @Override
    public String toString() {
        var numbers = new double[size];
        Arrays.setAll(numbers, this::at);
        return Arrays.toString(numbers);
    }
}
