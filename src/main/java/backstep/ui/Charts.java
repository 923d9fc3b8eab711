package backstep.ui;

import backstep.picture.Wording;
import backstep.ui.store.Paper;
import backstep.ui.store.SessionStore;
import backstep.ui.store.WhatIfStore;

import javafx.scene.layout.Region;

import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * The two charts, the loss per epoch above and a little higher, or side by side where they would be
 * low or flat. A step does not wait for them.
 */
final class Charts extends Region {

    private static final double GAP = 8;
    private static final double UPPER_SHARE = 0.55;

    /** In less height they stand side by side. */
    private static final double LEAST_HEIGHT = 280;

    /** Where all of their room is wider than this many times its height, they do too. */
    private static final double FLAT = 1.5;

    private final SessionStore store;
    private final WhatIfStore whatIfs;
    private final Supplier<Wording> wording;
    private final LossCard loss;
    private final RateCard rates;
    private final AfterFrame afterFrame = new AfterFrame(this);
    private Paper paper = Paper.STANDARD;
    private boolean isMasked;

    /**
     * Charts that show nothing yet.
     *
     * @param goTo goes to an epoch
     */
    Charts(SessionStore store, Supplier<Wording> wording, IntConsumer goTo) {
        this.store = store;
        this.wording = wording;
        whatIfs = new WhatIfStore(store);
        loss = new LossCard(store, goTo);
        rates = new RateCard(store, whatIfs, wording);
        whatIfs.whenComputed(this::redraw);
        store.forecast().addListener((property, before, now) -> redraw());
        getChildren().setAll(loss, rates);
    }

    /**
     * Draws them, once this is painted.
     *
     * @param hidden whether they would give an answer away
     */
    void show(Paper on, boolean hidden) {
        paper = on;
        isMasked = hidden;
        redraw();
    }

    private void redraw() {
        afterFrame.then(this::draw);
    }

    private void draw() {
        loss.show(store, paper, wording.get(), isMasked);
        rates.show(whatIfs.get(), paper, wording.get(), isMasked);
    }

    @Override
    protected void layoutChildren() {
        if (getHeight() < LEAST_HEIGHT || getWidth() > FLAT * getHeight()) {
            double half = Math.rint((getWidth() - GAP) / 2);
            loss.resizeRelocate(0, 0, half, getHeight());
            rates.resizeRelocate(half + GAP, 0, getWidth() - half - GAP, getHeight());
            return;
        }
        double above = Math.rint((getHeight() - GAP) * UPPER_SHARE);
        loss.resizeRelocate(0, 0, getWidth(), above);
        rates.resizeRelocate(0, above + GAP, getWidth(), getHeight() - above - GAP);
    }
}
