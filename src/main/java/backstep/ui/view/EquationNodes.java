package backstep.ui.view;

import backstep.picture.EquationPicture;
import backstep.picture.MatrixPicture;
import backstep.ui.store.Paper;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The nodes of equations, one after the other, among the children of a view. */
final class EquationNodes {

    private final double nameSize;
    private final NodePool<MatrixView> matrices;
    private final NodePool<Label> signs;
    private final Map<TallSign.Kind, NodePool<TallSign>> tallSigns =
            new EnumMap<>(TallSign.Kind.class);

    EquationNodes(ObservableList<Node> children, double nameSize) {
        this.nameSize = nameSize;
        matrices = new NodePool<>(children);
        signs = new NodePool<>(children);
        for (var kind : TallSign.Kind.values()) {
            tallSigns.put(kind, new NodePool<>(children));
        }
    }

    /** The nodes of this equation from left to right; those of the one before are no longer its. */
    List<Node> of(EquationPicture equation, String phase, Paper paper) {
        pools().forEach(NodePool::begin);
        var nodes = new ArrayList<Node>();
        for (var term : equation.terms()) {
            if (term instanceof EquationPicture.MatrixTerm matrix) {
                nodes.add(matrix(matrix.matrix(), phase, paper));
            } else {
                var sign = ((EquationPicture.SignTerm) term).text();
                SignTokens.of(sign).forEach(token -> nodes.add(sign(token)));
            }
        }
        pools().forEach(NodePool::end);
        return List.copyOf(nodes);
    }

    private Stream<NodePool<?>> pools() {
        return Stream.concat(Stream.of(matrices, signs), tallSigns.values().stream());
    }

    private MatrixView matrix(MatrixPicture picture, String phase, Paper paper) {
        var matrix = matrices.take(() -> new MatrixView(picture, nameSize, paper));
        matrix.show(picture, phase, paper);
        return matrix;
    }

    private Node sign(String token) {
        if (token.length() == 1 && TallSign.isTall(token.charAt(0))) {
            return tallSign(TallSign.Kind.of(token.charAt(0)));
        }
        var sign = signs.take(EquationNodes::sign);
        sign.setText(token);
        return sign;
    }

    private TallSign tallSign(TallSign.Kind kind) {
        return Objects.requireNonNull(tallSigns.get(kind)).take(() -> new TallSign(kind));
    }

    private static Label sign() {
        var sign = new Label();
        sign.getStyleClass().add("equation-sign");
        sign.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return sign;
    }
}
