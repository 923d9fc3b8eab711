package backstep.ui.view;

import backstep.picture.PlanPicture;
import backstep.text.Language;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A card with what a teacher says of a lesson, what it trains, and where it is from. */
public final class AboutView extends VBox {

    private static final double WIDTH = 560;

    public AboutView(
            String title, String about, PlanPicture plan, String source, Language language) {
        setId("about-card");
        getStyleClass().addAll("about", language.code());
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(title + ": " + about);
        getChildren()
                .setAll(
                        line(title, "about-title"),
                        line(about, "about-text"),
                        line(plan.network(), "about-fact"),
                        line(plan.training(), "about-fact"),
                        line(source, "about-fact"));
    }

    private static Node line(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
