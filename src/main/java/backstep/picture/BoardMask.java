package backstep.picture;

import backstep.picture.BoardPicture.Column;

import java.util.List;

/** Hides the shapes on the board that would give the answer to a question away. */
public final class BoardMask {

    private static final String GRADIENT = "dL/d";

    private BoardMask() {}

    /** The board with no shape in the slots beside the matrix that is asked for, and its own. */
    public static BoardPicture of(BoardPicture board, Question question) {
        var asked = id(question.content().name());
        return new BoardPicture(
                board.columns().stream()
                        .map(column -> has(column, asked) ? masked(column) : column)
                        .toList(),
                board.phase(),
                board.current(),
                board.flow(),
                board.valueRow(),
                board.gradientRow(),
                board.sample(),
                board.isByCell(),
                board.description());
    }

    private static String id(String name) {
        return name.startsWith(GRADIENT)
                ? "gradient-" + name.substring(GRADIENT.length())
                : "value-" + name;
    }

    private static boolean has(Column column, String id) {
        return column.values().stream().anyMatch(matrix -> matrix.id().equals(id))
                || column.gradients().stream().anyMatch(matrix -> matrix.id().equals(id));
    }

    private static Column masked(Column column) {
        return new Column(
                column.title(),
                column.subtitle(),
                column.units(),
                column.edges(),
                masked(column.values()),
                masked(column.gradients()),
                column.isLoss());
    }

    private static List<MatrixPicture> masked(List<MatrixPicture> matrices) {
        return matrices.stream()
                .map(matrix -> matrix.isKnown() ? matrix : matrix.asked())
                .toList();
    }
}
