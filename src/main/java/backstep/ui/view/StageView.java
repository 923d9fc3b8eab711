package backstep.ui.view;

import backstep.picture.LightPicture;
import backstep.picture.MotionPicture;
import backstep.picture.StagePicture;
import backstep.session.Reveal;
import backstep.ui.store.Paper;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The current step in full: what it is called, what it does in words, and below that its formula,
 * its shapes and its code beside its equation of real matrices. Where a click made several steps,
 * tabs choose which one is shown.
 */
public final class StageView extends Region {

    private static final double STRIPE = 5;

    private final Region stripe = new Region();
    private final StageHeading heading;
    private final Label sentence = new Label();
    private final Label note = new Label();
    private final CellLine line = new CellLine();

    private Paper paper = Paper.STANDARD;
    private LightPicture light = LightPicture.NONE;
    private StagePicture.Explanation shown;
    private final StepWords words;
    private final EquationView equation = new EquationView();
    private final EquationRoom room = new EquationRoom(equation);
    private final StageLayout layout;

    /**
     * A stage to begin with.
     *
     * @param show shows less or more of the step
     */
    public StageView(StagePicture picture, Consumer<Reveal> show) {
        setId("stage");
        heading = new StageHeading(picture, show);
        sentence.getStyleClass().add("sentence");
        note.getStyleClass().add("note");
        List.of(sentence, note).forEach(label -> label.setWrapText(true));
        words = new StepWords(picture.last());
        layout = new StageLayout(
                new StageLayout.Parts(heading, sentence, note, words, equation, room, line));
        shown = picture.last();
        stripe.getStyleClass().add("stripe");
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
        heading.show(now, step -> show(now, step));
        show(now, now.last());
    }

    private void show(StagePicture now, StagePicture.Explanation step) {
        sentence.setText(step.sentence());
        note.setText(step.note().orElse(""));
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
        room.followFocus();
        words.light(now);
        line.show(now, shown.hint());
        layout.showLine();
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
        if (layout.setCompact(now)) {
            requestLayout();
        }
    }

    @Override
    public void resize(double width, double height) {
        var size = StageSize.of(width, height);
        size.mark(this);
        layout.setSize(size);
        heading.fit(width);
        super.resize(width, height);
    }

    @Override
    protected void layoutChildren() {
        stripe.resizeRelocate(0, 0, STRIPE, getHeight());
        layout.place(this);
    }

    /** What formula and numbers need to be read. */
    @Override
    protected double computeMinHeight(double width) {
        return getInsets().getTop() + layout.bareHeight() + getInsets().getBottom();
    }
}
