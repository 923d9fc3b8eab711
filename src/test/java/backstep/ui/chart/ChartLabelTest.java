package backstep.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;

class ChartLabelTest {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 100;
    private static final int FREE = 90;
    private static final ChartLabel LABEL = new ChartLabel(
            "best 18.2822 at epoch 11",
            "best 18.2822",
            ChartFonts.of("").bold(11),
            Color.BLACK,
            Color.WHITE);

    @Test
    void wordsThatWouldLieOnLinesAreBrief() {
        assertThat(right(List.of())).isGreaterThan(FREE);
        assertThat(right(IntStream.range(0, HEIGHT)
                        .<Line2D>mapToObj(y -> new Line2D.Double(FREE, y, WIDTH, y))
                        .toList()))
                .isBetween(FREE / 2, FREE);
    }

    @Test
    void wordsThatWouldBeFarFromTheirPointAreBrief() {
        var wall = List.<Line2D>of(new Line2D.Double(FREE, 0, FREE, HEIGHT));
        assertThat(right(wall)).isBetween(FREE / 2, FREE);
    }

    @Test
    void fromWordsThatAreFarFromTheirPointThereIsALineToIt() {
        var near = IntStream.range(20, HEIGHT)
                .<Line2D>mapToObj(y -> new Line2D.Double(0, y, WIDTH, y))
                .toList();
        assertThat(lowest(List.of())).isLessThan(75);
        assertThat(lowest(near)).isBetween(HEIGHT / 2 - 9, HEIGHT / 2);
    }

    /** Where the words end that are drawn at the left, with these lines in the plot. */
    private static int right(List<Line2D> lines) {
        var image = drawn(lines);
        return IntStream.range(0, WIDTH)
                .filter(x -> IntStream.range(0, HEIGHT).anyMatch(y -> isBlack(image, x, y)))
                .max()
                .orElseThrow();
    }

    /** Where what is drawn ends below. */
    private static int lowest(List<Line2D> lines) {
        var image = drawn(lines);
        return IntStream.range(0, HEIGHT)
                .filter(y -> IntStream.range(0, WIDTH).anyMatch(x -> isBlack(image, x, y)))
                .max()
                .orElseThrow();
    }

    private static boolean isBlack(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) == Color.BLACK.getRGB();
    }

    private static BufferedImage drawn(List<Line2D> lines) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setPaint(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        var plot = new Rectangle2D.Double(0, 0, WIDTH, HEIGHT);
        var marker = new Line2D.Double(WIDTH, 0, WIDTH, HEIGHT);
        LABEL.draw(graphics, new LabelPlaces(plot, lines, List.of(), marker), 0, 50);
        return image;
    }
}
