/** {@code Main}: arguments start the command line, none starts the window. */
@NullMarked
package backstep;

import org.jspecify.annotations.NullMarked;
