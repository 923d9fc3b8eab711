package backstep.ui.view;

import backstep.picture.StagePicture;
import backstep.session.Reveal;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a step is called, in its phase; the tabs of the steps that a click made; and how much of the
 * step is shown.
 */
final class StageHeading extends HBox {

    private static final double GAP = 12;

    /** Words leave so much of two lines free that they are broken in. */
    private static final double MOST_OF_LINES = 0.85;

    private final Label phase = new Label();
    private final Label title = new Label();
    private final StepTabs tabs = new StepTabs();
    private final RevealChoice reveal;
    private boolean isPhaseNamed = true;
    private boolean isChoosing = true;
    private boolean isBrief;

    /**
     * A heading to begin with.
     *
     * @param show shows less or more of the step
     */
    StageHeading(StagePicture picture, Consumer<Reveal> show) {
        super(GAP);
        reveal = new RevealChoice(picture.unfolding(), show);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        title.setId("step-title");
        title.getStyleClass().add("step-title");
        title.setWrapText(true);
        phase.setMinWidth(USE_PREF_SIZE);
        phase.getStyleClass().add("phase-pill");
        setAlignment(Pos.CENTER_LEFT);
        setFillHeight(false);
        getChildren().setAll(phase, title, tabs, spring, reveal);
    }

    /** Shows this, and tells which of its steps a person chooses. */
    void show(StagePicture now, Consumer<StagePicture.Explanation> choose) {
        phase.setText(now.phaseName());
        PhaseMark.set(phase, now.phase());
        title.setText(now.title());
        PhaseMark.set(tabs, now.phase());
        reveal.show(now.unfolding());
        tabs.show(now.explanations(), choose);
    }

    /** In a stage of this width. */
    void fit(double width) {
        reveal.fit(width);
    }

    /**
     * Where the title would be broken, the stripe alone tells the phase; and where it would still be
     * broken into more than two lines, it is left to the keys to turn the step.
     */
    void makeRoomIn(double width) {
        double words = width - rest();
        double whole = title.prefWidth(-1);
        boolean isWhole = whole + needed(phase) + needed(reveal) <= words;
        isChoosing = isWhole || MOST_OF_LINES * 2 * (words - needed(reveal)) >= whole;
        isPhaseNamed = isWhole || !isChoosing;
    }

    /** How high it is with its title where it has made room. */
    double titledHeight(double width) {
        double words = width
                - rest()
                - (isPhaseNamed ? needed(phase) : 0)
                - (isChoosing ? needed(reveal) : 0);
        double beside = Stream.of(phase, tabs, reveal)
                .mapToDouble(part -> part.prefHeight(-1))
                .max()
                .orElse(0);
        return Math.max(title.prefHeight(Math.floor(words)), beside);
    }

    /** Only its buttons, or all of it. */
    void setBrief(boolean now) {
        isBrief = now;
        title.setManaged(!now);
        phase.setManaged(!now && isPhaseNamed);
        reveal.setManaged(now || isChoosing);
        cover(false);
    }

    /** How wide something else can be in place of the title; tabs leave it none. */
    double titleRoom(double width) {
        boolean isFree = !isBrief && !tabs.isManaged();
        return isFree ? width - (isChoosing ? needed(reveal) : 0) : 0;
    }

    /** Shows something else in place of the title, or that again. */
    void cover(boolean now) {
        title.setVisible(title.isManaged() && !now);
        phase.setVisible(phase.isManaged() && !now);
    }

    boolean isBrief() {
        return isBrief;
    }

    /** What is taken whatever is left out. */
    private double rest() {
        return GAP + (tabs.isManaged() ? needed(tabs) : 0);
    }

    /** What a part takes, with the gap beside it. */
    private static double needed(Region part) {
        return part.prefWidth(-1) + GAP;
    }
}
