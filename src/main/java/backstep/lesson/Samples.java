package backstep.lesson;

import backstep.core.math.Matrix;

/**
 * The samples of a lesson before it is known what they are for.
 *
 * @param inputs [inputs × n], one sample a column
 */
record Samples(Matrix inputs, Targets targets) {}
