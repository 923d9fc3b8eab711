package backstep.ui.view;

import backstep.picture.MatrixPicture;

/** The cells of a matrix as they were, over the new ones: they fade. */
record OldCells(SharpCanvas node) implements MovingParts.Part {

    /** The old cells of a matrix that is shown, in the coordinates of its parent. */
    static OldCells of(MatrixPicture old, MatrixView shown) {
        var canvas = new SharpCanvas();
        canvas.getStyleClass().add("fading");
        shown.paint(old, canvas);
        var corner = shown.cornerInParent();
        canvas.relocate(corner.getX(), corner.getY());
        return new OldCells(canvas);
    }

    @Override
    public void at(double share) {
        node.snap();
        node.setOpacity(1 - share);
    }
}
