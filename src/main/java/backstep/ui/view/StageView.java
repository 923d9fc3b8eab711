package backstep.ui.view;

import backstep.picture.LightPicture;
import backstep.picture.MotionPicture;
import backstep.picture.StagePicture;
import backstep.session.Reveal;
import backstep.ui.store.Paper;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The current step in full: what it is called, what it does in words, and below that its formula,
 * its shapes and its code beside its equation of real matrices. Where a click made several steps,
 * tabs choose which one is shown. Where there is no room for all of that, first the shapes and
 * the code are left out, then what is said in words, then the line below, and last what it is
 * called, for numbers that can be read.
 */
public final class StageView extends Region {

    private static final double GAP = 4;
    private static final double BETWEEN = 16;
    private static final double NARROWEST_WORDS = 330;

    /** Where the equation could not be read otherwise, the words are broken into short lines. */
    private static final double LEAST_WORDS = 235;

    /** Words that would be wider on one line get all the room that words can have. */
    private static final double MANY_WORDS = 1.5 * NARROWEST_WORDS;

    private static final double SHARE_OF_WORDS = 0.42;

    /** Words have room beside an equation that needs more of the height. */
    private static final double MOST_EQUATION = 0.5;

    private static final double STRIPE = 5;
    private static final double LINE_HEIGHT = 18;
    private static final double LARGER_LINE_HEIGHT = 24;

    private final Region stripe = new Region();
    private final Label phase = new Label();
    private final Label title = new Label();
    private final StepTabs tabs = new StepTabs();
    private final RevealChoice reveal;
    private final HBox heading;
    private final Label sentence = new Label();
    private final Label note = new Label();
    private final CellLine line = new CellLine();

    private Paper paper = Paper.STANDARD;
    private StageSize size = StageSize.MIDDLE;
    private boolean isCompact;
    private LightPicture light = LightPicture.NONE;
    private StagePicture.Explanation shown;
    private final StepWords words;
    private final EquationView equation = new EquationView();

    /**
     * A stage to begin with.
     *
     * @param show shows less or more of the step
     */
    public StageView(StagePicture picture, Consumer<Reveal> show) {
        setId("stage");
        reveal = new RevealChoice(picture.unfolding(), show);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        heading = new HBox(12, phase, title, tabs, spring, reveal);
        title.setId("step-title");
        title.getStyleClass().add("step-title");
        sentence.getStyleClass().add("sentence");
        note.getStyleClass().add("note");
        List.of(title, sentence, note).forEach(label -> label.setWrapText(true));
        phase.setMinWidth(USE_PREF_SIZE);
        heading.setAlignment(Pos.CENTER_LEFT);
        words = new StepWords(picture.last());
        shown = picture.last();
        stripe.getStyleClass().add("stripe");
        phase.getStyleClass().add("phase-pill");
        getStyleClass().addAll("card", "stage");
        getChildren()
                .setAll(
                        new Corners(this, Corners.CARD),
                        stripe,
                        heading,
                        sentence,
                        note,
                        words,
                        equation,
                        line);
        show(picture, paper);
    }

    /** Shows this, painted on this. */
    public void show(StagePicture now, Paper on) {
        paper = on;
        PhaseMark.set(stripe, now.phase());
        phase.setText(now.phaseName());
        PhaseMark.set(phase, now.phase());
        title.setText(now.title());
        PhaseMark.set(tabs, now.phase());
        reveal.show(now.unfolding());
        tabs.show(now.explanations(), step -> show(now, step));
        show(now, now.last());
    }

    private void show(StagePicture now, StagePicture.Explanation step) {
        sentence.setText(step.sentence());
        note.setText(step.note().orElse(""));
        note.setVisible(step.note().isPresent());
        letGo();
        shown = step;
        words.show(now, step);
        equation.show(step.equation(), now.phase(), paper);
        line.setPhase(now.phase());
        light(light);
        requestLayout();
    }

    /** Lights what is pointed at and what made it, and writes it out. */
    public void light(LightPicture now) {
        light = now;
        equation.light(now, shown.cells());
        words.light(now);
        line.show(now, shown.hint());
    }

    /** Begins to show where the result comes from. */
    public void begin(MotionPicture motion) {
        equation.begin(motion, paper.palette());
        move(motion, 0);
    }

    /** Goes on to a share of what it began. */
    public void move(MotionPicture motion, double share) {
        equation.move(share);
        line.setShare(motion.isByTerm() ? share : 1);
    }

    /** All is where it stays. */
    public void end() {
        equation.end();
        line.setShare(1);
    }

    /** The mouse does not leave what becomes something else under it. */
    private void letGo() {
        if (equation.isHover() || words.isHover()) {
            fireEvent(new PointerEvent(PointerEvent.POINTED, this, Optional.empty()));
        }
    }

    /** Leaves out what is needed least where there is no room for it, or not. */
    public void setCompact(boolean now) {
        if (now != isCompact) {
            isCompact = now;
            words.setBrief(false);
            List.of(heading, sentence, line).forEach(part -> part.setVisible(true));
            note.setVisible(shown.note().isPresent());
            requestLayout();
        }
    }

    @Override
    public void resize(double width, double height) {
        size = StageSize.of(width, height);
        size.mark(this);
        words.setSize(size);
        reveal.fit(width);
        super.resize(width, height);
    }

