/** What a teacher writes: the lesson file, its meaning, its mistakes. */
@NullMarked
package backstep.lesson;

import org.jspecify.annotations.NullMarked;
