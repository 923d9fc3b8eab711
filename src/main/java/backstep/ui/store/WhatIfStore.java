package backstep.ui.store;

import backstep.session.WhatIf;

import javafx.application.Platform;

import java.util.ArrayList;
import java.util.List;

/**
 * What the loss would be at other learning rates after the update that is shown. It is computed once
 * an update; where that takes longer than a frame, beside, and for the newest update only.
 */
public final class WhatIfStore {

    /** So many multiplications are done before it is asked whether they are still wanted. */
    private static final long WORK_OF_A_PIECE = 60_000_000;

    /** By then the first step of an update is painted, the slowest of all, in milliseconds. */
    private static final long UNTIL_PAINTED = 50;

    private final SessionStore store;
    private final Workshop workshop;
    private final List<Runnable> redraws = new ArrayList<>();
    private WhatIf shown;
    private boolean isWaiting;

    /** What follows a store from now on, before what is told of its changes later. */
    public WhatIfStore(SessionStore store) {
        this(
                store,
                new Workshop(Workshop.patientThread("what if", UNTIL_PAINTED), Platform::runLater));
    }

    /**
     * What computes elsewhere.
     *
     * @param workshop where it is computed, if it takes longer than a frame
     */
    WhatIfStore(SessionStore store, Workshop workshop) {
        this.store = store;
        this.workshop = workshop;
        shown = WhatIf.of(store.session().get());
        compute();
        store.whenChanged(this::follow);
    }

    /** That of the update and the rate that the session shows, as far as it is known. */
    public WhatIf get() {
        if (!shown.isComplete() && fitsInFrame()) {
            shown = shown.completed();
        }
        return shown;
    }

    private boolean fitsInFrame() {
        return shown.work() <= Workshop.WORK_OF_A_FRAME;
    }

    /** Runs each time that something computed in the background is whole. */
    public void whenComputed(Runnable redraw) {
        redraws.add(redraw);
    }

    private void follow() {
        var session = store.session().get();
        if (shown.isOf(session)) {
            shown = shown.at(session.learningRate());
            goOn();
        } else {
            shown = WhatIf.of(session);
            compute();
        }
    }

    private void compute() {
        workshop.cancel();
        isWaiting = false;
        if (!fitsInFrame()) {
            isWaiting = store.isHurrying();
            if (!isWaiting) {
                computeBeside(shown);
            }
        }
    }

    /** What waited while the training was in a hurry. */
    private void goOn() {
        if (isWaiting) {
            compute();
        }
    }

    private void computeBeside(WhatIf known) {
        workshop.compute(() -> known.extended(WORK_OF_A_PIECE), this::publish);
    }

    private void publish(WhatIf more) {
        shown = more.at(store.session().get().learningRate());
        if (more.isComplete()) {
            redraws.forEach(Runnable::run);
        } else {
            computeBeside(shown);
        }
    }
}
