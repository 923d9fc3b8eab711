package backstep.ui.chart;

import backstep.picture.LossCurvePicture;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.plot.XYPlot;

import java.util.Optional;

/** The chart of the loss per epoch. */
public final class LossChartView extends Region {

    private final ChartCanvas canvas = new ChartCanvas(new JFreeChart(new XYPlot()));
    private Optional<LossCurvePicture> shown = Optional.empty();

    public LossChartView() {
        setId("loss-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        canvas.setMouseTransparent(true);
        canvas.getChart().setBackgroundPaint(null);
        canvas.getChart().getPlot().setBackgroundPaint(null);
        canvas.getChart().getPlot().setOutlineVisible(false);
        getChildren().add(canvas);
    }

    /**
     * Draws this picture in place of the last.
     *
     * <p>Most steps change nothing here, and a chart is costly to set up and to paint.
     */
    public void show(LossCurvePicture picture) {
        if (shown.equals(Optional.of(picture))) {
            return;
        }
        shown = Optional.of(picture);
        canvas.setChart(LossChart.of(picture));
        setAccessibleText(picture.description());
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
    }
}
