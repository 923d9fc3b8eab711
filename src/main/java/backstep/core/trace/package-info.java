/** How one update unfolds: an ordered list of elementary steps. */
@NullMarked
package backstep.core.trace;

import org.jspecify.annotations.NullMarked;
