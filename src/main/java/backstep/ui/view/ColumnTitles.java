package backstep.ui.view;

import backstep.picture.BoardPicture;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/** What stands above the columns of the board: the name of each and what it does. */
final class ColumnTitles {

    private static final double TITLE_TOP = 2;
    private static final double SUBTITLE_TOP = 20;

    private final List<Label> titles = new ArrayList<>();
    private final List<Label> subtitles = new ArrayList<>();

    ColumnTitles(int columns) {
        for (int column = 0; column < columns; column++) {
            titles.add(label());
            subtitles.add(label());
            titles.get(column).getStyleClass().add("column-title");
            subtitles.get(column).getStyleClass().add("column-subtitle");
        }
    }

    List<Node> nodes() {
        var nodes = new ArrayList<Node>(titles);
        nodes.addAll(subtitles);
        return nodes;
    }

    void show(BoardPicture board) {
        for (int column = 0; column < titles.size(); column++) {
            var title = titles.get(column);
            title.setText(board.columns().get(column).title());
            subtitles.get(column).setText(board.columns().get(column).subtitle());
            PhaseMark.set(title, column == board.current() ? board.phase() : "");
        }
    }

    /** The width that a column needs for its title. */
    double width(int column) {
        return Math.max(titles.get(column).prefWidth(-1), subtitles.get(column).prefWidth(-1));
    }

    /** Above these columns, with what they do or without. */
    void layOut(List<BoardColumns.Span> spans, boolean hasSubtitles) {
        for (int column = 0; column < titles.size(); column++) {
            place(titles.get(column), spans.get(column), TITLE_TOP);
            place(subtitles.get(column), spans.get(column), SUBTITLE_TOP);
            subtitles.get(column).setVisible(hasSubtitles);
        }
    }

    private static void place(Label label, BoardColumns.Span span, double y) {
        label.autosize();
        label.relocate(span.center() - label.getWidth() / 2, y);
    }

    private static Label label() {
        var label = new Label();
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
