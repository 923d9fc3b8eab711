/** The only mutable state of the application. */
@NullMarked
package backstep.ui.store;

import org.jspecify.annotations.NullMarked;
