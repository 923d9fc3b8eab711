package backstep.core.math;

/** The error function, and the standard normal distribution made of it. */
public final class ErrorFunction {

    /** Below, the series takes few terms; above, the continued fraction does. */
    private static final double NEAR = 2;

    /** From 100 terms on the continued fraction is the same double for every x ≥ 2. */
    private static final int TERMS = 100;

    private ErrorFunction() {}

    /** erf x = 2/√π ∫₀ˣ e^(−s²) ds; the error is a few ulp. */
    public static double erf(double x) {
        return Math.abs(x) < NEAR ? near(x) : Math.signum(x) * (1 - complement(Math.abs(x)));
    }

    /** Φ(x) = (1 + erf(x/√2)) / 2, the probability below x. */
    public static double normalCdf(double x) {
        return (1 + erf(x / StrictMath.sqrt(2))) / 2;
    }

    /** φ(x) = e^(−x²/2) / √(2π), the density at x. */
    public static double normalDensity(double x) {
        return StrictMath.exp(-x * x / 2) / StrictMath.sqrt(2 * Math.PI);
    }

    /**
     * erf x = 2/√π · x · e^(−x²) · Σ (2x²)ⁿ / (1·3·…·(2n + 1)), all of whose terms are positive
     * (Abramowitz and Stegun, 7.1.6).
     */
    private static double near(double x) {
        double term = 1;
        double sum = 1;
        for (int n = 1; term > sum * 1e-17; n++) {
            term *= 2 * x * x / (2 * n + 1);
            sum += term;
        }
        return 2 / StrictMath.sqrt(Math.PI) * x * StrictMath.exp(-x * x) * sum;
    }

    /**
     * 1 − erf x = e^(−x²)/√π · 1/(x + (1/2)/(x + (2/2)/(x + (3/2)/(x + …)))) for positive x
     * (Abramowitz and Stegun, 7.1.14).
     */
    private static double complement(double x) {
        double fraction = x;
        for (int n = TERMS; n >= 1; n--) {
            fraction = x + n / 2.0 / fraction;
        }
        return StrictMath.exp(-x * x) / (StrictMath.sqrt(Math.PI) * fraction);
    }
}
