package backstep.ui.chart;

import javafx.scene.canvas.Canvas;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.transform.Scale;

import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.fx.FXGraphics2D;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** A canvas with a chart on it, with as many pixels as the window's scale gives it. */
final class SharpChart extends Canvas {

    private final FXGraphics2D graphics = new FXGraphics2D(getGraphicsContext2D());
    private final Scale shrinking = new Scale();
    private JFreeChart chart = ChartLook.empty();
    private ChartRenderingInfo info = new ChartRenderingInfo();
    private double chartWidth;
    private double chartHeight;
    private double scale = 1;

    SharpChart() {
        getTransforms().setAll(shrinking);
        getGraphicsContext2D().setFontSmoothingType(FontSmoothingType.LCD);
        setMouseTransparent(true);
        getStyleClass().add("canvas");
    }

    /** Draws this in place of what was drawn, a unit of length being so many pixels. */
    void draw(JFreeChart now, double pixels) {
        chart = now;
        scale = pixels;
        shrinking.setX(1 / scale);
        shrinking.setY(1 / scale);
        draw();
    }

    /** Draws it in this size. */
    void fit(double width, double height) {
        if (width != chartWidth || height != chartHeight) {
            chartWidth = width;
            chartHeight = height;
            draw();
        }
    }

    /**
     * Puts it where its pixels are those of the window, once what it lies in has its place: between
     * them it would be blurred, and at its edges show what was on it when it was larger.
     */
    void snap() {
        var corner = getParent().localToScene(getLayoutX(), getLayoutY());
        setTranslateX((Math.rint(corner.getX()) - corner.getX()) / scale);
        setTranslateY((Math.rint(corner.getY()) - corner.getY()) / scale);
    }

    JFreeChart chart() {
        return chart;
    }

    /** Where the plot was drawn. */
    Rectangle2D area() {
        return info.getPlotInfo().getDataArea();
    }

    private void draw() {
        setWidth(Math.ceil(chartWidth * scale));
        setHeight(Math.ceil(chartHeight * scale));
        if (chartWidth > 0 && chartHeight > 0) {
            var pen = getGraphicsContext2D();
            pen.save();
            pen.clearRect(0, 0, getWidth(), getHeight());
            graphics.setTransform(AffineTransform.getScaleInstance(scale, scale));
            info = new ChartRenderingInfo();
            chart.draw(
                    graphics,
                    new Rectangle2D.Double(0, 0, Math.floor(chartWidth), Math.floor(chartHeight)),
                    info);
            pen.restore();
        }
    }
}
