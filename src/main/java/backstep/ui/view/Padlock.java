package backstep.ui.view;

import backstep.picture.GivenMatrix;
import backstep.ui.popup.Tips;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.shape.SVGPath;

import java.util.Optional;

/** Freezes a parameter and thaws it; seen while it is frozen, or while the pointer is near. */
final class Padlock extends Button {

    static final double SIZE = 18;

    /** How much of it is free on each side of what is drawn. */
    static final double FREE = 4;

    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");
    private static final String BODY = "M1 6 h8 v6 h-8 z ";
    private static final String SHACKLE =
            "M2.5 6 v-2.5 a2.5 2.5 0 0 1 5 0 v2.5 h-1.4 v-2.5 " + "a1.1 1.1 0 0 0 -2.2 0 v2.5 z";
    private static final String OPEN_SHACKLE =
            "M5.5 6 v-2.5 a2.5 2.5 0 0 1 5 0 v0.8 h-1.4 v-0.8 " + "a1.1 1.1 0 0 0 -2.2 0 v2.5 z";

    private final SVGPath shape = new SVGPath();
    private boolean isFrozen;
    private boolean isNear;

    Padlock() {
        getStyleClass().setAll("padlock");
        shape.getStyleClass().add("padlock-shape");
        setGraphic(shape);
        setFocusTraversable(false);
        setManaged(false);
        show(Optional.empty());
    }

    void show(Optional<GivenMatrix> matrix) {
        var frozen = matrix.flatMap(GivenMatrix::isFrozen);
        isFrozen = frozen.orElse(false);
        matrix.ifPresent(given -> {
            setAccessibleText(given.freezingTip());
            Tips.show(this, given.freezingTip());
        });
        shape.setContent(BODY + (isFrozen ? SHACKLE : OPEN_SHACKLE));
        pseudoClassStateChanged(CLOSED, isFrozen);
        update();
    }

    void setNear(boolean now) {
        isNear = now;
        update();
    }

    private void update() {
        setVisible(isFrozen || isNear);
    }
}
