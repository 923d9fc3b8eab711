/** Plain values ready to be drawn or printed. */
@NullMarked
package backstep.picture;

import org.jspecify.annotations.NullMarked;
