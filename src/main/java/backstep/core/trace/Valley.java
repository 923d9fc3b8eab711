package backstep.core.trace;

/** A lowest loss between two learning rates that give higher ones. */
public record Valley(RateLoss left, RateLoss bottom, RateLoss right) {

    /** Where golden section tries next: at this part of the wider side (Kiefer, 1953). */
    private static final double GOLDEN = (3 - Math.sqrt(5)) / 2;

    private static final double NARROW = 1e-10;

    /** Whether the bottom is known as exactly as it is ever said. */
    boolean isNarrow() {
        return right.rate() <= left.rate() * (1 + NARROW);
    }

    /** The same valley with one more rate tried. */
    Valley narrowed(LossByRate function) {
        double toRight = StrictMath.log(right.rate() / bottom.rate());
        double toLeft = StrictMath.log(left.rate() / bottom.rate());
        double way = toRight > -toLeft ? toRight : toLeft;
        return with(function.at(bottom.rate() * StrictMath.exp(GOLDEN * way)));
    }

    private Valley with(RateLoss tried) {
        boolean isRight = tried.rate() > bottom.rate();
        if (tried.loss() < bottom.loss()) {
            return isRight ? new Valley(bottom, tried, right) : new Valley(left, tried, bottom);
        }
        return isRight ? new Valley(left, bottom, tried) : new Valley(tried, bottom, right);
    }
}
