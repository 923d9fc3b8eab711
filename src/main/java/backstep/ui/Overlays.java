package backstep.ui;

import backstep.picture.ProgressPicture;
import backstep.text.Texts;
import backstep.ui.store.KeptSettings;
import backstep.ui.store.Player;
import backstep.ui.store.SessionStore;
import backstep.ui.store.Settings;
import backstep.ui.view.Latest;
import backstep.ui.view.SettingsView;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.List;

/** What lies over the window for a while: the cards, what is wrong, and the hint at first. */
final class Overlays {

    private record Shown(Settings settings, int percent, boolean isKept) {}

    private final Latest<Shown> latest = new Latest<>();
    private final SessionStore store;
    private final KeptSettings kept;
    private final Runnable leave;
    private final HelpView help = new HelpView();
    private final SettingsView settings;
    private final CardLayer cards;
    private final HintView hint = new HintView(this::closeHint);
    private final Banners banners;

    /**
     * Nothing but the hint yet, until it was read once.
     *
     * @param leave gives the focus to something else when what may have it goes
     */
    Overlays(SessionStore store, Player player, KeptSettings kept, Runnable leave) {
        this.store = store;
        this.kept = kept;
        this.leave = leave;
        settings = new SettingsView(store, kept.standard());
        cards = new CardLayer(leave);
        banners = new Banners(store, player, leave);
        hint.setVisible(!kept.isHinted());
        StackPane.setAlignment(hint, Pos.BOTTOM_RIGHT);
        StackPane.setAlignment(banners, Pos.BOTTOM_CENTER);
    }

    /** What lies over the whole window. */
    Node cards() {
        return cards;
    }

    /** What lies over the content of the window, and leaves its buttons free. */
    List<Node> overContent() {
        return List.of(hint, banners);
    }

    /** Where it is said that the numbers stopped making sense, in the row of the epochs. */
    Region inEpochs() {
        return banners.inRow();
    }

    /** Where that is said while the row of the epochs is folded. */
    Node overHeader() {
        return banners.overHeader();
    }

    /** In a window that shows the row of the epochs or not, and is small or not. */
    void fit(boolean hasTimeline, boolean isCompact) {
        banners.placeIn(hasTimeline, isCompact);
    }

    /**
     * Shows all of them anew.
     *
     * @param percent how large everything is
     */
    void show(ProgressPicture progress, int percent, Texts texts) {
        var now = new Shown(store.settings().get(), percent, kept.writable().get());
        if (latest.becomes(now)) {
            help.show(texts);
            hint.show(texts);
            settings.show(now.settings(), now.percent(), now.isKept(), texts);
        }
        banners.show(progress, texts);
    }

    void toggleSettings() {
        cards.toggle(settings, Pos.TOP_RIGHT);
    }

    void toggleHelp() {
        cards.toggle(help, Pos.CENTER);
    }

    /** Whether a card lies over the window. */
    boolean isCardOpen() {
        return cards.isVisible();
    }

    /** Closes the card or the banner on top, if there is one, and says whether there was. */
    boolean close() {
        return cards.close() || banners.close();
    }

    /** Closes the hint, which never comes again, and says whether it was open. */
    boolean closeHint() {
        boolean isOpen = hint.isVisible();
        if (isOpen) {
            hint.setVisible(false);
            kept.hint();
            leave.run();
        }
        return isOpen;
    }
}
