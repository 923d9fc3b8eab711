/** Nodes that show pictures and turn gestures into transitions. */
@NullMarked
package backstep.ui.view;

import org.jspecify.annotations.NullMarked;
