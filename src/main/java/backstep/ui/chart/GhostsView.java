package backstep.ui.chart;

import backstep.picture.GhostPicture;
import backstep.text.Texts;
import backstep.ui.store.Theme;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The cut-off runs, each as a sample of its line with its label, and what can be done with it. Where
 * there is little room the labels are brief; where there is less, only the newest have theirs.
 */
public final class GhostsView extends HBox {

    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden");
    private static final double SAMPLE = 20;

    private final Consumer<GhostPicture> toggle;
    private final Consumer<GhostPicture> bringBack;
    private final Consumer<GhostPicture> forget;
    private List<GhostPicture> shown = List.of();
    private Inks inks = new Inks(Theme.LIGHT);

    /**
     * No ghosts yet.
     *
     * @param toggle hides one, or shows it again
     * @param bringBack makes one the run again
     * @param forget removes one
     */
    public GhostsView(
            Consumer<GhostPicture> toggle,
            Consumer<GhostPicture> bringBack,
            Consumer<GhostPicture> forget) {
        this.toggle = toggle;
        this.bringBack = bringBack;
        this.forget = forget;
        setId("ghosts");
        getStyleClass().add("ghosts");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
    }

    /** Shows these, the newest first. */
    public void show(List<GhostPicture> ghosts, Texts texts, Theme theme) {
        var now = new Inks(theme);
        if (!ghosts.equals(shown) || !inks.equals(now)) {
            shown = ghosts;
            inks = now;
            getChildren()
                    .setAll(ghosts.stream().map(ghost -> button(ghost, texts)).toList());
            requestLayout();
        }
    }

    private Button button(GhostPicture ghost, Texts texts) {
        var button = new Button(ghost.label(), sample(inks.ghost(ghost.number())));
        button.setId("ghost-" + ghost.number());
        button.getStyleClass().setAll("ghost");
        button.pseudoClassStateChanged(HIDDEN, ghost.isHidden());
        button.setAccessibleText(ghost.tip());
        button.setTooltip(new Tooltip(ghost.tip()));
        button.setMinWidth(0);
        var menu = new ContextMenu(
                item(ghost.isHidden() ? "ghost.show" : "ghost.hide", texts, ghost, toggle),
                item("ghost.bringBack", texts, ghost, bringBack),
                item("ghost.forget", texts, ghost, forget));
        button.setContextMenu(menu);
        button.setOnAction(click -> menu.show(button, Side.TOP, 0, 0));
        return button;
    }

    private static MenuItem item(
            String key, Texts texts, GhostPicture ghost, Consumer<GhostPicture> action) {
        var item = new MenuItem(texts.say(key, ghost.label()));
        item.setId(key.replace('.', '-'));
        item.setOnAction(click -> action.accept(ghost));
        return item;
    }

    private static Line sample(Pen pen) {
        var line = new Line(0, 0, SAMPLE, 0);
        var colour = pen.colour();
        line.setStroke(Color.rgb(colour.getRed(), colour.getGreen(), colour.getBlue()));
        line.setStrokeWidth(pen.width());
        pen.dash().forEach(length -> line.getStrokeDashArray().add((double) length));
        return line;
    }

    @Override
    protected void layoutChildren() {
        name(GhostPicture::label, shown.size());
        for (int named = shown.size(); named >= 0 && widthOfAll() > getWidth(); named--) {
            name(GhostPicture::brief, named);
        }
        super.layoutChildren();
    }

    /** As they are now; the preferred width is that of before the layout. */
    private double widthOfAll() {
        double gaps = getSpacing() * Math.max(0, getChildren().size() - 1);
        return gaps
                + getChildren().stream()
                        .mapToDouble(ghost -> ghost.prefWidth(-1))
                        .sum();
    }

    private void name(Function<GhostPicture, String> name, int newest) {
        for (int i = 0; i < shown.size(); i++) {
            var button = (Button) getChildren().get(i);
            button.setText(name.apply(shown.get(i)));
            button.setContentDisplay(
                    i < newest ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        }
    }
}
