package backstep.ui.view;

import java.util.stream.DoubleStream;

/** How wide the words of a step are beside its equation, and whether they are better above it. */
record WordsBeside(StepWords words, EquationView equation, EquationRoom room) {

    static final double BETWEEN = 16;

    private static final double NARROWEST = 330;

    /** Where more is seen of the equation for it, or larger, the words are in short lines. */
    private static final double LEAST = 235;

    /** Words that would be wider on one line get all the room that words can have. */
    private static final double MANY = 1.5 * NARROWEST;

    private static final double SHARE = 0.42;

    /** So many times as large numbers have to be for the words to lose what is left out for them. */
    private static final double MUCH = 1.2;

    /**
     * What the equation leaves of the words' best width, but not less than they need.
     *
     * @param height what is left of it where nothing is left out
     * @param lined what is left of it for the equation between the heading and the line
     */
    double width(double width, double height, double lined) {
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
        return DoubleStream.of(
                        EquationCells.LARGEST_NUMBER,
                        EquationCells.LIKED_NUMBER,
                        EquationCells.CLEAR_NUMBER)
                .map(number -> Math.min(wanted, width - BETWEEN - equation.widthOf(number)))
                .filter(narrow -> narrow >= LEAST && words.fitsIn(narrow, height))
                .findFirst()
                .orElseGet(() -> isScrolledAbove(lined, width - BETWEEN - wanted)
                                && words.fitsIn(LEAST, height)
                        ? Math.min(wanted, LEAST)
                        : wanted);
    }

    /** Whether it scrolls there, and has the height for the line to be below all of it. */
    private boolean isScrolledAbove(double lined, double width) {
        return room.isWide(width) && equation.readableHeight() + room.barHeight(width) <= lined;
    }

    /**
     * Whether an equation below the words has larger numbers, or more of it is seen at once, and the
     * height for that.
     *
     * @param least what all that can be left out leaves of the height
     * @param whole what is left of the height where nothing is left out
     */
    boolean isWorse(double width, double wordsWidth, double least, double whole) {
        double left = width - BETWEEN - wordsWidth;
        double beside = room.numberIn(left);
        double below = room.numberIn(width);
        double free = least - room.barHeight(width);
        double number = Math.min(
                Math.min(below, EquationCells.LIKED_NUMBER), equation.numberInHeight(free));
        boolean isMoreSeen =
                room.isWide(left) && (!room.isWide(width) || number >= EquationCells.CLEAR_NUMBER);
        boolean isLarger =
                beside < number && number >= Math.min(EquationCells.LIKED_NUMBER, MUCH * beside);
        return ((isLarger || isMoreSeen) && equation.readableHeight() <= free)
                || (beside < below && words.fitsIn(width, whole - equation.heightOf(below)));
    }
}
