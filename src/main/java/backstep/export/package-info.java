/** Pictures and traces written to files. */
@NullMarked
package backstep.export;

import org.jspecify.annotations.NullMarked;
