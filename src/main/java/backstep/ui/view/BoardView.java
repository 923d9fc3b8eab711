package backstep.ui.view;

import backstep.picture.BoardPicture;
import backstep.picture.MatrixPicture;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The layers as a graph, and under each its matrices: values above, gradients below. */
public final class BoardView extends Region {

    private static final double NAME_SIZE = 15;
    private static final double SMALL_NAME_SIZE = 12;
    private static final double SMALL_WIDTH = 850;
    private static final double HEADER = 36;
    private static final double FLOW = 27;
    private static final double PADDING = 6;
    private static final double ROW_LABEL = 18;
    private static final double LEAST_GRAPH = 48;

    private final Region band = new Region();
    private final Region hairline = new Region();
    private final Canvas graph = new Canvas();
    private final Label valueRow = new Label();
    private final Label gradientRow = new Label();
    private final FlowView flow = new FlowView();
    private final List<Label> titles = new ArrayList<>();
    private final List<Label> subtitles = new ArrayList<>();
    private final Map<String, MatrixView> matrices = new LinkedHashMap<>();
    private BoardPicture board;

    public BoardView(BoardPicture board) {
        this.board = board;
        getStyleClass().addAll("card", "board");
        band.getStyleClass().add("current-column");
        hairline.getStyleClass().add("hairline");
        graph.setId("network");
        graph.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        valueRow.getStyleClass().add("row-label");
        gradientRow.getStyleClass().add("row-label");
        show(board);
    }

    public void show(BoardPicture now) {
        board = now;
        var pictures = pictures().toList();
        if (!matrices.keySet().equals(ids(pictures))) {
            rebuild(pictures);
        }
        for (int column = 0; column < now.columns().size(); column++) {
            titles.get(column).setText(now.columns().get(column).title());
            subtitles.get(column).setText(now.columns().get(column).subtitle());
            titles.get(column).getStyleClass().setAll("label", "column-title");
            if (column == now.current()) {
                titles.get(column).getStyleClass().add(now.phase() + "-text");
            }
        }
        pictures.forEach(picture -> view(picture).show(picture));
        band.getStyleClass().setAll("current-column", now.phase());
        getStyleClass().setAll("card", "board", now.phase());
        graph.setAccessibleText(now.description());
        valueRow.setText(now.valueRow());
        gradientRow.setText(now.gradientRow());
        flow.show(now.phase(), now.flow());
        requestLayout();
    }

    private Stream<MatrixPicture> pictures() {
        return board.columns().stream()
                .flatMap(column ->
                        Stream.concat(column.values().stream(), column.gradients().stream()));
    }

    private static Set<String> ids(List<MatrixPicture> pictures) {
        return new LinkedHashSet<>(pictures.stream().map(MatrixPicture::id).toList());
    }

    private MatrixView view(MatrixPicture picture) {
        return matrices.computeIfAbsent(picture.id(), id -> new MatrixView(picture, NAME_SIZE));
    }

