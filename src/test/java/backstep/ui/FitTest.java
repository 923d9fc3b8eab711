package backstep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.text.Language;
import backstep.ui.store.Arrangement;
import backstep.ui.store.Look;
import backstep.ui.store.Panel;
import backstep.ui.store.Settings;
import backstep.ui.store.Teaching;
import backstep.ui.store.Theme;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.Set;

/** How large everything is drawn, and what has room. */
class FitTest {

    private static final Set<Panel> ALL = Set.of(Panel.values());

    @Test
    void allIsShownAsChosenWhereThereIsRoom() {
        assertThat(Fit.of(1024, 700, scaled(100), false)).isEqualTo(new Fit(1, ALL, false));
        assertThat(Fit.of(1920, 1080, scaled(80), false)).isEqualTo(new Fit(0.8, ALL, false));
    }

    /** The norms first, then the board; what is enlarged is to be read from afar. */
    @Test
    void aLargerScaleLeavesTheStageMoreHeightThanItNeeds() {
        assertThat(Fit.of(1600, 1000, scaled(120), false))
                .isEqualTo(new Fit(1.2, but(Panel.GRADIENTS), false));
        assertThat(Fit.of(1600, 1000, scaled(150), false).shown())
                .containsExactlyInAnyOrder(Panel.STAGE, Panel.TIMELINE);
        assertThat(Fit.of(1600, 1000, scaled(150, Panel.BOARD, true), false).shown())
                .contains(Panel.BOARD, Panel.STAGE);
    }

    private static Set<Panel> but(Panel folded) {
        return EnumSet.complementOf(EnumSet.of(folded));
    }

    @Test
    void panelsFoldWhereThereIsNone() {
        assertThat(Fit.of(1024, 700, scaled(120), false))
                .isEqualTo(new Fit(1.2, Set.of(Panel.STAGE, Panel.TIMELINE), false));
    }

    @Test
    void aQuestionHasRoomBesideTheStageOrBelowIt() {
        assertThat(Fit.of(1024, 700, asking(100), false)).isEqualTo(new Fit(1, ALL, false));
        assertThat(Fit.of(1024, 700, asking(200), false))
                .isEqualTo(new Fit(2, Set.of(Panel.STAGE), true));
    }

    private static Settings asking(int percent) {
        return scaled(percent).withTeaching(Teaching.STANDARD.withAsks(true));
    }

    @Test
    void whereNothingElseIsEnoughOnePanelIsShownAtATime() {
        var stage = new Fit(2, Set.of(Panel.STAGE), true);
        assertThat(Fit.of(1024, 700, scaled(200), false)).isEqualTo(stage);
        assertThat(Fit.of(1024, 700, scaled(200), true)).isEqualTo(stage);
        assertThat(Fit.of(1024, 700, scaled(200, Panel.CHARTS, true), false))
                .isEqualTo(new Fit(2, Set.of(Panel.CHARTS), true));
        assertThat(Fit.of(1024, 700, scaled(200, Panel.GRADIENTS, true), false))
                .isEqualTo(new Fit(2, Set.of(Panel.GRADIENTS), true));
        assertThat(Fit.of(1024, 700, scaled(200, Panel.TIMELINE, true), true))
                .isEqualTo(new Fit(2, Set.of(Panel.STAGE, Panel.TIMELINE), true));
    }

    @Test
    void thePanelThatWasAskedForLastComesBeforeTheOthers() {
        var both = Arrangement.STANDARD.with(Panel.STAGE, true).with(Panel.BOARD, true);
        assertThat(Fit.of(1024, 700, scaled(200).withArrangement(both), false))
                .isEqualTo(new Fit(2, Set.of(Panel.BOARD), true));
    }

    @Test
    void theGradientsMakeRoomForTheStageAndTheTimelineForNothing() {
        var folded = Arrangement.STANDARD.with(Panel.BOARD, false).with(Panel.GRADIENTS, true);
        var charted = scaled(100).withArrangement(folded.with(Panel.CHARTS, true));
        assertThat(Fit.of(1024, 700, charted, false).shown())
                .containsExactlyInAnyOrder(Panel.STAGE, Panel.CHARTS, Panel.TIMELINE);
        var timed = Arrangement.STANDARD
                .with(Panel.CHARTS, true)
                .with(Panel.GRADIENTS, true)
                .with(Panel.TIMELINE, true);
        assertThat(Fit.of(1024, 700, scaled(200).withArrangement(timed), false))
                .isEqualTo(new Fit(2, Set.of(Panel.GRADIENTS, Panel.TIMELINE), true));
    }

    @Test
    void aStageThatIsAloneHasAllTheWidthUnlessTheNormsAreAskedFor() {
        var alone = Arrangement.STANDARD.with(Panel.BOARD, false).with(Panel.CHARTS, false);
        assertThat(Fit.of(1024, 700, scaled(100).withArrangement(alone), false).shown())
                .containsExactlyInAnyOrder(Panel.STAGE, Panel.TIMELINE);
        var asked = alone.with(Panel.GRADIENTS, true);
        assertThat(Fit.of(1024, 700, scaled(100).withArrangement(asked), false).shown())
                .containsExactlyInAnyOrder(Panel.STAGE, Panel.GRADIENTS, Panel.TIMELINE);
    }

    @Test
    void theProjectorThemeIsLargerAndFoldsTheNormsAtMost() {
        var projector = scaled(100).withLook(Look.STANDARD.withTheme(Theme.PROJECTOR));
        assertThat(Fit.of(1600, 1000, projector, false))
                .isEqualTo(new Fit(1.2, but(Panel.GRADIENTS), false));
        assertThat(Fit.of(1920, 1080, projector, false)).isEqualTo(new Fit(1.2, ALL, false));
        assertThat(Fit.of(1024, 700, projector, false).shown()).isEqualTo(but(Panel.GRADIENTS));
    }

    @Property
    void aPanelThatThePersonWantsIsShownAndOneThatIsFoldedIsNot(
            @ForAll @IntRange(min = 1024, max = 2000) int width,
            @ForAll @IntRange(min = 700, max = 1200) int height,
            @ForAll @IntRange(min = 8, max = 20) int tenths,
            @ForAll Panel panel) {
        assertThat(Fit.of(width, height, scaled(10 * tenths, panel, true), false)
                        .shown())
                .contains(panel);
        assertThat(Fit.of(width, height, scaled(10 * tenths, panel, false), false)
                        .shown())
                .doesNotContain(panel)
                .containsAnyOf(Panel.BOARD, Panel.STAGE);
    }

    @Property
    void aLargerScaleIsNeverSmaller(
            @ForAll @IntRange(min = 1024, max = 2000) int width,
            @ForAll @IntRange(min = 700, max = 1200) int height,
            @ForAll @IntRange(min = 8, max = 19) int tenths) {
        assertThat(Fit.of(width, height, scaled(10 * tenths + 10), false).scale())
                .isGreaterThanOrEqualTo(
                        Fit.of(width, height, scaled(10 * tenths), false).scale());
    }

    private static Settings scaled(int scale) {
        return Settings.in(Language.ENGLISH).withLook(Look.STANDARD.withScale(scale));
    }

    private static Settings scaled(int scale, Panel panel, boolean isShown) {
        return scaled(scale).withArrangement(Arrangement.STANDARD.with(panel, isShown));
    }
}
