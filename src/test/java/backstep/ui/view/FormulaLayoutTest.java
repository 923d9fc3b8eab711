package backstep.ui.view;

import static backstep.picture.Formula.fraction;
import static backstep.picture.Formula.symbol;
import static backstep.picture.Formula.upright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backstep.core.training.Plan;
import backstep.fixture.RandomPlans;
import backstep.picture.Formula;
import backstep.picture.StepFormula;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.List;

class FormulaLayoutTest {

    private static final double SIZE = 100;

    /** How far a glyph may lean out of its box: an italic letter's, or that of f before a prime. */
    private static final double LEAN = 9;

    static {
        for (var face : List.of("Regular", "Italic")) {
            Font.loadFont(
                    FormulaLayoutTest.class.getResourceAsStream(
                            "/backstep/fonts/STIXGeneral-" + face + ".otf"),
                    12);
        }
    }

    @Example
    void aFractionIsCentredOnTheAxisAndItsBarIsAsWideAsItsWiderPart() {
        var wide = upright("1 + x");
        var box = set(fraction(symbol("y"), wide));
        var bar = bars(box).get(0).getBoundsInParent();
        assertThat(bar.getCenterY()).isCloseTo(-0.28 * SIZE, within(1.0));
        assertThat(bar.getWidth())
                .isGreaterThan(set(wide).width())
                .isCloseTo(box.width(), within(2.0));
        for (var part : texts(box)) {
            assertThat(part.getBoundsInParent().getCenterX())
                    .isCloseTo(box.width() / 2, within(0.05 * SIZE));
        }
    }

    @Example
    void anIndexIsSmallerAndReachesBelowTheBaseline() {
        var parts = texts(set(new Formula.Symbol("W", "2")));
        assertThat(glyph(parts.get(0)).getMaxY()).isLessThan(0.05 * SIZE);
        assertThat(glyph(parts.get(1)).getMaxY()).isGreaterThan(0.1 * SIZE);
        assertThat(glyph(parts.get(1)).getHeight())
                .isLessThan(glyph(parts.get(0)).getHeight());
    }

    @Example
    void anExponentIsAboveTheShoulder() {
        var parts = texts(set(Formula.squared(symbol("x"))));
        assertThat(glyph(parts.get(1)).getMaxY()).isLessThan(glyph(parts.get(0)).getCenterY());
    }

    @Example
    void casesAreUnderOneAnother() {
        var parts =
                texts(set(Formula.cases(upright("1"), upright("A"), upright("0"), upright("B"))));
        assertThat(glyph(parts.get(0)).getMaxY()).isLessThan(glyph(parts.get(1)).getMinY());
    }

    @Property(tries = 60)
    void theGlyphsOfEveryStepAreInTheirBoxAndApart(@ForAll("plans") Plan plan) {
        for (var step : plan.withLearningRate(0.1).trace(0, plan.initial()).steps()) {
            var formula = StepFormula.of(step).whole();
            isWellSet(formula.plainText(), set(formula));
        }
    }

    @Provide
    static Arbitrary<Plan> plans() {
        return RandomPlans.ofOneBatch(2, 3, 3);
    }

    private static void isWellSet(String formula, FormulaBox box) {
        var glyphs = texts(box).stream()
                .filter(text -> !text.getText().isBlank())
                .map(FormulaLayoutTest::glyph)
                .toList();
        var room = new BoundingBox(
                -LEAN, -box.ascent() - LEAN, box.width() + 2 * LEAN, height(box) + 2 * LEAN);
        for (int i = 0; i < glyphs.size(); i++) {
            assertThat(room.contains(glyphs.get(i))).as(formula).isTrue();
            for (int j = i + 1; j < glyphs.size(); j++) {
                assertThat(overlap(glyphs.get(i), glyphs.get(j)))
                        .as("%s: %d and %d", formula, i, j)
                        .isFalse();
            }
        }
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX())
                        > LEAN
                && Math.min(one.getMaxY(), other.getMaxY())
                                - Math.max(one.getMinY(), other.getMinY())
                        > LEAN;
    }

    private static double height(FormulaBox box) {
        return box.ascent() + box.descent();
    }

    private static FormulaBox set(Formula formula) {
        return formula.accept(new FormulaLayout(SIZE));
    }

    private static Bounds glyph(Text text) {
        text.setBoundsType(TextBoundsType.VISUAL);
        return text.getBoundsInParent();
    }

    private static List<Text> texts(FormulaBox box) {
        return of(box, Text.class);
    }

    private static List<Path> bars(FormulaBox box) {
        return of(box, Path.class);
    }

    private static <T extends Node> List<T> of(FormulaBox box, Class<T> kind) {
        var drawn = new Group();
        new FormulaNodes(drawn.getChildren()).show(box);
        return drawn.getChildren().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
