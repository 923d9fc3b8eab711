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

    private static final double NAME_SIZE = 17;
    private static final double WIDEST_CELL = 64;
    private static final double HIGHEST_CELL = 40;
    private static final double GAP = 12;
    private static final int MOST_CELLS = 12;

    private final List<Node> parts = new ArrayList<>();
    private final List<MatrixView> matrices = new ArrayList<>();
    private final List<MatrixPicture> pictures;

    EquationView(EquationPicture equation) {
        pictures = equation.matrices();
        for (var term : equation.terms()) {
            parts.add(part(term));
        }
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
        double cellHeight = cellHeight();
        double cellWidth = cellWidth();
        for (int k = 0; k < matrices.size(); k++) {
            var picture = pictures.get(k);
            matrices.get(k)
                    .setCellSize(
                            cellWidth * share(picture.columns()) * widening(picture),
                            cellHeight * share(picture.rows()));
        }
        double x = Math.max(0, (getWidth() - width()) / 2);
        double middle = getHeight() / 2;
        for (var part : parts) {
            double width = part.prefWidth(-1);
            double height = part.prefHeight(-1);
            part.resizeRelocate(x, Math.max(0, middle - height / 2), width, height);
            x += width + GAP;
        }
    }

    private double width() {
        return parts.stream().mapToDouble(part -> part.prefWidth(-1) + GAP).sum() - GAP;
    }

    private double cellHeight() {
        double most = 1;
        double around = 0;
        for (int k = 0; k < matrices.size(); k++) {
            most = Math.max(most, Math.min(MOST_CELLS, pictures.get(k).rows()));
            around = Math.max(
                    around, matrices.get(k).nameHeight() + matrices.get(k).shapeHeight() + 6);
        }
        return Math.max(6, Math.min(HIGHEST_CELL, (getHeight() - around) / most));
    }

    private double cellWidth() {
        double columns = 0;
        for (var picture : pictures) {
            columns += Math.min(MOST_CELLS, picture.columns()) * widening(picture);
        }
        double others = GAP * parts.size();
        for (var part : parts) {
            others += part instanceof Label ? part.prefWidth(-1) : 0;
        }
        return Math.max(4, Math.min(WIDEST_CELL, (getWidth() - others - 16) / columns));
    }

    /** A matrix of one column is drawn wider, so that its name has room. */
    private static double widening(MatrixPicture picture) {
        return picture.columns() == 1 ? 1.25 : 1;
    }

    private static double share(int count) {
        return Math.min(1, MOST_CELLS / (double) count);
    }
}
