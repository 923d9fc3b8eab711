package backstep.ui.view;

import backstep.picture.LightPicture;
import backstep.session.Pointed;

import javafx.css.PseudoClass;
import javafx.scene.shape.Rectangle;

/** The ground behind a term of a formula that names a matrix: it can be pointed at, and lit. */
final class TermArea extends Rectangle {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final double ROUND = 6;

    private final Pointed term;

    TermArea(Pointed term, FormulaBox inner) {
        super(0, -inner.ascent(), inner.width(), inner.ascent() + inner.descent());
        this.term = term;
        setArcWidth(ROUND);
        setArcHeight(ROUND);
        getStyleClass().add("term-area");
    }

    void light(LightPicture light) {
        pseudoClassStateChanged(LIT, light.isLit(term));
    }

    Pointed term() {
        return term;
    }
}
