package backstep.core.trace;

/**
 * How far one element of a gradient is from the central difference of the loss.
 *
 * @param row its row, from 1
 * @param column its column, from 1
 * @param analytic what backpropagation computed
 * @param numeric the central difference
 * @param error |analytic − numeric|, relative to the larger of the two and a least magnitude;
 *     infinite where one of them is not finite
 */
public record ElementDifference(
        int row, int column, double analytic, double numeric, double error) {

    static ElementDifference of(
            int row, int column, double analytic, double numeric, double leastMagnitude) {
        double magnitude =
                Math.max(Math.max(Math.abs(analytic), Math.abs(numeric)), leastMagnitude);
        double error = Math.abs(analytic - numeric) / magnitude;
        return new ElementDifference(
                row + 1,
                column + 1,
                analytic,
                numeric,
                Double.isFinite(error) ? error : Double.POSITIVE_INFINITY);
    }
}
