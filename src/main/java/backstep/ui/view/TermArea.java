package backstep.ui.view;

import backstep.picture.LightPicture;
import backstep.session.Pointed;

import javafx.css.PseudoClass;
import javafx.scene.shape.Rectangle;

import java.util.Optional;

/** The ground behind a term of a formula that names a matrix: it can be pointed at, and lit. */
final class TermArea extends Rectangle {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final double ROUND = 6;

    private Optional<Pointed> term = Optional.empty();

    TermArea() {
        setArcWidth(ROUND);
        setArcHeight(ROUND);
        setViewOrder(1);
        getStyleClass().add("term-area");
    }

    void show(FormulaMark.Ground ground) {
        term = Optional.of(ground.term());
        setX(ground.x());
        setY(ground.y());
        setWidth(ground.width());
        setHeight(ground.height());
    }

    void light(LightPicture light) {
        pseudoClassStateChanged(LIT, term.filter(light::isLit).isPresent());
    }

    Optional<Pointed> term() {
        return term;
    }
}
