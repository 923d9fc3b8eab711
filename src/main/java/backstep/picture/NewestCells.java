package backstep.picture;

import backstep.session.CellSpan;

import java.util.List;

/**
 * The cells that were computed last, where a click computes only some of a matrix.
 *
 * @param cells which they are
 * @param operands those of each operand that make them, in the equation's order
 * @param label what stands before the sentence
 * @param sentence the sum of the cell, or of the first of the row, written out
 */
public record NewestCells(
        CellSpan cells, List<CellSums.Cells> operands, String label, String sentence) {

    public NewestCells {
        operands = List.copyOf(operands);
    }
}
