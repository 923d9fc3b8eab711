package backstep.ui;

import backstep.picture.ProgressPicture;
import backstep.session.Change;
import backstep.session.Session;
import backstep.text.Texts;
import backstep.ui.popup.Tips;
import backstep.ui.store.Notices;
import backstep.ui.store.Player;
import backstep.ui.store.SessionStore;
import backstep.ui.view.BannerView;

import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.Optional;

/**
 * What is wrong with a lesson file, or why a panel stays as it is, over the lowest line of the
 * window's content; and what is wrong with the numbers, in the row of the epochs, or where that is
 * folded over the header. In a small window, whose header would be covered whole, all lie over the
 * content. None moves the content.
 */
final class Banners extends VBox {

    private final SessionStore store;
    private final Button back = new Button();
    private final BannerView refusal;
    private final BannerView mistake;
    private final BannerView diverged;
    private final StackPane inRow = new StackPane();
    private final StackPane overHeader = new StackPane();

    /**
     * No banner yet.
     *
     * @param leave gives the focus to something else when a banner that has it goes
     */
    Banners(SessionStore store, Player player, Runnable leave) {
        this.store = store;
        back.setId("back-to-sensible");
        back.setOnAction(click -> {
            player.pause();
            goBack();
        });
        refusal = new BannerView(
                "refusal",
                leave,
                () -> store.notice(notices -> notices.withRefusal(Optional.empty())));
        mistake = new BannerView(
                "lesson-mistake", leave, () -> store.notice(Notices::withoutMistake));
        diverged = new BannerView(
                "diverged",
                leave,
                () -> store.notice(notices -> notices.withoutDivergence(session())),
                back);
        getStyleClass().add("banners");
        setPickOnBounds(false);
        setMaxHeight(USE_PREF_SIZE);
        inRow.setMinWidth(USE_PREF_SIZE);
        overHeader.getStyleClass().add("banners");
        overHeader.setPickOnBounds(false);
        getChildren().setAll(refusal, mistake);
        placeIn(true, false);
    }

    /** Where it is said in the row of the epochs. */
    Region inRow() {
        return inRow;
    }

    /** Where it is said while that row is folded. */
    Region overHeader() {
        return overHeader;
    }

    /** Says what diverged where it leaves the controls of such a window free. */
    void placeIn(boolean hasTimeline, boolean isCompact) {
        var beside = hasTimeline ? inRow : overHeader;
        Pane place = isCompact ? this : beside;
        if (!place.getChildren().contains(diverged)) {
            place.getChildren().add(diverged);
        }
    }

    /** To be undone where it began: the way back is a change of the rate there. */
    private void goBack() {
        session().rescue().ifPresent(way -> {
            double before = session().run().learningRate(session().update());
            store.change(
                    new Change.LearningRate(before, way.learningRate()),
                    Session::backToLastSensible);
        });
    }

    void show(ProgressPicture progress, Texts texts) {
        var notices = store.notices().get();
        var close = texts.say("tip.close");
        refusal.show(notices.refusal().map(texts::say), close);
        mistake.show(notices.mistake().map(made -> made.in(texts)), close);
        var picture = notices.divergence(session()).flatMap(place -> progress.diverged());
        diverged.show(picture.map(ProgressPicture.Diverged::sentence), close);
        var wayBack = picture.flatMap(ProgressPicture.Diverged::wayBack);
        back.setVisible(wayBack.isPresent());
        back.setManaged(wayBack.isPresent());
        wayBack.ifPresent(way -> {
            back.setText(way);
            back.setAccessibleText(way);
            Tips.show(back, texts.say("tip.backToSensible"));
        });
    }

    /** Closes the topmost, and says whether there was one. */
    boolean close() {
        boolean isAny = !store.notices().get().isEmpty(session());
        if (isAny) {
            store.notice(notices -> notices.withoutTopmost(session()));
        }
        return isAny;
    }

    private Session session() {
        return store.session().get();
    }
}