    @Override
    protected void layoutChildren() {
        stripe.resizeRelocate(0, 0, STRIPE, getHeight());
        double x = getInsets().getLeft();
        double width = getWidth() - x - getInsets().getRight();
        makeRoom(width);
        if (isCompact) {
            leaveOut(width);
        }
        double top = getInsets().getTop();
        for (var part : above()) {
            double height = part.prefHeight(width);
            part.resizeRelocate(x, top, width, height);
            top += height + GAP;
        }
        double lineHeight = lineHeight();
        double bottom = getHeight() - getInsets().getBottom() - (line.isVisible() ? lineHeight : 0);
        line.resizeRelocate(x, bottom, width, lineHeight);
        layOut(x, top, width, bottom);
    }

    private double lineHeight() {
        return size == StageSize.LOW ? LINE_HEIGHT : LARGER_LINE_HEIGHT;
    }

    /** What heading, formula and equation leave goes to the line first and to the facts last. */
    private void leaveOut(double width) {
        double most = getHeight() - getInsets().getTop() - getInsets().getBottom();
        words.setFlat(true);
        words.setBrief(true);
        double headed = heading.prefHeight(width) + size.gap();
        double bare = words.leastHeight() + GAP + equation.readableHeight();
        heading.setVisible(headed + bare <= most || bare > most);
        double above = heading.isVisible() ? headed : 0;
        double left = most - above - words.leastHeight() - GAP - leastEquation();
        left -= showIn(left, line, lineHeight());
        left -= showIn(left, sentence, sentence.prefHeight(width) + GAP);
        note.setVisible(false);
        if (shown.note().isPresent()) {
            left -= showIn(left, note, note.prefHeight(width) + GAP);
        }
        words.setBrief(false);
        double room = left + words.leastHeight();
        words.setBrief(words.heightIn(width, room) > room);
    }

    private double leastEquation() {
        return isCompact
                ? Math.min(equation.likedHeight(), mostEquation())
                : equation.readableHeight();
    }

    private double mostEquation() {
        return heading.isVisible()
                ? getHeight() * MOST_EQUATION
                : getHeight() - getInsets().getTop() - words.leastHeight() - GAP;
    }

    /** Shows a part where its height is left, and says what that takes. */
    private static double showIn(double left, Region part, double height) {
        part.setVisible(height <= left);
        return part.isVisible() ? height : 0;
    }

    /** The words beside the equation, or above it where there is room, or it needs the width. */
    private void layOut(double x, double top, double width, double bottom) {
        double wordsTop = top - GAP + size.gap();
        boolean mayStack = isCompact || StageSize.isTall(getHeight()) || isTooWide(width);
        double below = mayStack ? below(wordsTop, width, bottom) : bottom;
        boolean isStacked = isCompact || equation.readableHeight() <= bottom - below;
        words.setFlat(isStacked);
        if (isStacked) {
            words.resizeRelocate(x, wordsTop, width, below - GAP - wordsTop);
            equation.resizeRelocate(x, below, width, bottom - below);
        } else {
            double wordsHeight = Math.max(0, bottom - GAP - wordsTop);
            double wordsWidth = wordsWidth(width, wordsHeight);
            words.resizeRelocate(x, wordsTop, wordsWidth, wordsHeight);
            double left = x + wordsWidth + BETWEEN;
            equation.resizeRelocate(left, top, x + width - left, Math.max(0, bottom - top));
        }
    }

    /** Whether the equation's numbers can be read only where it has all of the width. */
    private boolean isTooWide(double width) {
        double readable = equation.readableWidth();
        return readable > width - BETWEEN - LEAST_WORDS && readable <= width;
    }

    /** Where the equation begins if it is below the words. */
    private double below(double wordsTop, double width, double bottom) {
        words.setFlat(true);
        double most = bottom - wordsTop - GAP - leastEquation();
        return wordsTop + words.heightIn(width, most) + GAP;
    }

    /** Where the title needs all of the line, it is left to the keys to turn the step. */
    private void makeRoom(double width) {
        double needed = reveal.prefWidth(-1) + heading.getSpacing();
        double rest = heading.prefWidth(-1) - (reveal.isManaged() ? needed : 0);
        reveal.setManaged(rest + needed <= width);
    }

    /** What has a line of its own, from the top. */
    private List<Region> above() {
        return Stream.of(heading, sentence, note).filter(Region::isVisible).toList();
    }

    /** What the equation leaves of the words' best width, but not less than they need. */
    private double wordsWidth(double width, double height) {
        double most = Math.max(NARROWEST_WORDS, width * SHARE_OF_WORDS);
        double best = words.bestWidth();
        double liked = Math.max(NARROWEST_WORDS, Math.min(most, best));
        double least = best > MANY_WORDS ? most : NARROWEST_WORDS;
        double left = width - BETWEEN - equation.bestWidth();
        double wanted = Math.max(least, Math.min(liked, left));
        double readable = Math.min(wanted, width - BETWEEN - equation.readableWidth());
        if (!words.fitsIn(wanted, height)) {
            double spare = width - BETWEEN - equation.leastWidth();
            return Math.max(wanted, Math.min(words.factsWidth(), spare));
        }
        return readable >= LEAST_WORDS && words.fitsIn(readable, height) ? readable : wanted;
    }
}
