package backstep.ui.chart;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.jfree.chart.JFreeChart;

import java.awt.geom.Rectangle2D;

/** A chart on a canvas, with nodes laid over it that move without the chart being painted again. */
final class ChartPane extends Region {

    private final SharpChart canvas = new SharpChart();
    private final Runnable placed;

    /**
     * An empty chart.
     *
     * @param placed what puts the nodes at their places, whenever the plot has a new one
     */
    ChartPane(Runnable placed, Node... over) {
        this.placed = placed;
        setMinSize(0, 0);
        getChildren().add(canvas);
        for (var node : over) {
            node.setManaged(false);
            node.setMouseTransparent(true);
            getChildren().add(node);
        }
    }

    /** Draws this in place of what was drawn, a unit of length being so many pixels. */
    void draw(JFreeChart chart, double scale) {
        canvas.draw(chart, scale);
        canvas.snap();
        place();
    }

    /** Puts the nodes at their places, once there is a plot. */
    void place() {
        if (getWidth() > 0 && getHeight() > 0) {
            placed.run();
        }
    }

    /** Where the plot was drawn. */
    Rectangle2D area() {
        return canvas.area();
    }

    PlotMap map() {
        var plot = canvas.chart().getXYPlot();
        return new PlotMap(area(), plot.getDomainAxis(), plot.getRangeAxis());
    }

    @Override
    protected void layoutChildren() {
        canvas.fit(getWidth(), getHeight());
        canvas.snap();
        place();
    }
}
