package backstep.ui.view;

import backstep.ui.popup.Tips;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.util.List;
import java.util.Optional;

/** A sentence that lies over the window until it is closed, with what can be done about it. */
public final class BannerView extends HBox {

    private final Label sentence = new Label();
    private final Button close = new Button("×");
    private final Runnable leave;

    /**
     * A banner that says nothing yet.
     *
     * @param leave gives the focus to something else when the banner goes
     * @param closed what closing it does
     * @param remedies the buttons for what can be done about it
     */
    public BannerView(String id, Runnable leave, Runnable closed, Button... remedies) {
        this.leave = leave;
        setId(id);
        getStyleClass().add("banner");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        setHgrow(sentence, Priority.ALWAYS);
        close.setId("close-" + id);
        close.getStyleClass().add("close");
        close.setOnAction(click -> closed.run());
        getChildren().add(sentence);
        for (var button : List.of(remedies)) {
            button.setMinWidth(USE_PREF_SIZE);
            getChildren().add(button);
        }
        close.setMinWidth(USE_PREF_SIZE);
        getChildren().add(close);
    }

    /**
     * Says this, or is gone if there is nothing to say.
     *
     * @param tip how it is closed
     */
    public void show(Optional<String> said, String tip) {
        var text = said.orElse("");
        if (!text.equals(sentence.getText())) {
            sentence.setText(text);
            setAccessibleText(text);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
        close.setAccessibleText(tip);
        Tips.show(close, tip);
        if (said.isEmpty() && isFocusWithin()) {
            leave.run();
        }
        setVisible(said.isPresent());
        setManaged(said.isPresent());
    }
}
