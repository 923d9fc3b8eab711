/** Many updates in a row: the plan, the history, the replay. */
@NullMarked
package backstep.core.training;

import org.jspecify.annotations.NullMarked;
