package backstep.ui;

import backstep.ui.store.Panel;
import backstep.ui.store.SessionStore;
import backstep.ui.store.Settings;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/** Folds panels away and shows them again, and says why one stays as it is. */
final class Folding {

    private final SessionStore store;
    private final Content content;
    private final Supplier<Fit> fit;
    private final Function<Settings, Fit> fitting;
    private final BooleanSupplier hasNorms;

    /**
     * The panels of a window.
     *
     * @param fit what the window shows
     * @param fitting what it would show with other settings
     * @param hasNorms whether the norms have room in it
     */
    Folding(
            SessionStore store,
            Content content,
            Supplier<Fit> fit,
            Function<Settings, Fit> fitting,
            BooleanSupplier hasNorms) {
        this.store = store;
        this.content = content;
        this.fit = fit;
        this.fitting = fitting;
        this.hasNorms = hasNorms;
    }

    /** Folds a panel away, or shows it; where it cannot, it says why. */
    void toggle(Panel panel) {
        boolean isCovered = content.isCovered(panel);
        if (isCovered) {
            content.showAside(false);
        }
        if (!isCovered || !fit.get().shown().contains(panel)) {
            var why = isCrowdedOut(panel) ? Optional.of("refusal.norms") : toggled(panel);
            store.notice(notices -> notices.withRefusal(why));
        }
    }

    /** Folds or shows a panel, and says why it stays as it is, if it does. */
    private Optional<String> toggled(Panel panel) {
        var settings = store.settings().get();
        var now = settings.arrangement();
        var unsaid = fitting.apply(settings.withArrangement(now.without(panel)));
        var after = fit.get().toggled(panel, now, unsaid);
        if (after.equals(now)) {
            return Optional.of("refusal.last");
        }
        store.choose(chosen -> chosen.withArrangement(after));
        return isCrowdedOut(panel) ? Optional.of("refusal.norms") : Optional.empty();
    }

    /** Whether the norms are shown, but a question leaves them no room. */
    private boolean isCrowdedOut(Panel panel) {
        return panel == Panel.GRADIENTS
                && fit.get().shown().contains(panel)
                && !hasNorms.getAsBoolean();
    }
}
