package backstep.ui.chart;

import backstep.picture.GhostPicture;
import backstep.text.Texts;
import backstep.ui.store.Theme;

import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The cut-off runs, each as a sample of its line with its label, and what can be done with it. Where
 * there is little room the labels are brief; where there is less, the oldest are in a menu.
 */
public final class GhostsView extends HBox {

    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden");
    private static final double SAMPLE = 20;

    private final GhostMenu menu;
    private final Button more = new Button();
    private List<GhostPicture> shown = List.of();
    private List<Button> buttons = List.of();
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
        menu = new GhostMenu(toggle, bringBack, forget);
        more.setId("ghosts-more");
        more.getStyleClass().setAll("ghosts-more");
        setId("ghosts");
        getStyleClass().add("ghosts");
        setMinWidth(0);
        setManaged(false);
    }

    /** Shows these, the newest first. */
    public void show(List<GhostPicture> ghosts, Texts texts, Theme theme) {
        var now = new Inks(theme);
        if (!ghosts.equals(shown) || !inks.equals(now)) {
            shown = ghosts;
            inks = now;
            buttons = ghosts.stream().map(ghost -> button(ghost, texts)).toList();
            more.setTooltip(new Tooltip(texts.say("ghost.more")));
            more.setAccessibleText(texts.say("ghost.more"));
            more.setOnAction(click -> moreMenu(texts).show(more, Side.TOP, 0, 0));
            getChildren().setAll(buttons);
            getChildren().add(more);
            setManaged(!ghosts.isEmpty());
            requestLayout();
        }
    }

    private Button button(GhostPicture ghost, Texts texts) {
        var button = new Button(ghost.label(), sample(ghost));
        button.setId("ghost-" + ghost.number());
        button.getStyleClass().setAll("ghost");
        button.pseudoClassStateChanged(HIDDEN, ghost.isHidden());
        button.setAccessibleText(ghost.tip());
        button.setTooltip(new Tooltip(ghost.tip()));
        var items = new ContextMenu();
        items.getItems().setAll(menu.items(ghost, texts));
        button.setContextMenu(items);
        button.setOnAction(click -> items.show(button, Side.TOP, 0, 0));
        return button;
    }

    private ContextMenu moreMenu(Texts texts) {
        var menus = new ContextMenu();
        for (int i = 0; i < shown.size(); i++) {
            if (!buttons.get(i).isVisible()) {
                var ghost = shown.get(i);
                var items = menu.items(ghost, texts).toArray(MenuItem[]::new);
                menus.getItems().add(new Menu(ghost.label(), sample(ghost), items));
            }
        }
        return menus;
    }

    private Line sample(GhostPicture ghost) {
        var pen = inks.ghost(ghost.number());
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
        double x = 0;
        for (var button : seen().toList()) {
            button.autosize();
            button.relocate(x, Math.rint((getHeight() - button.getHeight()) / 2));
            x += button.getWidth() + getSpacing();
        }
    }

    private Stream<Button> seen() {
        return Stream.concat(buttons.stream(), Stream.of(more)).filter(Button::isVisible);
    }

    /** As they are now; the preferred width is that of before the layout. */
    private double widthOfAll() {
        return seen().mapToDouble(button -> button.prefWidth(-1) + getSpacing()).sum()
                - getSpacing();
    }

    private void name(Function<GhostPicture, String> name, int newest) {
        for (int i = 0; i < shown.size(); i++) {
            buttons.get(i).setText(name.apply(shown.get(i)));
            buttons.get(i).setVisible(i < newest);
        }
        more.setText("+" + (shown.size() - newest));
        more.setVisible(newest < shown.size());
    }
}
