package backstep.ui;

import backstep.picture.EpochsPicture;
import backstep.picture.ProgressPicture;
import backstep.picture.TimelinePicture;
import backstep.picture.Wording;
import backstep.session.Session;
import backstep.ui.store.Palette;
import backstep.ui.store.Player;
import backstep.ui.store.SessionStore;
import backstep.ui.store.Traveller;
import backstep.ui.view.EpochsView;
import backstep.ui.view.TimelineView;
import backstep.ui.view.TransportView;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The bottom of the window: all epochs, the steps of this one, and the buttons that step. */
final class Footer extends VBox {

    private final SessionStore store;
    private final EpochsView epochs;
    private final TimelineView timeline;
    private final TransportView transport;
    private final AfterFrame afterFrame = new AfterFrame(this);

    /**
     * The bottom of the window.
     *
     * @param notice what may have to be said in the row of the epochs
     */
    Footer(SessionStore store, Player player, Traveller traveller, Wording wording, Region notice) {
        this.store = store;
        transport = new TransportView(store, player);
        epochs = new EpochsView(store, player, traveller, transport::focusStepForward, notice);
        timeline = new TimelineView(
                TimelinePicture.of(store.session().get(), wording),
                position -> player.go(session -> session.jumpTo(position)));
        epochs.managedProperty().bind(epochs.visibleProperty());
        timeline.managedProperty().bind(timeline.visibleProperty());
        getStyleClass().add("footer");
        getChildren().setAll(epochs, timeline, transport);
    }

    void show(Session session, ProgressPicture progress, Palette palette, Wording wording) {
        epochs.show(EpochsPicture.of(session, store.edits(), wording));
        afterFrame.then(() -> timeline.show(TimelinePicture.of(session, wording), palette));
        transport.show(progress, wording.texts());
    }

    /** In a window of this width, with what leads to other places folded or not. */
    void fit(double width, boolean isCompact, boolean hasTimeline) {
        transport.fit(width, isCompact);
        epochs.setVisible(hasTimeline);
        timeline.setVisible(hasTimeline);
    }

    /** Tells a screen reader where the training is, as the header does. */
    void announce(String sentence) {
        transport.announce(sentence);
    }

    /** Gives the focus to where a presenter needs it. */
    void focusStepForward() {
        transport.focusStepForward();
    }
}
