package backstep.ui;

import backstep.ui.store.Arrangement;
import backstep.ui.store.Panel;
import backstep.ui.store.Settings;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How large everything is drawn in a window of a size, and which panels have room there: the
 * person's scale, folding what is needed least, or where even that is not enough, as large as fits.
 */
record Fit(double scale, Set<Panel> shown) {

    /** What is folded to make room, the first of these that is enough. */
    private static final List<Set<Panel>> FOLDS = List.of(
            Set.of(),
            Set.of(Panel.CHARTS),
            Set.of(Panel.TIMELINE),
            Set.of(Panel.CHARTS, Panel.TIMELINE),
            Set.of(Panel.BOARD),
            Set.of(Panel.BOARD, Panel.TIMELINE),
            Set.of(Panel.BOARD, Panel.CHARTS),
            Set.of(Panel.BOARD, Panel.CHARTS, Panel.TIMELINE),
            Set.of(Panel.STAGE),
            Set.of(Panel.STAGE, Panel.CHARTS),
            Set.of(Panel.STAGE, Panel.CHARTS, Panel.TIMELINE));

    private static final Set<Panel> MAIN = Set.of(Panel.BOARD, Panel.STAGE);

    private static final double ROUNDING = 100;

    Fit {
        shown = Set.copyOf(shown);
    }

    /** Whether something is left in the middle of the window without this panel. */
    boolean mayHide(Panel panel) {
        return shown.stream().anyMatch(other -> other != panel && other != Panel.TIMELINE);
    }

    /**
     * What fits in a window of this size with these settings.
     *
     * @param isLong whether updates take long equations
     */
    static Fit of(double width, double height, Settings settings, boolean isLong) {
        double wanted = settings.look().scale() / 100.0;
        var fits = FOLDS.stream()
                .filter(folds -> mayFold(folds, settings.arrangement()))
                .map(folds -> of(
                        width,
                        height,
                        shown(settings.arrangement(), folds),
                        settings.teaching().asks(),
                        isLong))
                .toList();
        var best = fits.stream()
                .filter(fit -> fit.scale >= wanted)
                .findFirst()
                .or(() -> fits.stream().max(Comparator.comparingDouble(Fit::tenths)))
                .orElseThrow();
        double liked = wanted * settings.look().theme().enlargement();
        return new Fit(Math.min(liked, best.scale), best.shown);
    }

    /** Nothing is folded for less than a tenth. */
    private double tenths() {
        return Math.floor(10 * scale);
    }

    /** The largest at which these panels have room. */
    private static Fit of(
            double width, double height, Set<Panel> shown, boolean asks, boolean isLong) {
        return Stream.of(LeastSize.wide(shown, asks, isLong), LeastSize.narrow(shown, asks, isLong))
                .map(least -> new Fit(
                        Math.floor(ROUNDING
                                        * Math.min(width / least.width(), height / least.height()))
                                / ROUNDING,
                        shown))
                .max(Comparator.comparingDouble(Fit::scale))
                .orElseThrow();
    }

    /** What the person wants to see stays, and of board and stage at least one. */
    private static boolean mayFold(Set<Panel> folds, Arrangement arrangement) {
        var shown = shown(arrangement, folds);
        return folds.stream().allMatch(arrangement::mayFold)
                && (shown.contains(Panel.BOARD)
                        || shown.contains(Panel.STAGE)
                        || folds.stream().noneMatch(MAIN::contains));
    }

    private static Set<Panel> shown(Arrangement arrangement, Set<Panel> folds) {
        var shown = EnumSet.noneOf(Panel.class);
        Stream.of(Panel.values())
                .filter(panel -> arrangement.mayShow(panel) && !folds.contains(panel))
                .forEach(shown::add);
        return shown;
    }
}
