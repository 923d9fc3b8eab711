package backstep.session;

import backstep.core.training.Plan;

import java.util.Locale;

/** The learning rates that can be pointed at: four decades around that of the lesson. */
public record RateRange(double low, double high) {

    /** From 10^(⌊log₁₀ α⌋ − 1) to 10^(⌊log₁₀ α⌋ + 3). */
    public static RateRange of(Plan plan) {
        double low = StrictMath.pow(10, Math.floor(StrictMath.log10(plan.learningRate())) - 1);
        return new RateRange(low, low * 1e4);
    }

    /** Three significant digits: nobody points at a rate more finely. */
    public static double rounded(double rate) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.2e", rate));
    }
}
