package backstep.ui.view;

import backstep.picture.EquationPicture;
import backstep.picture.MatrixPicture;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/** An equation of real matrices side by side, as large as there is room for. */
final class EquationView extends Region {

    private static final double NAME_SIZE = 18;
    private static final double SMALL_NAME_SIZE = 14;
    private static final double LOW = 130;
    private static final double GAP = 10;

    private final List<Node> parts = new ArrayList<>();
    private final List<MatrixView> matrices = new ArrayList<>();
    private final List<MatrixPicture> pictures;

    EquationView(EquationPicture equation, String phase) {
        pictures = equation.matrices();
        for (var term : equation.terms()) {
            parts.add(part(term));
        }
        matrices.forEach(matrix -> matrix.setLightColor(PhaseColor.of(phase)));
        getChildren().setAll(parts);
    }

    /** The matrices, the result first. */
    List<MatrixView> matrices() {
        return List.copyOf(matrices);
    }

    private Node part(EquationPicture.Term term) {
        if (term instanceof EquationPicture.MatrixTerm matrix) {
            var view = new MatrixView(matrix.matrix(), NAME_SIZE);
            matrices.add(view);
            return view;
        }
        var sign = new Label(((EquationPicture.SignTerm) term).text());
        sign.getStyleClass().add("equation-sign");
        sign.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return sign;
    }

    /** How wide it is when nothing is made smaller than it is liked best. */
    double bestWidth() {
        return rest() + EquationCells.bestWidth(pictures, nameWidths());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 60;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 60;
    }

    @Override
    protected void layoutChildren() {
        double nameSize = getHeight() < LOW ? SMALL_NAME_SIZE : NAME_SIZE;
        matrices.forEach(matrix -> matrix.setNameSize(nameSize));
        var cells = cells(getWidth(), getHeight());
        for (int k = 0; k < matrices.size(); k++) {
            var size = cells.sizes().get(k);
            matrices.get(k).setCells(size.width(), size.height(), cells.numberSize());
        }
        double x = Math.max(0, (getWidth() - width()) / 2);
        double axis = axis();
        for (var part : parts) {
            double width = part.prefWidth(-1);
            double height = part.prefHeight(-1);
            part.resizeRelocate(x, axis - middle(part), width, height);
            x += width + GAP;
        }
    }

    private EquationCells cells(double width, double height) {
        return EquationCells.fitting(
                pictures, nameWidths(), width - rest(), height - above() - below());
    }

    /** The height at which the middles of all matrices are, so that all of it is in the middle. */
    private double axis() {
        double highest =
                matrices.stream().mapToDouble(MatrixView::cellsHeight).max().orElse(0);
        double free = getHeight() - above() - highest - below();
        return Math.max(0, free / 2) + above() + highest / 2;
    }

    private static double middle(Node part) {
        return part instanceof MatrixView matrix
                ? matrix.nameHeight() + 2 + matrix.cellsHeight() / 2
                : part.prefHeight(-1) / 2;
    }

    private double above() {
        return 2 + matrices.stream().mapToDouble(MatrixView::nameHeight).max().orElse(0);
    }

    private double below() {
        return 4 + matrices.stream().mapToDouble(MatrixView::shapeHeight).max().orElse(0);
    }

    private double[] nameWidths() {
        return matrices.stream().mapToDouble(MatrixView::nameWidth).toArray();
    }

    private double width() {
        return parts.stream().mapToDouble(part -> part.prefWidth(-1) + GAP).sum() - GAP;
    }

    /** The width of all that is not a matrix. */
    private double rest() {
        return parts.stream()
                .mapToDouble(part -> GAP + (part instanceof Label ? part.prefWidth(-1) : 0))
                .sum();
    }
}
