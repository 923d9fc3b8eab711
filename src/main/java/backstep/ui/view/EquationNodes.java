package backstep.ui.view;

import backstep.picture.EquationPicture;
import backstep.picture.MatrixPicture;
import backstep.ui.store.Paper;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes the nodes of equations from left to right. Matrices and signs are made once and taken again
 * for the next equation: making them, and finding their style, costs most of a frame.
 */
final class EquationNodes {

    private final double nameSize;
    private final List<MatrixView> matrices = new ArrayList<>();
    private final List<Label> signs = new ArrayList<>();
    private int takenMatrices;
    private int takenSigns;

    EquationNodes(double nameSize) {
        this.nameSize = nameSize;
    }

    /** The nodes of this equation; those of the one before are no longer its. */
    List<Node> of(EquationPicture equation, String phase, Paper paper) {
        takenMatrices = 0;
        takenSigns = 0;
        var nodes = new ArrayList<Node>();
        for (var term : equation.terms()) {
            if (term instanceof EquationPicture.MatrixTerm matrix) {
                nodes.add(matrix(matrix.matrix(), phase, paper));
            } else {
                var sign = ((EquationPicture.SignTerm) term).text();
                SignTokens.of(sign).forEach(token -> nodes.add(sign(token)));
            }
        }
        return List.copyOf(nodes);
    }

    private MatrixView matrix(MatrixPicture picture, String phase, Paper paper) {
        if (takenMatrices == matrices.size()) {
            matrices.add(new MatrixView(picture, nameSize, paper));
        }
        var matrix = matrices.get(takenMatrices++);
        matrix.show(picture, phase, paper);
        return matrix;
    }

    private Node sign(String token) {
        if (token.length() == 1 && TallSign.isTall(token.charAt(0))) {
            return TallSign.of(token.charAt(0));
        }
        if (takenSigns == signs.size()) {
            signs.add(sign());
        }
        var sign = signs.get(takenSigns++);
        sign.setText(token);
        return sign;
    }

    private static Label sign() {
        var sign = new Label();
        sign.getStyleClass().add("equation-sign");
        sign.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return sign;
    }
}
