package backstep.ui;

import backstep.ui.store.Panel;

import javafx.scene.layout.Region;

import java.util.Set;

/**
 * The stage and, below the charts, a card beside it; in a compact window a question below it, or
 * where there is no room for both, in its place.
 */
final class LowerRow extends Region {

    private static final double COMPACT_GAP = 4;

    /** In less height an equation would be cut off. */
    private static final double LEAST_STAGE = 106;

    private final Region stage;
    private final SideCard side;
    private Set<Panel> shown = Set.of();
    private boolean isCompact;

    LowerRow(Region stage, SideCard side) {
        this.stage = stage;
        this.side = side;
        getChildren().setAll(stage, side);
    }

    /** Shows what of it is among these. */
    void show(Set<Panel> now, boolean compact) {
        if (compact != isCompact) {
            side.setCompact(compact);
        }
        if (!now.equals(shown) || compact != isCompact) {
            shown = now;
            isCompact = compact;
            side.setNorms(now.contains(Panel.GRADIENTS));
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        if (!shown.contains(Panel.STAGE)) {
            stage.setVisible(false);
            side.setVisible(true);
            side.resizeRelocate(0, 0, getWidth(), getHeight());
        } else if (isCompact) {
            stack();
        } else {
            putBeside();
        }
    }

    private void stack() {
        boolean asks = side.asks();
        double most = asks ? getHeight() - side.prefHeight(getWidth()) - COMPACT_GAP : getHeight();
        boolean hasRoom = most >= LEAST_STAGE;
        double above = !hasRoom ? 0 : asks ? Math.min(most, besideAnyAnswer()) : most;
        double top = hasRoom ? above + COMPACT_GAP : 0;
        stage.setVisible(hasRoom);
        side.setVisible(asks);
        stage.resizeRelocate(0, 0, getWidth(), above);
        side.resizeRelocate(0, top, getWidth(), Math.max(0, getHeight() - top));
    }

    /** What any answer leaves to the stage, lest it shrink then, but what its numbers need now. */
    private double besideAnyAnswer() {
        double left = getHeight() - side.heightWithAnyAnswer(getWidth()) - COMPACT_GAP;
        return Math.max(left, stage.minHeight(getWidth()));
    }

    private void putBeside() {
        stage.setVisible(true);
        boolean isBeside = side.asks() || shown.contains(Panel.GRADIENTS);
        double width = Content.columnWidth(getWidth());
        double left = isBeside ? getWidth() - width - Content.GAP : getWidth();
        side.setVisible(isBeside);
        stage.resizeRelocate(0, 0, left, getHeight());
        side.resizeRelocate(left + Content.GAP, 0, width, getHeight());
    }
}
