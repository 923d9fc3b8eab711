package backstep.lesson;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;

import java.util.Random;

/** How a parameter of a layer gets its first values. */
sealed interface Initializer {

    /** A matrix of this shape, drawn row by row. */
    Matrix draw(Shape shape, Random source);

    /** Every element is the same number. */
    record Constant(double value) implements Initializer {
        @Override
        public Matrix draw(Shape shape, Random source) {
            return Matrix.filled(shape, value);
        }
    }

    /** Every element is equally likely to be anywhere from {@code low} to {@code high}. */
    record Uniform(double low, double high) implements Initializer {
        @Override
        public Matrix draw(Shape shape, Random source) {
            return Matrix.generate(shape, (i, j) -> low + (high - low) * source.nextDouble());
        }

        static Uniform around0(double bound) {
            return new Uniform(-bound, bound);
        }
    }

    /** Every element is normally distributed. */
    record Normal(double mean, double deviation) implements Initializer {
        @Override
        public Matrix draw(Shape shape, Random source) {
            return Matrix.generate(shape, (i, j) -> mean + deviation * source.nextGaussian());
        }
    }
}
