package backstep.ui;

import backstep.text.Texts;
import backstep.ui.popup.Tips;
import backstep.ui.store.Panel;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A tab for each panel that is folded, with a sign that points to where it comes from when it is
 * brought back. It lies in the margin of the content, and takes no room from the others.
 */
final class FoldHandles {

    private static final double HEIGHT = 44;

    /** How far it is from what is beside it. */
    private static final double EDGE = 1;

    private static final Set<Panel> AT_RIGHT = Set.of(Panel.CHARTS, Panel.GRADIENTS);

    private final Map<Panel, Button> buttons = new EnumMap<>(Panel.class);

    /** Handles that bring a panel back in this way. */
    FoldHandles(Consumer<Panel> bringBack) {
        for (var panel : Panel.values()) {
            var chevron = new Region();
            chevron.getStyleClass().add("chevron");
            var button = new Button("", chevron);
            button.setId("show-" + panel.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().setAll("fold-handle", isAtRight(panel) ? "at-right" : "at-left");
            button.setMinSize(0, 0);
            button.setManaged(false);
            button.setOnAction(click -> bringBack.accept(panel));
            buttons.put(panel, button);
        }
    }

    Collection<? extends Region> nodes() {
        return buttons.values();
    }

    /** There is one for each panel that is not shown. */
    void show(Set<Panel> shown) {
        buttons.forEach((panel, button) -> button.setVisible(!shown.contains(panel)));
    }

    void say(Texts texts) {
        buttons.forEach((panel, button) -> {
            var tip = texts.say("tip.show." + panel.name());
            button.setAccessibleText(tip);
            Tips.show(button, tip);
        });
    }

    /** In the margins of a region of this size. */
    void layOut(double width, double height, Insets margins) {
        buttons.forEach((panel, button) -> {
            double y = Math.rint(middle(panel) * height - HEIGHT / 2);
            double side = isAtRight(panel) ? margins.getRight() : margins.getLeft();
            double x = isAtRight(panel) ? width - side : 0;
            button.resizeRelocate(x + EDGE, y, side - 2 * EDGE, HEIGHT);
        });
    }

    private static boolean isAtRight(Panel panel) {
        return AT_RIGHT.contains(panel);
    }

    /** How far down its middle is, as a share of the height. */
    private static double middle(Panel panel) {
        return switch (panel) {
            case BOARD, CHARTS -> 0.25;
            case STAGE -> 0.55;
            case GRADIENTS -> 0.7;
            case TIMELINE -> 0.85;
        };
    }
}
