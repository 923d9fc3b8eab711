package backstep.ui.chart;

import javafx.geometry.Bounds;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;

/** A few words on a line or more in a chart, as large as JavaFX draws them. */
record Words(String text, Font font) {

    /** After a gap, and after Chinese that no punctuation follows. */
    private static final String BREAK = "(?<= )|(?<=[\\p{IsHan}，：；。])(?=\\p{IsHan})";

    double width() {
        return bounds().getWidth();
    }

    double height() {
        return bounds().getHeight();
    }

    Words sized(double size) {
        return new Words(text, font.deriveFont((float) size));
    }

    /** The words on as many lines as it takes; a line ends at a gap, Chinese anywhere. */
    Words wrapped(double room) {
        var lines = new StringBuilder();
        var line = new StringBuilder();
        for (var word : List.of(text.split(BREAK, -1))) {
            if (line.length() > 0 && new Words((line + word).strip(), font).width() > room) {
                lines.append(line.toString().strip()).append('\n');
                line.setLength(0);
            }
            line.append(word);
        }
        return new Words(lines.append(line.toString().strip()).toString(), font);
    }

    void write(Graphics2D graphics, Color colour, double left, double top) {
        graphics.setPaint(colour);
        graphics.setFont(font);
        var lines = List.of(text.split("\n"));
        for (int i = 0; i < lines.size(); i++) {
            var line = new Words(lines.get(i), font);
            double y = top + i * height() / lines.size() + line.drawn().getBaselineOffset();
            graphics.drawString(line.text, (float) left, (float) y);
        }
    }

    private Bounds bounds() {
        return drawn().getLayoutBounds();
    }

    /** JavaFX's bold face is wider than the one that AWT measures. */
    private Text drawn() {
        var words = new Text(text);
        var weight = font.isBold() ? FontWeight.BOLD : FontWeight.NORMAL;
        words.setFont(javafx.scene.text.Font.font(font.getName(), weight, font.getSize2D()));
        return words;
    }
}
