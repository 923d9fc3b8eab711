package backstep.lesson;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A recipe for samples: points of two classes, which take turns, or points of a curve.
 *
 * <p>The noise of points is added to their coordinates, that of curves to the target.
 */
enum Generator {
    /** Points of the square ±1, at least 0.1 from both axes; class 1 where x and y differ in sign. */
    XOR {
        @Override
        Sample sample(int number, int samples, Random source) {
            double right = number % 4 < 2 ? 1 : -1;
            double top = number % 4 == 0 || number % 4 == 3 ? -1 : 1;
            double x = right * between(0.1, 1, source);
            double y = top * between(0.1, 1, source);
            return Sample.point(x, y, x * y < 0 ? 1 : 0);
        }
    },
    /** Class 0 in the disc of radius 0.5, class 1 in the ring from 0.7 to 1. */
    CIRCLE {
        @Override
        Sample sample(int number, int samples, Random source) {
            double radius = number % 2 == 0 ? between(0, 0.5, source) : between(0.7, 1, source);
            double angle = between(0, 2 * Math.PI, source);
            return Sample.point(
                    radius * StrictMath.cos(angle), radius * StrictMath.sin(angle), number % 2);
        }
    },
    /** Two arms of one and three quarter turns each, half a turn apart. */
    SPIRAL {
        @Override
        Sample sample(int number, int samples, Random source) {
            double radius = share(number, samples);
            double angle = 1.75 * 2 * Math.PI * radius + number % 2 * Math.PI;
            return Sample.point(
                    radius * StrictMath.sin(angle), radius * StrictMath.cos(angle), number % 2);
        }
    },
    /** Two normal clouds of standard deviation 0.2 around (−0.5, −0.5) and (0.5, 0.5). */
    GAUSS {
        @Override
        Sample sample(int number, int samples, Random source) {
            double centre = number % 2 == 0 ? -0.5 : 0.5;
            return Sample.point(
                    centre + 0.2 * source.nextGaussian(),
                    centre + 0.2 * source.nextGaussian(),
                    number % 2);
        }
    },
    /** Two interleaved half circles of radius 1: scikit-learn's make_moons. */
    MOONS {
        @Override
        Sample sample(int number, int samples, Random source) {
            double angle = Math.PI * share(number, samples);
            double x = StrictMath.cos(angle);
            double y = StrictMath.sin(angle);
            return number % 2 == 0 ? Sample.point(x, y, 0) : Sample.point(1 - x, 0.5 - y, 1);
        }
    },
    /** t = 2x + 1 at evenly spaced x from −1 to 1. */
    LINE {
        @Override
        Sample sample(int number, int samples, Random source) {
            double x = evenly(number, samples);
            return Sample.curve(x, 2 * x + 1);
        }
    },
    /** t = sin x at evenly spaced x from −π to π. */
    SINE {
        @Override
        Sample sample(int number, int samples, Random source) {
            double x = Math.PI * evenly(number, samples);
            return Sample.curve(x, StrictMath.sin(x));
        }
    };

    /** One sample; a curve has one input and takes the noise on its target. */
    record Sample(List<Double> inputs, double target, boolean isCurve) {

        Sample {
            inputs = List.copyOf(inputs);
        }

        static Sample point(double x, double y, int classNumber) {
            return new Sample(List.of(x, y), classNumber, false);
        }

        static Sample curve(double x, double target) {
            return new Sample(List.of(x), target, true);
        }

        boolean isFinite() {
            return Double.isFinite(target) && inputs.stream().allMatch(Double::isFinite);
        }

        /** This sample, moved by normal noise of this standard deviation. */
        Sample withNoise(double deviation, Random source) {
            if (isCurve) {
                return new Sample(inputs, target + deviation * source.nextGaussian(), true);
            }
            return new Sample(
                    inputs.stream()
                            .map(input -> input + deviation * source.nextGaussian())
                            .toList(),
                    target,
                    false);
        }
    }

    /** The sample of this number, from 0, of so many, without noise. */
    abstract Sample sample(int number, int samples, Random source);

    /** Whether targets are values of a curve, not classes. */
    boolean isCurve() {
        return this == LINE || this == SINE;
    }

    /** The name that lessons write. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static double between(double low, double high, Random source) {
        return low + (high - low) * source.nextDouble();
    }

    /** From 0 to 1, how far along its class a sample is when the two classes take turns. */
    private static double share(int number, int samples) {
        int before = number / 2;
        int ofItsClass = (samples + 1 - number % 2) / 2;
        return ofItsClass == 1 ? 0 : (double) before / (ofItsClass - 1);
    }

    /** From −1 to 1, how far along all samples one is. */
    private static double evenly(int number, int samples) {
        return samples == 1 ? 0 : 2.0 * number / (samples - 1) - 1;
    }
}