    private void rebuild(List<MatrixPicture> pictures) {
        matrices.clear();
        titles.clear();
        subtitles.clear();
        getChildren().setAll(band, hairline, graph, valueRow, gradientRow);
        for (var column : board.columns()) {
            titles.add(label(column.title(), "column-title"));
            subtitles.add(label(column.subtitle(), "column-subtitle"));
        }
        getChildren().addAll(titles);
        getChildren().addAll(subtitles);
        pictures.forEach(picture -> getChildren().add(view(picture)));
        getChildren().add(flow);
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setAlignment(Pos.CENTER);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 200;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - 2 * PADDING;
        double height = getHeight() - 2 * PADDING;
        double nameSize = getWidth() < SMALL_WIDTH ? SMALL_NAME_SIZE : NAME_SIZE;
        matrices.values().forEach(matrix -> matrix.setNameSize(nameSize));
        double around =
                matrices.values().stream().mapToDouble(BoardView::around).max().orElse(0);
        double cells = height - HEADER - FLOW - LEAST_GRAPH - 2 * around - ROW_LABEL;
        double graphShare = Math.max(0, cells - 130) * 0.3;
        var nameWidths = nameWidths();
        var geometry = BoardGeometry.of(board, width, (cells - graphShare) / 2, nameWidths);
        double rowBlock = around + geometry.rowHeight();
        double graphHeight =
                Math.max(LEAST_GRAPH, height - HEADER - FLOW - ROW_LABEL - 2 * rowBlock);
        double graphTop = PADDING + HEADER;
        double valueTop = graphTop + graphHeight + FLOW;
        layOutGraph(geometry, graphTop, graphHeight);
        layOutRow(valueRow, valueTop);
        double gradientTop = valueTop + ROW_LABEL + rowBlock;
        layOutRow(gradientRow, gradientTop);
        hairline.resizeRelocate(PADDING, gradientTop - 3, width, 1);
        for (int column = 0; column < board.columns().size(); column++) {
            var span = geometry.columns().get(column);
            var picture = board.columns().get(column);
            layOutMatrices(picture.values(), geometry, span, valueTop + ROW_LABEL);
            layOutMatrices(picture.gradients(), geometry, span, gradientTop);
        }
    }

    /** The wider of a value's and its gradient's names, so that both stand in one line. */
    private Map<String, Double> nameWidths() {
        var widths = new HashMap<String, Double>();
        for (var column : board.columns()) {
            for (int k = 0; k < column.values().size(); k++) {
                var value = column.values().get(k);
                double wide = view(value).nameWidth();
                if (k < column.gradients().size()) {
                    var gradient = column.gradients().get(k);
                    wide = Math.max(wide, view(gradient).nameWidth());
                    widths.put(gradient.id(), wide);
                }
                widths.put(value.id(), wide);
            }
        }
        return widths;
    }

    private static double around(MatrixView matrix) {
        return matrix.nameHeight() + matrix.shapeHeight() + 8;
    }

    private void layOutGraph(BoardGeometry geometry, double top, double height) {
        for (int column = 0; column < board.columns().size(); column++) {
            var span = geometry.columns().get(column);
            place(titles.get(column), span, PADDING + 2);
            place(subtitles.get(column), span, PADDING + 20);
        }
        var span = geometry.columns().get(board.current());
        band.resizeRelocate(PADDING + span.left(), 5, span.width(), getHeight() - 10);
        flow.autosize();
        double flowWidth = Math.max(span.width() - 10, flow.prefWidth(-1));
        double left = Math.max(
                4, Math.min(PADDING + span.center() - flowWidth / 2, getWidth() - flowWidth - 4));
        flow.resizeRelocate(left, top + height + 2, flowWidth, FLOW - 4);
        graph.setLayoutX(PADDING);
        graph.setWidth(getWidth() - 2 * PADDING);
        graph.setHeight(top + height);
        var pen = graph.getGraphicsContext2D();
        pen.clearRect(0, 0, graph.getWidth(), graph.getHeight());
        new GraphPainter(pen, board, geometry, top + 2, height - 4).paint();
    }

    private void place(Label label, BoardGeometry.Span span, double y) {
        label.autosize();
        label.relocate(PADDING + span.center() - label.getWidth() / 2, y);
    }

    private static void layOutRow(Label label, double top) {
        label.autosize();
        label.relocate(PADDING + 4, top);
    }

    private void layOutMatrices(
            List<MatrixPicture> pictures,
            BoardGeometry geometry,
            BoardGeometry.Span span,
            double top) {
        double total = -BoardGeometry.GAP;
        for (var picture : pictures) {
            total += geometry.width(picture) + BoardGeometry.GAP;
        }
        double x = PADDING + span.center() - total / 2;
        for (var picture : pictures) {
            var view = view(picture);
            view.setCellSize(geometry.cellWidth(picture), geometry.cellHeight(picture));
            view.resizeRelocate(x, top, geometry.width(picture), view.prefHeight(-1));
            x += geometry.width(picture) + BoardGeometry.GAP;
        }
    }
}
