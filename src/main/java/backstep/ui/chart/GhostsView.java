package backstep.ui.chart;

import backstep.picture.GhostPicture;
import backstep.text.Texts;
import backstep.ui.popup.PopupSize;
import backstep.ui.popup.Tips;
import backstep.ui.store.Theme;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The cut-off runs, each as a sample of its line with its label, and what can be done with it. They
 * have one row or, where that is not enough, two. Where there is little room the labels are brief;
 * where there is less, the oldest are in a menu.
 */
public final class GhostsView extends Region {

    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden");
    private static final double SAMPLE = 18;
    private static final double ROW = 16;
    private static final int MOST_ROWS = 2;
    private static final double GAP = 2;

    /** With less, a name may lose its end to rounding. */
    private static final double SPARE = 1;

    /** What the number of those in the menu looks like. */
    private static final String SOME_MORE = "+5";

    private final GhostMenu menu;
    private final Consumer<Optional<Integer>> pointed;
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
     * @param pointed is told the number of the one that is pointed at, by mouse or by keyboard, if
     *     one is
     */
    public GhostsView(
            Consumer<GhostPicture> toggle,
            Consumer<GhostPicture> bringBack,
            Consumer<GhostPicture> forget,
            Consumer<Optional<Integer>> pointed) {
        this.pointed = pointed;
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
            Tips.show(more, texts.say("ghost.more"));
            more.setAccessibleText(texts.say("ghost.more"));
            more.setOnAction(click -> moreMenu(texts).show(more, Side.BOTTOM, 0, 0));
            getChildren().setAll(buttons);
            getChildren().add(more);
            setManaged(!ghosts.isEmpty());
            point();
            requestLayout();
        }
    }

    private void point() {
        pointed.accept(Stream.<Predicate<Button>>of(Node::isHover, Node::isFocusVisible)
                .flatMap(isPointed -> IntStream.range(0, shown.size())
                        .filter(i -> isPointed.test(buttons.get(i)))
                        .mapToObj(i -> shown.get(i).number()))
                .findFirst());
    }

    private Button button(GhostPicture ghost, Texts texts) {
        var button = new Button(ghost.label(), sample(ghost));
        button.setId("ghost-" + ghost.number());
        button.getStyleClass().setAll("ghost");
        button.pseudoClassStateChanged(HIDDEN, ghost.isHidden());
        button.setAccessibleText(ghost.tip());
        Tips.show(button, ghost.tip());
        var items = menuOf(button);
        items.getItems().setAll(menu.items(ghost, texts));
        button.setContextMenu(items);
        button.setOnAction(click -> items.show(button, Side.BOTTOM, 0, 0));
        button.hoverProperty().addListener((property, before, now) -> point());
        button.focusVisibleProperty().addListener((property, before, now) -> point());
        return button;
    }

    /** A menu as large as the button that it opens at. */
    private static ContextMenu menuOf(Button button) {
        var menu = new ContextMenu();
        menu.setOnShowing(shows -> menu.setStyle(PopupSize.of(button)));
        return menu;
    }

    private ContextMenu moreMenu(Texts texts) {
        var menus = menuOf(more);
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
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows(width < 0 ? getWidth() : width).rows().size() * ROW + GAP;
    }

    @Override
    protected void layoutChildren() {
        var names = rows(getWidth());
        name(names);
        var left = seen().iterator();
        double y = 0;
        for (var row : names.rows()) {
            double x = 0;
            for (double width : row) {
                var button = left.next();
                button.resizeRelocate(x, y, width, ROW);
                x += width + GAP;
            }
            y += ROW;
        }
    }

    private NameRows rows(double width) {
        double rest = width(more, SOME_MORE);
        return NameRows.of(
                widths(GhostPicture::label),
                widths(GhostPicture::brief),
                new NameRows.Room(width, GAP, rest, MOST_ROWS));
    }

    private List<Double> widths(Function<GhostPicture, String> name) {
        return IntStream.range(0, shown.size())
                .mapToObj(i -> width(buttons.get(i), name.apply(shown.get(i))))
                .toList();
    }

    /** How wide a button would be with this text, whatever it has now. */
    private static double width(Button button, String text) {
        var words = new Text(text);
        words.setFont(button.getFont());
        double graphic = button.getGraphic() == null
                ? 0
                : button.getGraphic().getLayoutBounds().getWidth() + button.getGraphicTextGap();
        double padding = button.snappedLeftInset() + button.snappedRightInset();
        return Math.ceil(padding + graphic + words.getLayoutBounds().getWidth()) + SPARE;
    }

    private Stream<Button> seen() {
        return Stream.concat(buttons.stream(), Stream.of(more)).filter(Button::isVisible);
    }

    private void name(NameRows names) {
        int named = shown.size() - names.rest();
        for (int i = 0; i < shown.size(); i++) {
            var ghost = shown.get(i);
            buttons.get(i).setText(names.isBrief() ? ghost.brief() : ghost.label());
            buttons.get(i).setVisible(i < named);
        }
        more.setText("+" + names.rest());
        more.setVisible(names.rest() > 0);
    }
}
