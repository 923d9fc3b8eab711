package backstep.lesson;

import backstep.core.math.Matrix;
import backstep.text.Sentence;

/**
 * The samples of a lesson before it is known what they are for.
 *
 * @param inputs [inputs × n], one sample a column
 * @param source what in the lesson decides how many inputs a sample has
 */
record Samples(Matrix inputs, Sentence source, Targets targets) {

    /** What the first layer takes. */
    Entering entering() {
        return new Entering(inputs.rows(), source);
    }
}
