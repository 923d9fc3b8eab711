package backstep.session;

import backstep.core.training.Plan;

import java.util.Locale;

/** The learning rates that can be pointed at: four decades around that of the lesson. */
public record RateRange(double low, double high) {

    /** From 10^(⌊log₁₀ α⌋ − 1) to 10^(⌊log₁₀ α⌋ + 3). */
    public static RateRange of(Plan plan) {
        double decade = Math.floor(StrictMath.log10(plan.learningRate()));
        double low = possible(StrictMath.pow(10, decade - 1));
        return new RateRange(low, possible(low * 1e4));
    }

    /** Three significant digits: nobody points at a rate more finely. */
    public static double rounded(double rate) {
        return possible(Double.parseDouble(String.format(Locale.ROOT, "%.2e", rate)));
    }

    /** The nearest rate that there is to one that may have become 0 or infinite. */
    private static double possible(double rate) {
        return Math.max(Double.MIN_VALUE, Math.min(rate, Double.MAX_VALUE));
    }
}
