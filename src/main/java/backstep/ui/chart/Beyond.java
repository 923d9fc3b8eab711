package backstep.ui.chart;

/**
 * On which side of a plot a point lies that its axes do not reach.
 *
 * @param right 1 to the right, −1 to the left, 0 between
 * @param up 1 above, 0 where its axis reaches it
 */
record Beyond(int right, int up) {

    static final Beyond NOTHING = new Beyond(0, 0);

    boolean isNothing() {
        return equals(NOTHING);
    }

    /** Where it lies from the edge of the plot, in degrees clockwise from straight up. */
    double direction() {
        return Math.toDegrees(Math.atan2(right, up));
    }
}
