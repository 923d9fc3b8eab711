package backstep.lesson;

import java.util.Random;

/**
 * The random numbers of a lesson, all decided by its seed.
 *
 * <p>Every matrix that is drawn has a source of its own, so that writing one out by hand leaves the
 * others as they are: draw 0 is the generated data, draw 2k − 1 is the weights and draw 2k the bias
 * of layer k. Draw i of seed s is the {@link Random} whose seed is SplitMix64's (Steele, Lea and
 * Flood, 2014) output for the state s + (i + 1) γ; it fills its matrix row by row. {@link Random}
 * specifies its algorithm, so that the same seed gives the same bits everywhere.
 */
record Draws(long seed) {

    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    Random data() {
        return source(0);
    }

    Random weights(int layer) {
        return source(2 * layer - 1);
    }

    Random bias(int layer) {
        return source(2 * layer);
    }

    private Random source(int draw) {
        long state = seed + (draw + 1) * GAMMA;
        state = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        state = (state ^ (state >>> 27)) * 0x94D049BB133111EBL;
        return new Random(state ^ (state >>> 31));
    }
}
