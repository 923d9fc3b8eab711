package backstep.ui.view;

import backstep.picture.StagePicture;
import backstep.session.Reveal;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a step is called, in its phase; the tabs of the steps that a click made; and how much of the
 * step is shown.
 */
final class StageHeading extends HBox {

    private static final double GAP = 12;

    /** The title is broken into so many lines, and beside a formula into at most so many. */
    private static final int LINES = 2;

    private static final int LINES_BESIDE = 3;

    /** Words leave the rest of the lines free that they are broken in. */
    private static final double MOST_OF_LINES = 0.85;

    private final Label phase = new Label();
    private final Label title = new Label();
    private final Label titleBeside = new Label();
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
        titleBeside.setId("step-title-beside");
        titleBeside.getStyleClass().add("step-title");
        titleBeside.setWrapText(true);
        titleBeside.textProperty().bind(title.textProperty());
        titleBeside.setManaged(false);
        phase.setMinWidth(USE_PREF_SIZE);
        phase.getStyleClass().add("phase-pill");
        setAlignment(Pos.CENTER_LEFT);
        setFillHeight(false);
        getChildren().setAll(phase, title, titleBeside, tabs, spring, reveal);
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
        isChoosing = isWhole || MOST_OF_LINES * LINES * (words - needed(reveal)) >= whole;
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

    /** All that it has made room for. */
    void setWhole() {
        isBrief = false;
        title.setManaged(true);
        titleBeside.setManaged(false);
        phase.setManaged(isPhaseNamed);
        reveal.setManaged(isChoosing);
        cover(false);
    }

    /** Its buttons beside a formula and, where that leaves it enough of so much width, its title. */
    void setBrief(double most) {
        var broken = widthBeside(most);
        isBrief = true;
        title.setManaged(false);
        titleBeside.setManaged(broken.isPresent());
        titleBeside.setMaxWidth(broken.orElse(0));
        phase.setManaged(false);
        reveal.setManaged(true);
        cover(false);
    }

    /** How wide the title is in as few lines as such a room allows, from two on. */
    private OptionalDouble widthBeside(double most) {
        double whole = titleBeside.prefWidth(-1);
        double line = titleBeside.prefHeight(-1);
        return IntStream.rangeClosed(LINES, LINES_BESIDE)
                .filter(lines -> titleBeside.prefHeight(broken(whole, lines)) <= lines * line)
                .mapToDouble(lines -> broken(whole, lines))
                .filter(broken -> broken <= most)
                .findFirst();
    }

    /** How wide so many lines are, with what sets them off. */
    private double broken(double whole, int lines) {
        double off = titleBeside.snappedLeftInset();
        return off + Math.ceil((whole - off) / (lines * MOST_OF_LINES));
    }

    /** How wide something else can be in place of the title; tabs leave it none. */
    double titleRoom(double width) {
        boolean isFree = !isBrief && !tabs.isManaged();
        return isFree ? width - (isChoosing ? needed(reveal) : 0) : 0;
    }

    /** What the buttons take beside a formula. */
    double buttonsBeside() {
        return rest() + needed(reveal);
    }

    /** What the title takes there. */
    double titleBeside() {
        return titleBeside.isManaged() ? titleBeside.getMaxWidth() + GAP : 0;
    }

    /** Shows something else in place of the title, or that again. */
    void cover(boolean now) {
        title.setVisible(title.isManaged() && !now);
        titleBeside.setVisible(titleBeside.isManaged() && !now);
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
