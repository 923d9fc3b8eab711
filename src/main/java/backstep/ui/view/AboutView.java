package backstep.ui.view;

import backstep.picture.PlanPicture;
import backstep.ui.popup.Tips;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A card with what a teacher says of a lesson, what it trains, and where it is from. */
public final class AboutView extends StackPane {

    private final Label title = line("about-title");
    private final Label about = line("about-text");
    private final Label network = line("about-fact");
    private final Label training = line("about-fact");
    private final Label source = line("about-fact");
    private final Button close = new Button("×");

    /**
     * A card that says nothing yet.
     *
     * @param closed what its button does
     */
    public AboutView(Runnable closed) {
        setId("about-card");
        getStyleClass().addAll("card", "about");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinSize(0, 0);
        var lines = new VBox(title, about, network, training, source);
        lines.getStyleClass().add("about-lines");
        var scroll = new ScrollPane(lines);
        scroll.getStyleClass().add("board-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        close.setId("close-about");
        close.getStyleClass().add("quiet-button");
        close.setOnAction(click -> closed.run());
        setAlignment(close, Pos.TOP_RIGHT);
        getChildren().setAll(new Corners(this, Corners.CARD), scroll, close);
    }

    /** Shows this, with this tip at its button. */
    public void show(String name, String words, PlanPicture plan, String from, String tip) {
        setAccessibleText(name + ": " + words);
        close.setAccessibleText(tip);
        Tips.show(close, tip);
        title.setText(name);
        about.setText(words);
        network.setText(plan.network());
        training.setText(plan.training());
        source.setText(from);
    }

    private static Label line(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
