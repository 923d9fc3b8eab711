package backstep.ui.store;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How the window is arranged now; no start of the program remembers it.
 *
 * @param chosen whether a panel is shown, for those of which the person said so; of the others
 *     those are shown that have room
 * @param latest the panel that the person last asked to see, which comes before the others where
 *     not all have room
 * @param before what presenting began with, while presenting
 */
public record Arrangement(
        Map<Panel, Boolean> chosen, Optional<Panel> latest, Optional<Before> before) {

    public static final Arrangement STANDARD =
            new Arrangement(Map.of(), Optional.empty(), Optional.empty());

    public Arrangement {
        chosen = Map.copyOf(chosen);
    }

    /** What comes back when presenting ends. */
    public record Before(Theme theme, Map<Panel, Boolean> chosen, Optional<Panel> latest) {
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
        boolean isAskedFor = isShown && panel != Panel.TIMELINE;
        return new Arrangement(now, isAskedFor ? Optional.of(panel) : latestBut(panel), before);
    }

    /** With this panel shown where there is room, as if the person had not said anything of it. */
    public Arrangement without(Panel panel) {
        var now = new EnumMap<Panel, Boolean>(Panel.class);
        now.putAll(chosen);
        now.remove(panel);
        return new Arrangement(now, latestBut(panel), before);
    }

    private Optional<Panel> latestBut(Panel panel) {
        return latest.filter(other -> other != panel);
    }

    /** Whether the person asked to see a panel. */
    public boolean wants(Panel panel) {
        return chosen.getOrDefault(panel, false);
    }

    /** Whether a panel may be shown if there is room. */
    public boolean mayShow(Panel panel) {
        return chosen.getOrDefault(panel, true);
    }
}
