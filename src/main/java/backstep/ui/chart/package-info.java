/** JFreeChart behind views. */
@NullMarked
package backstep.ui.chart;

import org.jspecify.annotations.NullMarked;
