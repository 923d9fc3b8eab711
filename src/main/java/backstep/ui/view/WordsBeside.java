package backstep.ui.view;

import java.util.stream.DoubleStream;

/** How wide the words of a step are beside its equation, and whether they are better above it. */
record WordsBeside(StepWords words, EquationView equation, EquationRoom room) {

    static final double BETWEEN = 16;

    private static final double NARROWEST = 330;

    /** Where the equation's numbers are larger for it, the words are broken into short lines. */
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
        if (!words.fitsIn(wanted, height)) {
            double spare = width - BETWEEN - equation.leastWidth();
            return Math.max(wanted, Math.min(words.factsWidth(), spare));
        }
        return DoubleStream.of(EquationCells.LARGEST_NUMBER, EquationCells.LIKED_NUMBER)
                .map(number -> Math.min(wanted, width - BETWEEN - equation.widthOf(number)))
                .filter(narrow -> narrow >= LEAST && words.fitsIn(narrow, height))
                .findFirst()
                .orElse(wanted);
    }

    /**
     * Whether an equation below the words has larger numbers, and the height for them.
     *
     * @param least what all that can be left out leaves of the height
     * @param whole what is left of the height where nothing is left out
     */
    boolean isWorse(double width, double wordsWidth, double least, double whole) {
        double left = width - BETWEEN - wordsWidth;
        double beside = room.numberIn(left);
        double below = room.numberIn(width);
        double number = Math.min(below, EquationCells.LIKED_NUMBER);
        double high = beside == 0 ? equation.readableHeight() : equation.heightOf(number);
        boolean isSeenAtOnce = room.isWide(left) && !room.isWide(width);
        return ((beside < number || isSeenAtOnce) && high + room.barHeight(width) <= least)
                || (beside < below && words.fitsIn(width, whole - equation.heightOf(below)));
    }
}
