package backstep.ui.view;

/** How wide the words of a step are beside its equation. */
record WordsBeside(StepWords words, EquationView equation) {

    static final double BETWEEN = 16;

    private static final double NARROWEST = 330;

    /** Where the equation could not be read otherwise, the words are broken into short lines. */
    private static final double LEAST = 235;

    /** Words that would be wider on one line get all the room that words can have. */
    private static final double MANY = 1.5 * NARROWEST;

    private static final double SHARE = 0.42;

    /** What the equation leaves of the words' best width, but not less than they need. */
    double width(double width, double height) {
        double most = Math.max(NARROWEST, width * SHARE);
        double best = words.bestWidth();
        double liked = Math.max(NARROWEST, Math.min(most, best));
        double least = best > MANY ? most : NARROWEST;
        double left = width - BETWEEN - equation.bestWidth();
        double wanted = Math.max(least, Math.min(liked, left));
        double readable = Math.min(wanted, width - BETWEEN - equation.readableWidth());
        if (!words.fitsIn(wanted, height)) {
            double spare = width - BETWEEN - equation.leastWidth();
            return Math.max(wanted, Math.min(words.factsWidth(), spare));
        }
        return readable >= LEAST && words.fitsIn(readable, height) ? readable : wanted;
    }
}
