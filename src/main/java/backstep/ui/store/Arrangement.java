package backstep.ui.store;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How the window is arranged now; no start of the program remembers it.
 *
 * @param chosen whether a panel is shown, for those of which the person said so; of the others
 *     those are shown that have room
 * @param before what presenting began with, while presenting
 */
public record Arrangement(Map<Panel, Boolean> chosen, Optional<Before> before) {

    public static final Arrangement STANDARD = new Arrangement(Map.of(), Optional.empty());

    public Arrangement {
        chosen = Map.copyOf(chosen);
    }

    /** What comes back when presenting ends. */
    public record Before(Theme theme, Map<Panel, Boolean> chosen) {
        public Before {
            chosen = Map.copyOf(chosen);
        }
    }

    public boolean isPresenting() {
        return before.isPresent();
    }

    /** With this panel shown or folded, whatever room there is. */
    public Arrangement with(Panel panel, boolean isShown) {
        var now = new EnumMap<Panel, Boolean>(Panel.class);
        now.putAll(chosen);
        now.put(panel, isShown);
        return new Arrangement(now, before);
    }

    /** Whether a panel may be folded to make room. */
    public boolean mayFold(Panel panel) {
        return !chosen.containsKey(panel);
    }

    /** Whether a panel may be shown if there is room. */
    public boolean mayShow(Panel panel) {
        return chosen.getOrDefault(panel, true);
    }
}
