package backstep.ui.view;

import backstep.picture.TimelinePicture;
import backstep.session.Position;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.util.Locale;
import java.util.function.Consumer;

/** The steps of the batch that is shown, as chips in the colours of their phases. */
public final class TimelineView extends HBox {

    private static final double LABEL_SIZE = 14;

    private final Consumer<Position> jump;

    public TimelineView(TimelinePicture picture, Consumer<Position> jump) {
        this.jump = jump;
        setId("timeline");
        getStyleClass().add("timeline");
        show(picture);
    }

    public void show(TimelinePicture now) {
        getChildren().setAll(now.chips().stream().map(this::chip).toList());
    }

    private Button chip(TimelinePicture.Chip chip) {
        var button = new Button();
        button.setGraphic(new FormulaView(chip.label(), LABEL_SIZE));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAlignment(Pos.CENTER);
        button.setAccessibleText(chip.description());
        button.setTooltip(new Tooltip(chip.description()));
        button.setFocusTraversable(false);
        button.getStyleClass()
                .setAll("chip", chip.phase(), chip.state().name().toLowerCase(Locale.ROOT));
        button.setMinWidth(0);
        button.setPrefWidth(10);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(click -> jump.accept(chip.position()));
        setHgrow(button, Priority.ALWAYS);
        return button;
    }
}
