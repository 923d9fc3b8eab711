package backstep.ui.chart;

import java.util.Optional;

/**
 * A word of a legend.
 *
 * @param pen that of its curve, if it names one
 */
record LegendEntry(String name, Optional<Pen> pen) {

    static LegendEntry of(String name, Pen pen) {
        return new LegendEntry(name, Optional.of(pen));
    }
}
