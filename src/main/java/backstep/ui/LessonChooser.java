package backstep.ui;

import backstep.picture.Wording;
import backstep.ui.popup.PopupSize;
import backstep.ui.popup.Tips;
import backstep.ui.store.LessonShelf;
import backstep.ui.store.OfferedLesson;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Which lesson is open: others to choose, a file to open, and what the teacher says of it. */
final class LessonChooser extends HBox {

    private static final double ROW = 28;

    private final LessonShelf shelf;
    private final ComboBox<OfferedLesson> lessons = new ComboBox<>();
    private final Button open = new Button();
    private final AboutLesson about;
    private final DoubleProperty rowHeight = new SimpleDoubleProperty(ROW);
    private boolean isCompact;

    /**
     * The lessons of a shelf.
     *
     * @param toggleAbout opens the card about the lesson, or closes it
     */
    LessonChooser(LessonShelf shelf, Runnable toggleAbout) {
        this.shelf = shelf;
        about = new AboutLesson(toggleAbout);
        lessons.setId("lesson");
        lessons.setItems(shelf.offered());
        lessons.setOnAction(
                chosen -> Optional.ofNullable(lessons.getValue()).ifPresent(shelf::choose));
        lessons.setOnShowing(shows -> enlarge(list()));
        open.setId("open-lesson");
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(click -> askForFile());
        getStyleClass().add("lesson-chooser");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(lessons, about.button(), open);
    }

    private ListView<?> list() {
        return (ListView<?>) ((ComboBoxListViewSkin<?>) lessons.getSkin()).getPopupContent();
    }

    /** The list is placed by its height before it has its looks, which its rows therefore fix. */
    private void enlarge(ListView<?> list) {
        list.setStyle(PopupSize.of(lessons));
        rowHeight.set(ROW * PopupSize.scale(lessons));
    }

    /** A row of the list; the closed box is as high as it is styled. */
    private TitleCell row(LessonTitles titles) {
        var row = new TitleCell(titles);
        row.minHeightProperty().bind(rowHeight);
        row.prefHeightProperty().bind(rowHeight);
        return row;
    }

    /** A lesson in the list, in the language that is shown; its end may be all that tells it. */
    private static final class TitleCell extends ListCell<OfferedLesson> {

        private final LessonTitles titles;

        TitleCell(LessonTitles titles) {
            this.titles = titles;
            setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        }

        @Override
        protected void updateItem(OfferedLesson lesson, boolean isEmpty) {
            super.updateItem(lesson, isEmpty);
            setText(isEmpty ? "" : titles.toString(lesson));
        }
    }

    /** With a sign in place of words on its button, from when it is shown next, or with words. */
    void setCompact(boolean now) {
        isCompact = now;
    }

    /** The card about the lesson. */
    Region aboutCard() {
        return about.card();
    }

    /** Shows the lesson, and says whether there is something to say about it. */
    boolean show(Wording wording) {
        var texts = wording.texts();
        var current = shelf.current();
        name(new LessonTitles(texts.language(), List.copyOf(shelf.offered())));
        lessons.setValue(current.orElse(null));
        lessons.setAccessibleText(texts.say("window.lessons"));
        Tips.show(lessons, texts.say("tip.lessons"));
        open.setText(isCompact ? "…" : texts.say("button.open"));
        open.setAccessibleText(texts.say("tip.open"));
        Tips.show(open, texts.say("tip.open"));
        return about.show(current, wording);
    }

    /** Lets the person choose a lesson file, and opens it. */
    void askForFile() {
        var chooser = new FileChooser();
        chooser.setTitle(open.getTooltip().getText());
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("Backstep (*.lesson.json)", "*.lesson.json"));
        folder().ifPresent(path -> chooser.setInitialDirectory(path.toFile()));
        Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow()))
                .ifPresent(file -> shelf.open(file.toPath()));
    }

    private Optional<Path> folder() {
        return shelf.current().flatMap(OfferedLesson::file).map(file -> file.toAbsolutePath()
                .getParent());
    }

    /** A combo box says its value anew only when it gets another. */
    private void name(LessonTitles titles) {
        if (!titles.equals(lessons.getConverter())) {
            lessons.setConverter(titles);
            lessons.setCellFactory(list -> row(titles));
            lessons.setButtonCell(new TitleCell(titles));
            lessons.setValue(null);
        }
    }
}
