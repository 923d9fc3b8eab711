package backstep.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.fixture.Plans;
import backstep.picture.LossCurve;
import backstep.picture.LossCurvePicture;
import backstep.picture.LossCurvePicture.Axes;
import backstep.picture.LossCurvePicture.Point;
import backstep.picture.Wording;
import backstep.session.Position;
import backstep.session.Session;
import backstep.text.Language;
import backstep.text.Numerals;
import backstep.text.Texts;
import backstep.ui.store.Paper;
import backstep.ui.store.Theme;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

@ExtendWith(ApplicationExtension.class)
class LossChartViewTest {
    private static final Color UPDATE = Color.web("#5B4BC4");

    /** How much more blue than green there is in that colour, and in no grey. */
    private static final int PURPLE = 60;

    private static final int DARK = 180;

    private StackPane root = new StackPane();

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(root, 600, 500));
        stage.show();
    }

    @ParameterizedTest
    @CsvSource({
        "200, 180, ENGLISH, false",
        "200, 180, CHINESE, false",
        "380, 420, ENGLISH, true",
        "380, 420, CHINESE, false"
    })
    void theCurveIsDrawn(int width, int height, Language language, boolean logarithmic) {
        var picture = picture(language, logarithmic);

        var view = WaitForAsyncUtils.waitForAsyncFx(5000, () -> shown(picture, width, height));

        assertThat(pixels(view, UPDATE)).isGreaterThan(100);
        assertThat(view.getAccessibleText()).isEqualTo(picture.description());
    }

    @ParameterizedTest
    @CsvSource({"380, 240, ENGLISH", "380, 240, CHINESE", "200, 180, ENGLISH", "600, 150, ENGLISH"})
    void theBestLossIsWrittenAboveTheLineOfNothing(int width, int height, Language language) {
        var start = Session.of(Plans.lesson(Plans.notebook()));
        var wording = new Wording(Texts.in(language), Numerals.STANDARD);
        var picture = LossCurve.of(start, start.forecast().completed(), wording, Axes.LINEAR);
        var best = picture.best().orElseThrow().point();

        var painted = painted(picture, width, height);

        double line = painted.map().y(0);
        var below = new Rectangle2D.Double(
                painted.map().area().getMinX() + 2,
                line + 1,
                painted.map().x(best) - 8 - painted.map().area().getMinX(),
                painted.map().area().getMaxY() - line - 1);
        assertThat(below.getHeight()).isGreaterThan(4);
        assertThat(painted.isPurple(below)).isFalse();
        assertThat(painted.isPurple(painted.map().area())).isTrue();
    }

    @Test
    void theLossesAboveThePlotAreMarkedAtTheirEpochs() {
        var diverged = Session.of(Plans.lesson(Plans.notebook(1))).jumpTo(new Position(5, 1, 1));
        var falling = Session.of(Plans.lesson(Plans.notebook())).jumpTo(new Position(4, 1, 1));

        assertThat(above(diverged)).containsExactly(3L, 4L);
        assertThat(above(falling)).isEmpty();
    }

    @Test
    void theLinesOfVeryManyPointsAreFewAndAsHigh() {
        var axis = RoundAxis.of(new LossCurvePicture.Range(0, 10));
        var map = new PlotMap(new Rectangle(0, 0, 300, 200), new EpochAxis(1000), axis);
        var points = IntStream.rangeClosed(1, 1000)
                .mapToObj(epoch -> new Point(epoch, 0.1, epoch == 500 ? 9 : epoch % 2))
                .toList();

        var lines = map.lines(points);

        assertThat(lines).hasSizeBetween(50, 90);
        assertThat(lines.stream()
                        .mapToDouble(line -> Math.min(line.getY1(), line.getY2()))
                        .min())
                .hasValue(map.y(9));
        assertThat(map.lines(points.subList(0, 1))).isEmpty();
    }

    @Test
    void theLegendHasTheSameRoomWhateverCurvesThereAre() {
        var start = Session.of(Plans.lesson(Plans.notebook()));

        for (int width : List.of(180, 360)) {
            assertThat(List.of(start, start.jumpTo(new Position(10, 1, 20)), cut()))
                    .extracting(session -> legendRoom(session, width))
                    .containsOnly(legendRoom(start, width));
        }
    }

    /** In the narrowest card, and at a rate of many digits. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void theLegendIsAsLargeAsTheNumbersOfTheAxes(Language language) {
        var session = Session.of(Plans.lesson(Plans.notebook())).withLearningRate(0.000127);
        var wording = new Wording(Texts.in(language), Numerals.STANDARD);
        var picture = LossCurve.of(session, session.forecast().completed(), wording, Axes.LINEAR);
        var fonts = ChartFonts.of(picture.title() + picture.legend());

        var legend = ChartLegend.of(picture, new ChartLook(fonts, new Inks(Theme.LIGHT)));

        assertThat(legend.fitted(214))
                .hasSize(2)
                .allMatch(entry -> entry.font().getSize() == ChartLook.SMALL);
        assertThat(legend.fitted(150)).allMatch(entry -> entry.font().getSize() < ChartLook.SMALL);
    }

    /** Its sentence is in one line there, and in two in a higher card of the same width. */
    @Test
    void aNoteTakesOneLineFromALowPlot() {
        var falling = Session.of(Plans.lesson(Plans.notebook()));
        var swinging = falling.jumpTo(new Position(16, 1, 1));
        double line = 20;

        assertThat(noteHeight(swinging, falling, 185)).isBetween(1.0, line);
        assertThat(noteHeight(swinging, falling, 250)).isBetween(line, 2 * line);
    }

    @Test
    void eachGhostHasAPenOfItsOwn() {
        var pens = IntStream.range(0, 5).mapToObj(new Inks(Theme.LIGHT)::ghost).toList();

        assertThat(pens).extracting(Pen::colour).doesNotHaveDuplicates();
        assertThat(pens).extracting(Pen::dash).doesNotHaveDuplicates();
        assertThat(pens).extracting(Pen::width).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void besideTheGhostThatIsPointedAtTheOthersAreFaint() {
        var plain = new Inks(Theme.LIGHT);
        var inks = new Inks(Theme.LIGHT, Optional.of(1));

        assertThat(inks.ghost(1)).isEqualTo(plain.ghost(1).bold());
        assertThat(inks.ghost(1).width()).isGreaterThan(plain.ghost(0).width());
        assertThat(inks.ghost(0).colour().getAlpha()).isLessThan(128);
        assertThat(inks.run()).isEqualTo(plain.run());
    }

    @Test
    void whereThePlotWouldBeLowItHasTheRoomOfTheNameOfTheEpoch() {
        var start = Session.of(Plans.lesson(Plans.notebook()));
        var picture = inEnglish(start);

        double higher = painted(picture, 220, 160).map().area().getHeight();
        double low = painted(picture, 220, 125).map().area().getHeight();
        assertThat(higher - low).isLessThan(25);
    }

    @Test
    void aGhostAndItsNameAreDrawnInItsTone() {
        var picture = inEnglish(cut());
        var tone = new Inks(Theme.LIGHT).ghost(0).colour();

        var view = WaitForAsyncUtils.waitForAsyncFx(5000, () -> shown(picture, 380, 420));

        assertThat(pixels(view, Color.rgb(tone.getRed(), tone.getGreen(), tone.getBlue())))
                .isGreaterThan(20);
    }

    @Test
    void aGhostIsNamedBesideItsEnd() {
        for (int size : List.of(180, 260, 420)) {
            var session = Session.of(Plans.lesson(Plans.notebook()))
                    .jumpTo(new Position(8, 1, 1))
                    .jumpTo(new Position(3, 1, 1))
                    .withLearningRate(0.004);
            assertThat(names(session, size))
                    .as("%d", size)
                    .extracting(name -> name.ghost().label())
                    .containsExactly("α = 0.002");
        }
    }

    /** The list below the chart names them. */
    @Test
    void ghostsThatEndTooCloseToEachOtherAreNotNamedAtAll() {
        var session = Session.of(Plans.lesson(Plans.notebook()));
        for (double rate : List.of(0.00282, 0.00178, 0.00355, 0.00251, 0.00398)) {
            session = session.jumpTo(new Position(8, 1, 1))
                    .jumpTo(new Position(4, 1, 1))
                    .withLearningRate(rate);
        }
        assertThat(names(session, 220)).isEmpty();
    }

    /** The names of the ghosts, all of which are in the plot and drawn. */
    private static List<GhostLabels.Placed> names(Session session, int height) {
        var picture = inEnglish(session);
        var painted = painted(picture, 380, height);
        var map = painted.map();
        var look = new ChartLook(ChartFonts.of(picture.title()), new Inks(Theme.LIGHT));
        var labels = ChartLabels.of(picture, look);
        var graphics = painted.image().createGraphics();
        var ticks = map.losses()
                .refreshTicks(graphics, new AxisState(), map.area(), RectangleEdge.LEFT);
        var places = labels.places(map, ticks);
        labels.drawBest(graphics, map, places);
        var names = new GhostLabels(look, map, places).placed(picture.ghosts());
        assertThat(names)
                .allMatch(name -> map.area().contains(name.place()))
                .allMatch(name -> painted.isDark(name.place()));
        return names;
    }

    /** What a curve does not draw at its point: its middle is the card, and around it is a line. */
    @Test
    void aRingIsDrawnWhereACutOffRunBegins() {
        var session = Session.of(Plans.lesson(Plans.notebook()))
                .jumpTo(new Position(8, 1, 1))
                .jumpTo(new Position(6, 1, 1))
                .withLearningRate(0.004)
                .jumpTo(new Position(8, 1, 1))
                .jumpTo(new Position(3, 1, 1))
                .withLearningRate(0.01);
        var picture = inEnglish(session);
        assertThat(hasRing(picture, picture.ghosts().get(0).mark().orElseThrow(), 3))
                .isTrue();
    }

    @Test
    void theBestOfARunWithoutDotsHasARing() {
        var wording = new Wording(Texts.in(Language.ENGLISH), Numerals.STANDARD);
        var start = Session.of(Plans.lesson(Plans.notebook()));
        for (int epochs : List.of(20, 80)) {
            var session = start.jumpTo(new Position(epochs, 1, 20));
            var picture = LossCurve.of(session, session.forecast(), wording, Axes.LINEAR);
            assertThat(hasRing(picture, picture.best().orElseThrow().point(), 4))
                    .as("%d epochs", epochs)
                    .isEqualTo(epochs == 80);
        }
    }

    private static boolean hasRing(LossCurvePicture picture, Point point, int radius) {
        var painted = painted(picture, 380, 420);
        double x = painted.map().x(point);
        double y = painted.map().y(point);
        return !painted.isDark(new Rectangle2D.Double(x - 1, y - 1, 2, 2))
                && painted.isDark(new Rectangle2D.Double(x - 1, y - radius - 1, 2, 2));
    }

    /** A chart in an image. */
    private record Painted(BufferedImage image, PlotMap map) {

        /** Whether something is in the colour of the run. */
        boolean isPurple(Rectangle2D part) {
            return has(part, colour -> colour.getBlue() - colour.getGreen() > PURPLE);
        }

        /** Whether something is darker than a line of the grid. */
        boolean isDark(Rectangle2D part) {
            return has(part, colour -> colour.getGreen() < DARK);
        }

        private boolean has(Rectangle2D part, Predicate<java.awt.Color> property) {
            var colours = image.getRGB(
                    (int) part.getX(),
                    (int) part.getY(),
                    (int) part.getWidth(),
                    (int) part.getHeight(),
                    null,
                    0,
                    (int) part.getWidth());
            return IntStream.of(colours).mapToObj(java.awt.Color::new).anyMatch(property);
        }
    }

    private static Painted painted(LossCurvePicture picture, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setPaint(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        var info = new ChartRenderingInfo();
        var chart = LossChart.of(picture, new Inks(Theme.LIGHT));
        chart.draw(graphics, new Rectangle(width, height), info);
        var plot = chart.getXYPlot();
        var area = info.getPlotInfo().getDataArea();
        return new Painted(image, new PlotMap(area, plot.getDomainAxis(), plot.getRangeAxis()));
    }

    /** How much lower a plot is with a note than without. */
    private static double noteHeight(Session with, Session without, int height) {
        return plotHeight(without, height) - plotHeight(with, height);
    }

    private static double plotHeight(Session session, int height) {
        return painted(inEnglish(session), 225, height).map().area().getHeight();
    }

    private static double legendRoom(Session session, int width) {
        var picture = inEnglish(session);
        var constraint = new RectangleConstraint(new Range(0, width), new Range(0, 500));
        var graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        return ChartLegend.of(picture, new ChartLook(ChartFonts.of(""), new Inks(Theme.LIGHT)))
                .arrange(graphics, constraint)
                .height;
    }

    private static List<Long> above(Session session) {
        var picture = inEnglish(session);
        var axis = RoundAxis.of(picture.losses());
        var area = new Rectangle(0, 0, 300, 200);
        var epochs = new EpochAxis(10);
        return new PlotMap(area, epochs, axis)
                .above(picture.run()).stream()
                        .map(top -> epochs.java2DToValue(top.getX(), area, RectangleEdge.BOTTOM))
                        .map(Math::round)
                        .toList();
    }

    private LossChartView shown(LossCurvePicture picture, int width, int height) {
        var view = new LossChartView(epoch -> {});
        view.setMinSize(width, height);
        view.setMaxSize(width, height);
        root.getChildren().setAll(view);
        root.layout();
        view.show(picture, Paper.STANDARD, point -> "");
        return view;
    }

    private static long pixels(LossChartView view, Color colour) {
        var image = WaitForAsyncUtils.waitForAsyncFx(5000, () -> view.snapshot(null, null));
        long found = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                found += image.getPixelReader().getColor(x, y).equals(colour) ? 1 : 0;
            }
        }
        return found;
    }

    /** With all that is to come. */
    private static LossCurvePicture inEnglish(Session session) {
        var wording = new Wording(Texts.in(Language.ENGLISH), Numerals.STANDARD);
        return LossCurve.of(session, session.forecast().completed(), wording, Axes.LINEAR);
    }

    private static LossCurvePicture picture(Language language, boolean logarithmic) {
        var wording = new Wording(Texts.in(language), Numerals.STANDARD);
        return LossCurve.of(
                cut(), cut().forecast().completed(), wording, new Axes(logarithmic, logarithmic));
    }

    private static Session cut() {
        return Session.of(Plans.lesson(Plans.notebook(0.01)))
                .jumpTo(new Position(6, 1, 10))
                .jumpTo(new Position(3, 1, 10))
                .withLearningRate(0.002);
    }
}
