/** The window and its wiring. */
@NullMarked
package backstep.ui;

import org.jspecify.annotations.NullMarked;
