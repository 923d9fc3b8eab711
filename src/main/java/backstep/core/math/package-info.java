/** Immutable matrices and the shape rules that guard them; the only package that knows EJML. */
@NullMarked
package backstep.core.math;

import org.jspecify.annotations.NullMarked;
