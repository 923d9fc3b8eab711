package backstep.ui.view;

import backstep.picture.StagePicture;
import backstep.session.Reveal;
import backstep.ui.view.Segments.Words;

import javafx.scene.layout.StackPane;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The choice of how much of a step is shown: in words, in a narrow place in signs, and where not
 * even those have room not at all, as the keys do the same.
 */
final class RevealChoice extends StackPane {

    private static final double NARROW = 900;

    private final Segments<Reveal> buttons;
    private StagePicture.Unfolding shown;
    private boolean isNarrow;

    /**
     * A choice to begin with.
     *
     * @param show shows less or more of the step
     */
    RevealChoice(StagePicture.Unfolding unfolding, Consumer<Reveal> show) {
        buttons = new Segments<>(
                List.of(Reveal.values()),
                one -> "reveal-" + one.name().toLowerCase(Locale.ROOT),
                show);
        getStyleClass().add("reveal");
        setMinWidth(USE_PREF_SIZE);
        managedProperty().addListener((property, before, now) -> see());
        getChildren().setAll(buttons);
        shown = unfolding;
        show(unfolding);
    }

    /** Shows this choice; what is given, not computed, has none. */
    void show(StagePicture.Unfolding now) {
        shown = now;
        buttons.show(now.now().orElse(Reveal.RESULT), one -> words(one, now));
        see();
    }

    private Words words(Reveal one, StagePicture.Unfolding now) {
        var name = Objects.requireNonNull(now.names().get(one));
        return Words.among(isNarrow ? sign(one) : name, name, now.tip());
    }

    private static String sign(Reveal one) {
        return switch (one) {
            case SYMBOLS -> "x";
            case NUMBERS -> "12";
            case RESULT -> "=";
        };
    }

    /** In a stage of this width. */
    void fit(double width) {
        if (isNarrow != width < NARROW) {
            isNarrow = width < NARROW;
            show(shown);
        }
    }

    private void see() {
        setVisible(isManaged() && shown.now().isPresent());
    }
}
