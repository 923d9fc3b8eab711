package backstep.ui.view;

import javafx.geometry.Pos;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A control that is always as wide as the widest of all texts that it may come to show. */
final class Widest extends StackPane {

    private final Labeled control;
    private final Supplier<? extends Labeled> twin;
    private List<String> texts = List.of();

    /**
     * A place for a control.
     *
     * @param twin makes controls that look like it, to be measured and never seen
     */
    Widest(Labeled control, Supplier<? extends Labeled> twin) {
        this.control = control;
        this.twin = twin;
        control.setMaxWidth(Double.MAX_VALUE);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(Region.USE_PREF_SIZE);
        reserve(List.of());
    }

    /** Keeps room for each of these texts. */
    void reserve(List<String> now) {
        if (getChildren().isEmpty() || !now.equals(texts)) {
            texts = now;
            var all = new ArrayList<Labeled>();
            now.forEach(text -> all.add(twin(text)));
            all.add(control);
            getChildren().setAll(all);
        }
    }

    private Labeled twin(String text) {
        var measured = twin.get();
        measured.setText(text);
        measured.getStyleClass().setAll(control.getStyleClass());
        measured.setVisible(false);
        return measured;
    }
}
