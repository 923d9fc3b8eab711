/** Every sentence a person can read, in every language. */
@NullMarked
package backstep.text;

import org.jspecify.annotations.NullMarked;
