package backstep.core.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The loss after an update over a range of learning rates: at rates evenly spaced on a logarithmic
 * axis, and closer and closer around the lowest of them, by golden section. A value that is computed
 * piece by piece, because for a large network that takes a while.
 *
 * @param grid the losses computed so far at the evenly spaced rates, from the lowest on
 * @param valleys where the loss is lowest, once the grid is whole
 */
public record RateSweep(
        LossByRate function, double low, double high, List<RateLoss> grid, List<Valley> valleys) {

    /** How many rates are evenly spaced. */
    static final int GRID = 201;

    /** So many valleys are searched for the lowest: a loss such as l1 has several that reach 0. */
    private static final int VALLEYS = 3;

    /** About how many rates are tried in a valley. */
    private static final int TRIES = 45;

    /** What rounding leaves of 0, as a part of the loss before, but of no more than its scale. */
    private static final double NOTHING = 1e-9;

    private static final Comparator<RateLoss> LOWER = Comparator.comparingDouble(RateLoss::loss);

    public RateSweep {
        grid = List.copyOf(grid);
        valleys = List.copyOf(valleys);
    }

    /** The sweep of which nothing is computed yet. */
    public static RateSweep of(LossByRate function, double low, double high) {
        return new RateSweep(function, low, high, List.of(), List.of());
    }

    public boolean isComplete() {
        return grid.size() == GRID && valleys.stream().allMatch(Valley::isNarrow);
    }

    /** About how many multiplications are left to be done. */
    public long work() {
        long wide = grid.size() < GRID
                ? VALLEYS
                : valleys.stream().filter(valley -> !valley.isNarrow()).count();
        return (GRID - grid.size() + wide * TRIES) * function.work();
    }

    /** This sweep with about so many multiplications more done, at least one rate's. */
    public RateSweep extended(long work) {
        int rates = (int) Math.max(1, Math.min(GRID, work / function.work()));
        return grid.size() < GRID ? withGrid(rates) : withNarrowerValleys(rates);
    }

    /** All losses computed, the lowest rate first. */
    public List<RateLoss> samples() {
        return Stream.concat(grid.stream(), valleys.stream().map(Valley::bottom))
                .distinct()
                .sorted(Comparator.comparingDouble(RateLoss::rate))
                .toList();
    }

    /** The lowest loss of those computed, the first of several; 0 but for rounding is 0. */
    public Optional<RateLoss> lowest() {
        double nothing = NOTHING * Math.min(function.before(), function.scale());
        return samples().stream()
                .filter(sample -> Double.isFinite(sample.loss()))
                .map(sample -> rounded(sample, nothing))
                .min(LOWER);
    }

    private static RateLoss rounded(RateLoss sample, double nothing) {
        boolean isNothing = Math.abs(sample.loss()) <= nothing;
        return isNothing ? new RateLoss(sample.rate(), 0) : sample;
    }

    private RateSweep withGrid(int rates) {
        var longer = new ArrayList<>(grid);
        int until = Math.min(GRID, grid.size() + rates);
        IntStream.range(grid.size(), until).forEach(i -> longer.add(function.at(rate(i))));
        return new RateSweep(
                function, low, high, longer, until == GRID ? valleys(longer) : List.of());
    }

    private double rate(int index) {
        return low * StrictMath.pow(high / low, index / (GRID - 1.0));
    }

    private static List<Valley> valleys(List<RateLoss> grid) {
        return IntStream.range(1, GRID - 1)
                .filter(i -> LOWER.compare(grid.get(i), grid.get(i - 1)) < 0)
                .filter(i -> LOWER.compare(grid.get(i), grid.get(i + 1)) <= 0)
                .mapToObj(i -> new Valley(grid.get(i - 1), grid.get(i), grid.get(i + 1)))
                .sorted(Comparator.comparing(Valley::bottom, LOWER))
                .limit(VALLEYS)
                .toList();
    }

    private RateSweep withNarrowerValleys(int tries) {
        var narrower = new ArrayList<Valley>();
        int left = tries;
        for (var valley : valleys) {
            var now = valley;
            while (left > 0 && !now.isNarrow()) {
                now = now.narrowed(function);
                left--;
            }
            narrower.add(now);
        }
        return new RateSweep(function, low, high, grid, narrower);
    }
}
