package backstep.ui.view;

import backstep.picture.BoardPicture;
import backstep.picture.Emphasis;
import backstep.picture.LightPicture;
import backstep.picture.MatrixPicture;
import backstep.picture.MotionPicture;
import backstep.ui.store.Paper;

import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.CubicCurve;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The columns of the board: their titles, the graph, and the matrices, as wide as they need. */
final class ColumnsView extends Region {

    /** A matrix of more rows is drawn as high as one of so many. */
    private static final int MOST_ROWS = 8;

    private static final int MOST_LOW_ROWS = 6;

    /** Short numbers in large cells are not larger than the others. */
    private static final double LARGEST_NUMBER = 14;

    private static final double NAME_SIZE = 15;
    private static final double SMALL_NAME_SIZE = 12;
    private static final double SMALL_HEIGHT = 400;
    private static final double ROUNDING = 0.5;
    private static final double FLOW_MARGIN = 4;

    private static final double BAND_RADIUS = 8;
    private static final int MOST_DOTS = 64;

    private final Pane band = new Pane();
    private final Region hairline = new Region();
    private final GraphView graph = new GraphView();
    private final FlowView flow = new FlowView();
    private final Region titleBand = new Region();
    private final Group head = new Group();
    private final Map<String, MatrixView> matrices = new LinkedHashMap<>();
    private final MovingParts moving = new MovingParts();
    private ColumnTitles titles = new ColumnTitles(0);
    private BoardPicture board;
    private BoardColumns columns;
    private BoardRows rows;
    private Paper paper = Paper.STANDARD;
    private boolean isLow;
    private BoardColumns.Most most = BoardColumns.Most.BESIDE_STAGE;

    ColumnsView(BoardPicture board) {
        this.board = board;
        band.getStyleClass().add("current-column");
        band.getChildren().add(new Corners(band, BAND_RADIUS));
        hairline.getStyleClass().add("hairline");
        titleBand.getStyleClass().add("title-band");
        head.setAutoSizeChildren(false);
        show(board, paper);
        columns = columns(0);
        rows = rows(0);
    }

    /** Lights what is pointed at and what made it, in the matrices and in the graph. */
    void light(LightPicture now) {
        graph.light(now);
        matrices.values().forEach(matrix -> matrix.light(now));
    }

    /** Gives the focus to the matrix that has the element pointed at. */
    void focusOnPointed() {
        matrices.values().stream()
                .filter(MatrixView::isPointedAt)
                .findFirst()
                .ifPresent(MatrixView::requestFocus);
    }

    void show(BoardPicture now, Paper on) {
        board = now;
        paper = on;
        var pictures = pictures().toList();
        if (!matrices.keySet().equals(ids(pictures))) {
            rebuild(pictures);
        }
        titles.show(now);
        pictures.forEach(picture -> view(picture).show(picture, now.phase(), on));
        PhaseMark.set(band, now.phase());
        flow.show(now.phase(), now.flow(), on.palette());
        requestLayout();
    }

    /** Begins to fade what changes, and to run back along the connections. */
    void begin(MotionPicture motion) {
        moving.begin(Stream.concat(
                        motion.before().stream().map(old -> OldCells.of(old, view(old))),
                        geometry().edges(motion.back(), MOST_DOTS).map(way -> dot(way, motion)))
                .toList());
        move(motion, 0);
    }

    private RunningDot dot(CubicCurve way, MotionPicture motion) {
        return RunningDot.of(way, paper.palette().color(motion.phase() + "-strong"));
    }

    /** Goes on to a share of what it began. */
    void move(MotionPicture motion, double share) {
        moving.at(share);
        graph.setMostLit(motion.lit(share));
    }

    void end() {
        moving.end();
        graph.setMostLit(Integer.MAX_VALUE);
    }

    /** It may be as much wider than its room for the sake of its numbers. */
    void setMost(BoardColumns.Most now) {
        most = now;
    }

    /** Shares a width and a height among columns and rows, which may need more of either. */
    void fit(double width, double height) {
        isLow = BoardRows.isLow(height);
        nameMatrices(height < SMALL_HEIGHT ? SMALL_NAME_SIZE : NAME_SIZE);
        columns = columns(width);
        if (columns.width() > width + ROUNDING) {
            nameMatrices(SMALL_NAME_SIZE);
            columns = columns(width);
        }
        rows = rows(height);
        setMinSize(columns.width(), rows.height());
        setPrefSize(columns.width(), rows.height());
        requestLayout();
    }

    private void nameMatrices(double size) {
        matrices.values().forEach(matrix -> matrix.setNameSize(size));
        double room = most(MatrixView::ownNameHeight);
        matrices.values().forEach(matrix -> matrix.setNameRoom(room));
    }

    /** The graph is painted for the part that is seen; more than a screen never is. */
    void see(double left, double width) {
        graph.see(left, width);
    }

    /** Keeps the titles in sight where it is scrolled down so far. */
    void keepTitles(double upper) {
        titleBand.setVisible(upper > 0);
        head.setTranslateY(upper);
    }

    private BoardColumns.Span current() {
        return columns.spans().get(board.current());
    }

