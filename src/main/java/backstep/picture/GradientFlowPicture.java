package backstep.picture;

import java.util.List;
import java.util.Optional;

/**
 * The norm of the gradient of each layer's weights, ready to be drawn, the last layer first.
 *
 * @param axis what kind of axis the bars are long on, where that needs saying
 * @param note whether the gradient vanishes or explodes on its way back
 * @param description what a screen reader says
 */
public record GradientFlowPicture(
        String title,
        Optional<String> axis,
        List<Bar> bars,
        Optional<String> note,
        String description) {

    /**
     * A layer's norm.
     *
     * @param number the norm; empty while it is not known
     * @param share how long the bar is, from 0 to 1
     */
    public record Bar(String layer, String number, double share) {

        public boolean isKnown() {
            return !number.isEmpty();
        }
    }

    public GradientFlowPicture {
        bars = List.copyOf(bars);
    }
}
