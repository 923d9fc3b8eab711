package backstep.ui.view;

import backstep.picture.GradientFlowPicture;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.List;

/** A layer's name, the bar of its gradient's norm, and the number; dashed while it is not known. */
final class GradientBar {

    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");
    private static final double SLOT = 0.5;
    private static final double SHORTEST = 2;
    private static final double GAP = 7;

    private final Label name = new Label();
    private final Region bar = new Region();
    private final Label number = new Label();
    private GradientFlowPicture.Bar picture = new GradientFlowPicture.Bar("", "", 0);

    GradientBar() {
        name.getStyleClass().add("side-small");
        bar.getStyleClass().add("gradient-bar");
        number.getStyleClass().add("gradient-number");
    }

    List<Node> nodes() {
        return List.of(name, bar, number);
    }

    void show(GradientFlowPicture.Bar now) {
        picture = now;
        name.setText(now.layer());
        number.setText(now.number());
        bar.pseudoClassStateChanged(UNKNOWN, !now.isKnown());
    }

    double nameWidth() {
        return name.prefWidth(-1);
    }

    double numberWidth() {
        return number.prefWidth(-1);
    }

    /** Between a column of names and one of numbers, in a row of this height. */
    void layOut(
            double names, double numbers, double width, double top, double row, boolean isNamed) {
        double room = Math.max(SHORTEST, width - names - numbers);
        double length = Math.max(SHORTEST, room * (picture.isKnown() ? picture.share() : SLOT));
        double thick = GradientFlowView.thickness(row);
        double middle = top + row / 2;
        bar.resizeRelocate(names, Math.rint(middle - thick / 2), Math.rint(length), thick);
        place(name, 0, middle, isNamed);
        place(number, names + length + GAP, middle, isNamed && picture.isKnown());
    }

    private static void place(Label label, double x, double middle, boolean isSeen) {
        label.autosize();
        label.relocate(x, middle - label.getHeight() / 2);
        label.setVisible(isSeen);
    }
}