    /** What the step is about: its column or, where that is wider than the room, its matrix. */
    BoardColumns.Span current(double room) {
        return current().width() <= room
                ? current()
                : pictures()
                        .filter(picture -> picture.emphasis() == Emphasis.CURRENT
                                || picture.emphasis() == Emphasis.ASKED)
                        .findFirst()
                        .map(this::view)
                        .map(matrix ->
                                new BoardColumns.Span(matrix.getLayoutX(), matrix.getWidth()))
                        .orElse(current());
    }

    String phase() {
        return board.phase();
    }

    /** The lower edge of the row of matrices that the phase fills. */
    double currentBottom() {
        return board.phase().equals("backward") ? rows.height() : rows.gradientTop();
    }

    /** Whether there is so little height that the titles have a line each. */
    boolean isLow() {
        return isLow;
    }

    double valueTop() {
        return rows.valueTop();
    }

    double gradientTop() {
        return rows.gradientTop();
    }

    private BoardColumns columns(double width) {
        var widest = isLow ? BoardColumns.Most.ANY : most;
        return BoardColumns.of(board, width, widest, nameWidths(), titles::width);
    }

    private BoardRows rows(double height) {
        double around = most(matrix -> matrix.nameHeight() + matrix.shapeHeight() + 4);
        int cells = pictures().mapToInt(MatrixPicture::rows).max().orElse(1);
        return BoardRows.of(
                height, Math.min(mostRows(), cells), GraphPlaces.mostUnits(board), around);
    }

    private int mostRows() {
        return isLow ? MOST_LOW_ROWS : MOST_ROWS;
    }

    private double most(ToDoubleFunction<MatrixView> size) {
        return matrices.values().stream().mapToDouble(size).max().orElse(0);
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

    private Stream<MatrixPicture> pictures() {
        return board.columns().stream()
                .flatMap(column ->
                        Stream.concat(column.values().stream(), column.gradients().stream()));
    }

    private static Set<String> ids(List<MatrixPicture> pictures) {
        return new LinkedHashSet<>(pictures.stream().map(MatrixPicture::id).toList());
    }

    private MatrixView view(MatrixPicture picture) {
        return matrices.computeIfAbsent(
                picture.id(), id -> new MatrixView(picture, NAME_SIZE, paper));
    }

    private void rebuild(List<MatrixPicture> pictures) {
        matrices.clear();
        titles = new ColumnTitles(board.columns().size());
        getChildren().setAll(band, hairline, graph);
        pictures.forEach(picture -> getChildren().add(view(picture)));
        head.getChildren().setAll(titleBand);
        head.getChildren().addAll(titles.nodes());
        getChildren().add(head);
        getChildren().addAll(flow, moving);
    }

    @Override
    protected void layoutChildren() {
        titles.layOut(columns.spans(), !isLow);
        for (int column = 0; column < board.columns().size(); column++) {
            var span = columns.spans().get(column);
            var picture = board.columns().get(column);
            layOutMatrices(picture.values(), span, rows.valueTop());
            layOutMatrices(picture.gradients(), span, rows.gradientTop());
        }
        titleBand.resizeRelocate(0, 0, getWidth(), rows.graphTop());
        hairline.resizeRelocate(0, rows.gradientTop() - 3, getWidth(), 1);
        double bandLeft = Math.rint(current().left());
        double bandRight = Math.rint(current().left() + current().width());
        band.resizeRelocate(bandLeft, 0, bandRight - bandLeft, getHeight());
        layOutFlow();
        graph.resizeRelocate(0, 0, getWidth(), rows.flowTop());
        graph.show(geometry(), paper);
    }

    private void layOutFlow() {
        double width = current().width() - 2 * FLOW_MARGIN;
        flow.resizeRelocate(
                current().left() + FLOW_MARGIN, rows.flowTop(), width, rows.flowHeight() - 4);
    }

    private void layOutMatrices(List<MatrixPicture> pictures, BoardColumns.Span span, double top) {
        double total = -BoardColumns.GAP;
        for (var picture : pictures) {
            total += columns.width(picture) + BoardColumns.GAP;
        }
        double x = Math.rint(span.center() - total / 2);
        for (var picture : pictures) {
            var view = view(picture);
            double shrunk = Math.min(1, mostRows() / (double) picture.rows());
            view.setCells(
                    sharp(columns.cellWidth(picture), picture.columns()),
                    sharp(rows.cellHeight() * shrunk, picture.rows()),
                    LARGEST_NUMBER);
            view.resizeRelocate(
                    Math.rint(x), Math.rint(top), columns.width(picture), view.prefHeight(-1));
            x += columns.width(picture) + BoardColumns.GAP;
        }
    }

    /** A size at which so many cells end where a pixel does: their frame is sharp there. */
    private static double sharp(double size, int cells) {
        return Math.max(1, Math.floor(size * cells)) / cells;
    }

    private GraphGeometry geometry() {
        var places = GraphPlaces.of(board, rows.graphTop() + 2, rows.flowTop() - 3);
        return new GraphGeometry(board, columns, places);
    }
}
