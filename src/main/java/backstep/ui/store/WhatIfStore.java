package backstep.ui.store;

import backstep.session.WhatIf;

import javafx.application.Platform;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * What the loss would be at other learning rates after the update that is shown. It is computed once
 * an update; where that takes longer than a frame, beside, and for the newest update only.
 */
public final class WhatIfStore {

    /** So many multiplications fit well into a frame. */
    private static final long WORK_OF_A_FRAME = 3_000_000;

    /** And so many are done in the background before it is asked whether they are still wanted. */
    private static final long WORK_OF_A_PIECE = 30_000_000;

    private final SessionStore store;
    private final Executor background;
    private final Executor window;
    private final List<Runnable> redraws = new ArrayList<>();
    private volatile WhatIf shown;
    private boolean isWaiting;

    /** What follows a store from now on, before what is told of its changes later. */
    public WhatIfStore(SessionStore store) {
        this(store, Workshop.thread("what if"), Platform::runLater);
    }

    /**
     * What computes elsewhere.
     *
     * @param background runs what takes longer than a frame
     * @param window runs what is to be done on the thread of the window
     */
    WhatIfStore(SessionStore store, Executor background, Executor window) {
        this.store = store;
        this.background = background;
        this.window = window;
        shown = WhatIf.of(store.session().get());
        compute();
        store.whenChanged(this::follow);
    }

    /** That of the update and the rate that the session shows, as far as it is known. */
    public WhatIf get() {
        return shown;
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
        isWaiting = false;
        if (shown.work() <= WORK_OF_A_FRAME) {
            shown = shown.completed();
        } else if (store.isHurrying()) {
            isWaiting = true;
        } else {
            computeBeside(shown);
        }
    }

    /** What waited while the training was in a hurry. */
    private void goOn() {
        if (isWaiting) {
            compute();
        }
    }

    private void computeBeside(WhatIf known) {
        background.execute(() -> {
            if (shown.isAsFarAs(known)) {
                var more = known.extended(WORK_OF_A_PIECE);
                window.execute(() -> publish(known, more));
            }
        });
    }

    /** What was computed for an update that is no longer shown is dropped. */
    private void publish(WhatIf known, WhatIf more) {
        if (shown.isAsFarAs(known)) {
            shown = more.at(store.session().get().learningRate());
            if (more.isComplete()) {
                redraws.forEach(Runnable::run);
            } else {
                computeBeside(shown);
            }
        }
    }
}
