/** What opens over the window, as large as what it belongs to. */
@NullMarked
package backstep.ui.popup;

import org.jspecify.annotations.NullMarked;
