/** Lessons run without a window (picocli). */
@NullMarked
package backstep.cli;

import org.jspecify.annotations.NullMarked;
