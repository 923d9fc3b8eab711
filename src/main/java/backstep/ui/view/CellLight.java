package backstep.ui.view;

import backstep.picture.CellSums;
import backstep.picture.NewestCells;

import java.util.Optional;
import java.util.function.Consumer;

/** Lights the cells of an equation that make the cell of the result under the pointer. */
record CellLight(EquationView view, CellSums cells) {

    /** Lights the cells computed last, where cells are computed one by one, else none. */
    void rest(Optional<NewestCells> newest) {
        var matrices = view.matrices();
        matrices.forEach(matrix -> matrix.light((i, j) -> false));
        newest.ifPresent(now -> {
            matrices.get(0).light(now.cells()::contains);
            for (int k = 1; k < matrices.size(); k++) {
                matrices.get(k).light(now.operands().get(k - 1)::contains);
            }
        });
    }

    /** Tells the sum of the cell under the pointer, and when the pointer has left. */
    void listen(Consumer<String> onSum, Runnable onLeave) {
        view.matrices()
                .get(0)
                .setOnCell(
                        (row, column) -> {
                            light(row, column);
                            cells.sentence(row, column).ifPresent(onSum);
                        },
                        onLeave);
    }

    private void light(int row, int column) {
        var matrices = view.matrices();
        var operands = cells.operands(row, column);
        matrices.get(0).light((i, j) -> i == row && j == column);
        for (int k = 1; k < matrices.size(); k++) {
            matrices.get(k).light(operands.get(k - 1)::contains);
        }
    }
}
