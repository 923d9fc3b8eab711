package backstep.picture;

import java.util.List;

/**
 * What moves while a step forward is shown, and where it comes from.
 *
 * @param phase the phase, as style sheets write it
 * @param travels what goes to the result of the equation
 * @param back the connections along which the gradient runs back
 * @param before the parameters that change, as they were
 * @param parts the motion has so many parts of the same length, one after the other
 * @param isByTerm whether the sum of the newest cell is written out term by term, and the
 *     connections that it takes are lit one by one
 */
public record MotionPicture(
        String phase,
        List<Travel> travels,
        GraphLight back,
        List<MatrixPicture> before,
        int parts,
        boolean isByTerm) {

    /**
     * Cells that go to those that they make.
     *
     * @param operand the matrix of the equation that they are in, from 1; its result is 0
     * @param to cells of the result
     * @param begin the part of the motion in which they begin to go, from 0
     * @param end the part before which they have arrived
     */
    public record Travel(int operand, Cells from, Cells to, int begin, int end) {}

    public MotionPicture {
        travels = List.copyOf(travels);
        before = List.copyOf(before);
    }

    /** How many of the connections that are lit one by one are lit at a share of the motion. */
    public int lit(double share) {
        return isByTerm && parts > 1 ? 1 + (int) (share * parts) : Integer.MAX_VALUE;
    }

    /** How far cells have gone at a share of the motion: before 0 and from 1 on they rest. */
    public double gone(Travel travel, double share) {
        return (share * parts - travel.begin()) / (travel.end() - travel.begin());
    }
}
