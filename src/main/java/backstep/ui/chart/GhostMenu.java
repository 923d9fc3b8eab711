package backstep.ui.chart;

import backstep.picture.GhostPicture;
import backstep.text.Texts;

import javafx.scene.control.MenuItem;

import java.util.List;
import java.util.function.Consumer;

/**
 * What can be done with a cut-off run.
 *
 * @param toggle hides one, or shows it again
 * @param bringBack makes one the run again
 * @param forget removes one
 */
record GhostMenu(
        Consumer<GhostPicture> toggle,
        Consumer<GhostPicture> bringBack,
        Consumer<GhostPicture> forget) {

    List<MenuItem> items(GhostPicture ghost, Texts texts) {
        return List.of(
                item(ghost.isHidden() ? "ghost.show" : "ghost.hide", texts, ghost, toggle),
                item("ghost.bringBack", texts, ghost, bringBack),
                item("ghost.forget", texts, ghost, forget));
    }

    private static MenuItem item(
            String key, Texts texts, GhostPicture ghost, Consumer<GhostPicture> action) {
        var item = new MenuItem(texts.say(key, ghost.label()));
        item.setId(key.replace('.', '-'));
        item.setOnAction(click -> action.accept(ghost));
        return item;
    }
}
