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

    private static final double STRIPE = 5;

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
    private final EquationRoom room = new EquationRoom(equation);
    private final WordsBeside beside;

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
        beside = new WordsBeside(words, equation, room);
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
                        room,
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
        room.begin();
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

    /** Has all of the window's room, which is little, or not. */
    public void setCompact(boolean now) {
        if (now != isCompact) {
            isCompact = now;
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
        double wordsWidth = isAlone() ? width : beside.width(width, heightBeside(width));
        boolean isStacked = isAlone() || isBetterBelow(width, wordsWidth);
        words.setFlat(isStacked);
        if (isStacked) {
            leaveOut(width);
        } else {
            leaveOutBeside(width, wordsWidth);
        }
        double top = getInsets().getTop();
        for (var part : above()) {
            double height = part.prefHeight(width);
            part.resizeRelocate(x, top, width, height);
            top += height + GAP;
        }
        double lineHeight = size.lineHeight();
        double bottom = getHeight() - getInsets().getBottom() - (line.isVisible() ? lineHeight : 0);
        line.resizeRelocate(x, bottom, width, lineHeight);
        if (isStacked) {
            stack(x, top, width, bottom);
        } else {
            putBeside(x, top, width, bottom, wordsWidth);
        }
    }

    private boolean isAlone() {
        return isCompact || StageSize.isHigh(getWidth(), getHeight());
    }

    /** What formula and numbers need to be read. */
    @Override
    protected double computeMinHeight(double width) {
        return getInsets().getTop() + bareHeight() + getInsets().getBottom();
    }

    /** How high a formula that can be read is with numbers below it that can be read. */
    private double bareHeight() {
        return words.leastHeight() + GAP + equation.readableHeight();
    }

    private double headingHeight(double width) {
        return heading.prefHeight(width) + size.gap();
    }

    /** How high words beside the equation are where nothing is left out. */
    private double heightBeside(double width) {
        double above = headingHeight(width) + sentence.prefHeight(width) + GAP;
        double noted = shown.note().isPresent() ? note.prefHeight(width) + GAP : 0;
        return innerHeight() - above - noted - size.lineHeight() - GAP;
    }

    private double innerHeight() {
        return getHeight() - getInsets().getTop() - getInsets().getBottom();
    }

    private boolean isBetterBelow(double width, double wordsWidth) {
        double least = innerHeight() - headingHeight(width) - words.leastHeight() - GAP;
        return beside.isWorse(width, wordsWidth, least, heightBeside(width) - GAP);
    }

    /** What the equation needs to be read beside the words is taken from what is above and below. */
    private void leaveOutBeside(double width, double wordsWidth) {
        words.setBrief(false);
        double bar = room.barHeight(width - WordsBeside.BETWEEN - wordsWidth);
        double free = innerHeight() - GAP - equation.readableHeight() - bar;
        double left = free < 0 ? Double.MAX_VALUE : free;
        leaveOut(left - showIn(left, heading, headingHeight(width)), width);
    }

    /** What heading, formula and equation leave goes to the line first and to the facts last. */
    private void leaveOut(double width) {
        double headed = headingHeight(width);
        double bare = bareHeight();
        double most = innerHeight();
        heading.setVisible(!isCompact || headed + bare <= most || bare > most);
        double above = heading.isVisible() ? headed : 0;
        double left = most - above - words.leastHeight() - GAP - leastEquation(width);
        double high = leaveOut(left, width) + words.leastHeight();
        words.setBrief(words.wholeHeightIn(width, high) > high);
    }

    /** Shows the line, the sentence and the note as far as height is left, and says what is then. */
    private double leaveOut(double height, double width) {
        double left = height - showIn(height, line, size.lineHeight());
        left -= showIn(left, sentence, sentence.prefHeight(width) + GAP);
        if (shown.note().isEmpty()) {
            note.setVisible(false);
            return left;
        }
        return left - showIn(left, note, note.prefHeight(width) + GAP);
    }

    /** The height for numbers as large as is liked, or as the width allows. */
    private double leastEquation(double width) {
        double number = room.numberIn(width);
        double liked =
                isAlone() ? equation.grownHeight() : equation.heightOf(EquationCells.LIKED_NUMBER);
        boolean isNarrow = number < EquationCells.LARGEST_NUMBER;
        double most = isNarrow ? equation.heightOf(number) : Double.MAX_VALUE;
        double high = Math.max(equation.readableHeight(), Math.min(liked, most));
        return Math.min(high + room.barHeight(width), mostEquation(width));
    }

    private double mostEquation(double width) {
        double above = heading.isVisible() ? headingHeight(width) : 0;
        return innerHeight() - above - words.leastHeight() - GAP;
    }

    /** Shows a part where its height is left, and says what that takes. */
    private static double showIn(double left, Region part, double height) {
        part.setVisible(height <= left);
        return part.isVisible() ? height : 0;
    }

    private void stack(double x, double top, double width, double bottom) {
        double wordsTop = top - GAP + size.gap();
        double most = bottom - wordsTop - GAP - leastEquation(width);
        double below = wordsTop + words.heightIn(width, most) + GAP;
        words.resizeRelocate(x, wordsTop, width, below - GAP - wordsTop);
        room.resizeRelocate(x, below, width, Math.max(0, bottom - below));
    }

    private void putBeside(double x, double top, double width, double bottom, double wordsWidth) {
        double wordsTop = top - GAP + size.gap();
        words.resizeRelocate(x, wordsTop, wordsWidth, Math.max(0, bottom - GAP - wordsTop));
        double left = x + wordsWidth + WordsBeside.BETWEEN;
        room.resizeRelocate(left, top, x + width - left, Math.max(0, bottom - top));
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
}
