/** One demonstration in progress, as a value with pure transitions. */
@NullMarked
package backstep.session;

import org.jspecify.annotations.NullMarked;
