package backstep.ui.view;

import javafx.scene.control.Label;

/** A line of words that is brief where all of it has no room. */
public final class FittedLabel extends Label {

    private String whole = "";
    private String brief = "";

    public FittedLabel() {
        setMaxWidth(Double.MAX_VALUE);
        widthProperty().addListener((property, before, now) -> fit());
        fontProperty().addListener((property, before, now) -> fit());
    }

    /** Says the one or the other. */
    public void say(String all, String less) {
        whole = all;
        brief = less;
        fit();
    }

    private void fit() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        setText(LetterWidths.of(whole, getFont()) <= room ? whole : brief);
    }
}
