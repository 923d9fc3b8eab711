package backstep.ui;

import backstep.ui.LeastSize.Ease;
import backstep.ui.store.Arrangement;
import backstep.ui.store.Panel;
import backstep.ui.store.Settings;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * How large everything is drawn in a window of a size, and which panels have room there: the
 * person's scale, folding what is needed least; where that is not enough with one panel at a time
 * and all else compact; or where even that is not enough, as large as fits.
 */
record Fit(double scale, Set<Panel> shown, boolean isCompact) {

    /** What is folded to make room, with the gradients or without, the first that is enough. */
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
            Set.of(Panel.STAGE, Panel.CHARTS, Panel.TIMELINE),
            Set.of(Panel.BOARD, Panel.STAGE),
            Set.of(Panel.BOARD, Panel.STAGE, Panel.TIMELINE),
            Set.of(Panel.BOARD, Panel.STAGE, Panel.CHARTS),
            Set.of(Panel.BOARD, Panel.STAGE, Panel.CHARTS, Panel.TIMELINE));

    /** What is shown where one panel has room at a time. */
    private static final List<Panel> ALONE =
            List.of(Panel.STAGE, Panel.BOARD, Panel.CHARTS, Panel.GRADIENTS);

    /** What takes the place of the only panel in sight. */
    private static final List<Panel> INSTEAD = List.of(Panel.BOARD, Panel.STAGE, Panel.CHARTS);

    private static final Set<Panel> MAIN = Set.of(Panel.BOARD, Panel.STAGE);

    private static final double ROUNDING = 100;

    /** All that it depends on. */
    record Room(double width, double height, Settings settings, boolean isLong) {
        Fit fit() {
            return of(width, height, settings, isLong);
        }
    }

    Fit {
        shown = Set.copyOf(shown);
    }

    /** Whether everything in it is as large and as compact as in another. */
    boolean isDrawnAs(Fit other) {
        return scale == other.scale && isCompact == other.isCompact;
    }

    /**
     * An arrangement after the key of a panel. What is only folded for lack of room is not folded
     * for good, and what comes back is shown as if nothing had been said of it. Without the only
     * panel in sight there is room for another, unless the person folded each of them: then it
     * stays.
     *
     * @param unsaid what would be shown had the person not said anything of the panel
     */
    Arrangement toggled(Panel panel, Arrangement now, Fit unsaid) {
        boolean isShown = shown.contains(panel);
        if (isShown != unsaid.shown.contains(panel)) {
            return now.without(panel);
        }
        if (!isShown || mayHide(panel)) {
            return now.with(panel, !isShown);
        }
        return INSTEAD.stream()
                .filter(other -> other != panel && now.mayShow(other))
                .findFirst()
                .map(other -> now.without(panel).with(other, true))
                .orElse(now);
    }

    /** Whether something is left in the middle of the window without this panel. */
    private boolean mayHide(Panel panel) {
        return shown.stream()
                .anyMatch(other ->
                        other != panel && other != Panel.TIMELINE && other != Panel.GRADIENTS);
    }

    /**
     * What fits in a window of this size with these settings.
     *
     * @param isLong whether updates take long equations
     */
    static Fit of(double width, double height, Settings settings, boolean isLong) {
        double wanted = settings.look().scale() / 100.0;
        var fits = fits(width, height, settings, isLong).toList();
        double liked = wanted * settings.look().theme().enlargement();
        var best = fits.stream()
                .filter(fit ->
                        fit.scale >= (fit.hasSpareNorms(settings.arrangement()) ? liked : wanted))
                .findFirst()
                .or(() -> fits.stream().max(Comparator.comparingDouble(Fit::tenths)))
                .orElseThrow();
        return new Fit(Math.min(liked, best.scale), best.shown, best.isCompact);
    }

    /** Nothing is smaller for norms that nobody asked for. */
    private boolean hasSpareNorms(Arrangement arrangement) {
        return shown.contains(Panel.GRADIENTS) && !arrangement.wants(Panel.GRADIENTS);
    }

    /** All there are, what is liked best first: with all the person asked for, or the latest. */
    private static Stream<Fit> fits(
            double width, double height, Settings settings, boolean isLong) {
        var arrangement = settings.arrangement();
        boolean asks = settings.teaching().asks();
        var kept = List.<Predicate<Panel>>of(
                panel -> arrangement.wants(panel) && !isAside(panel, arrangement),
                panel -> isLatest(panel, arrangement)
                        || (panel == Panel.TIMELINE && arrangement.wants(panel)));
        var usual = kept.stream()
                .flatMap(some -> shown(usualFolds(), arrangement, some))
                .map(shown -> usual(width, height, shown, asks, isLong, arrangement));
        var compact = kept.stream()
                .flatMap(some -> shown(compactFolds(), arrangement, some))
                .map(shown -> new Fit(scale(width, height, LeastSize.compact(shown)), shown, true));
        return Stream.concat(usual, compact);
    }

    /** The gradients make room for what is asked for after them. */
    private static boolean isAside(Panel panel, Arrangement arrangement) {
        return panel == Panel.GRADIENTS && !isLatest(panel, arrangement);
    }

    private static boolean isLatest(Panel panel, Arrangement arrangement) {
        return arrangement.latest().filter(panel::equals).isPresent();
    }

    private static Stream<Set<Panel>> usualFolds() {
        return FOLDS.stream().flatMap(some -> Stream.of(some, and(some, Panel.GRADIENTS)));
    }

    private static Stream<Set<Panel>> compactFolds() {
        return ALONE.stream().flatMap(panel -> {
            var others = EnumSet.complementOf(EnumSet.of(panel, Panel.TIMELINE));
            return Stream.of(and(others, Panel.TIMELINE), others);
        });
    }

    private static Set<Panel> and(Set<Panel> some, Panel other) {
        var both = EnumSet.of(other);
        both.addAll(some);
        return both;
    }

    /** Nothing is folded for less than a tenth. */
    private double tenths() {
        return Math.floor(10 * scale);
    }

    /** The largest at which these panels have room; with a board that was asked for, just so. */
    private static Fit usual(
            double width,
            double height,
            Set<Panel> shown,
            boolean asks,
            boolean isLong,
            Arrangement arrangement) {
        ToDoubleFunction<Ease> scale = ease -> Math.max(
                scale(width, height, LeastSize.wide(shown, asks, isLong, ease)),
                scale(width, height, LeastSize.narrow(shown, asks, isLong, ease)));
        double most = scale.applyAsDouble(Ease.LEAST);
        double enlarged = Math.max(Math.min(1, most), scale.applyAsDouble(Ease.ENLARGED));
        return new Fit(arrangement.wants(Panel.BOARD) ? most : enlarged, shown, false);
    }

    private static double scale(double width, double height, LeastSize least) {
        double scale = Math.min(width / least.width(), height / least.height());
        return Math.floor(ROUNDING * scale) / ROUNDING;
    }

    /** What is shown after each of the folds that fold nothing that is kept. */
    private static Stream<Set<Panel>> shown(
            Stream<Set<Panel>> folds, Arrangement arrangement, Predicate<Panel> isKept) {
        return folds.filter(some -> some.stream().noneMatch(isKept))
                .map(some -> shown(arrangement, some))
                .filter(shown -> isEnough(shown, arrangement, isKept));
    }

    /** Of board and stage one stays, unless there is none, or something else is asked for. */
    private static boolean isEnough(
            Set<Panel> shown, Arrangement arrangement, Predicate<Panel> isKept) {
        boolean isCharted = shown.contains(Panel.CHARTS)
                && (isKept.test(Panel.CHARTS) || MAIN.stream().noneMatch(arrangement::mayShow));
        boolean isGraded = shown.contains(Panel.GRADIENTS) && isKept.test(Panel.GRADIENTS);
        return isCharted || isGraded || MAIN.stream().anyMatch(shown::contains);
    }

    private static Set<Panel> shown(Arrangement arrangement, Set<Panel> folds) {
        var shown = EnumSet.noneOf(Panel.class);
        Stream.of(Panel.values())
                .filter(panel -> arrangement.mayShow(panel) && !folds.contains(panel))
                .forEach(shown::add);
        if (isAlone(shown) && !arrangement.wants(Panel.GRADIENTS)) {
            shown.remove(Panel.GRADIENTS);
        }
        return shown;
    }

    /** Whether a panel has all the width for itself, as a stage has for its equations. */
    private static boolean isAlone(Set<Panel> shown) {
        return INSTEAD.stream().filter(shown::contains).count() < 2;
    }
}
