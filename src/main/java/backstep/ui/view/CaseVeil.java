package backstep.ui.view;

import backstep.picture.LightPicture;

import javafx.scene.shape.Rectangle;

/** What makes a case of a formula faint while another case holds. */
final class CaseVeil extends Rectangle {

    /** To its sides it covers the outline of a term that is lit as well. */
    private static final double AROUND = 1;

    private int number;

    CaseVeil() {
        getStyleClass().add("case-veil");
        setMouseTransparent(true);
        setViewOrder(-1);
    }

    void show(FormulaMark.Veil veil) {
        number = veil.number();
        setX(veil.x() - AROUND);
        setY(veil.y());
        setWidth(veil.width() + 2 * AROUND);
        setHeight(veil.height());
        setVisible(false);
    }

    void light(LightPicture light) {
        setVisible(light.holding().filter(one -> one != number).isPresent());
    }
}
