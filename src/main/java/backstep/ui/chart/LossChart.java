package backstep.ui.chart;

import backstep.picture.LossCurvePicture;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleInsets;

/** Builds the chart of the loss per epoch. */
final class LossChart {

    private static final int LARGE = 13;
    private static final int TITLE_GAP = 5;

    private final LossCurvePicture picture;
    private final ChartLook look;

    private LossChart(LossCurvePicture picture, Inks inks) {
        this.picture = picture;
        var fonts = ChartFonts.of(
                picture.title() + picture.legend() + picture.best() + picture.nowLabel());
        look = new ChartLook(fonts, inks);
    }

    static JFreeChart of(LossCurvePicture picture, Inks inks) {
        return new LossChart(picture, inks).chart();
    }

    private JFreeChart chart() {
        var chart = look.chart(plot());
        chart.setTitle(title());
        chart.addSubtitle(ChartLegend.of(picture, look));
        picture.note().ifPresent(note -> chart.addSubtitle(new ChartNote(note, look)));
        return chart;
    }

    private TextTitle title() {
        var title = new TextTitle(picture.title(), look.fonts().bold(LARGE));
        title.setPaint(look.inks().ink());
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setPadding(new RectangleInsets(0, 2, TITLE_GAP, 2));
        return title;
    }

    private XYPlot plot() {
        var curves = new LossCurves(picture, look.inks());
        var epochs = epochs();
        var plot = look.plot(curves.points(), epochs, losses(), curves.renderer());
        plot.setDomainAxis(1, now(epochs));
        plot.setDomainAxisLocation(1, AxisLocation.TOP_OR_RIGHT);
        plot.addAnnotation(ChartLabels.of(picture, look));
        return plot;
    }

    private ValueAxis epochs() {
        int last = (int) picture.epochs().high();
        return picture.axes().logarithmicEpochs() ? new EpochDecades(last) : new EpochAxis(last);
    }

    private ValueAxis now(ValueAxis epochs) {
        var axis = look.styled(new NowAxis(picture.epochNow(), picture.nowLabel(), epochs));
        axis.setAxisLineVisible(false);
        return axis;
    }

    private ValueAxis losses() {
        return picture.axes().logarithmicLosses() ? logarithmic() : RoundAxis.of(picture.losses());
    }

    private ValueAxis logarithmic() {
        var axis = new DecadeAxis();
        axis.setRange(picture.losses().low(), picture.losses().high());
        return axis;
    }
}
