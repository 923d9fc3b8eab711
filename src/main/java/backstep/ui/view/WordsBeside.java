package backstep.ui.view;

import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** How wide the words of a step are beside its equation, and whether they are better above it. */
record WordsBeside(StepWords words, EquationView equation, EquationRoom room) {

    static final double BETWEEN = 16;

    private static final double NARROWEST = 330;

    /** Where more is seen of the equation for it, or larger, the words are in short lines. */
    private static final double LEAST = 235;

    /** Where a sum is written below them, it needs as much for its longest word and its result. */
    static final double LEAST_FOLDED = 262;

    /** Words that would be wider on one line get all the room that words can have. */
    private static final double MANY = 1.5 * NARROWEST;

    private static final double SHARE = 0.42;

    /** So many times as large numbers have to be for the words to lose what is left out for them. */
    private static final double MUCH = 1.2;

    /**
     * What is left of the height.
     *
     * @param whole where nothing is left out
     * @param lined between the heading and a line below all
     * @param folded between the heading and the lines that are below the words instead
     */
    record Heights(double whole, double lined, double folded) {}

    /** What the equation leaves of the words' best width, but not less than they need. */
    double width(double width, Heights heights) {
        double height = heights.whole();
        double most = Math.max(NARROWEST, width * SHARE);
        double best = words.bestWidth();
        double liked = Math.max(NARROWEST, Math.min(most, best));
        double least = best > MANY ? most : NARROWEST;
        double left = width - BETWEEN - equation.measure().bestWidth();
        double wanted = Math.max(least, Math.min(liked, left));
        if (!words.fitsIn(wanted, height)) {
            double spare = width - BETWEEN - equation.measure().leastWidth();
            return Math.max(wanted, Math.min(words.factsWidth(), spare));
        }
        return DoubleStream.of(
                        EquationCells.LARGEST_NUMBER,
                        EquationCells.LIKED_NUMBER,
                        EquationCells.CLEAR_NUMBER)
                .map(number ->
                        Math.min(wanted, width - BETWEEN - equation.measure().widthOf(number)))
                .filter(narrow -> narrow >= LEAST && words.fitsIn(narrow, height))
                .findFirst()
                .orElseGet(() -> Math.min(wanted, inShortLines(width - BETWEEN - wanted, heights)));
    }

    /** How wide words are in short lines, where the equation scrolls beside longer ones. */
    private double inShortLines(double left, Heights heights) {
        boolean isLined =
                equation.measure().readableHeight() + room.barHeight(left) <= heights.lined();
        double narrow = isLined ? LEAST : LEAST_FOLDED;
        double height = isLined ? heights.whole() : heights.folded();
        boolean isBetter = room.isWide(left) && words.fitsIn(narrow, height);
        return isBetter ? narrow : Double.MAX_VALUE;
    }

    /**
     * How wide the words are in little room, if numbers are larger beside them than below them: so
     * that these are the largest, and half of what is to spare then.
     *
     * @param below what the words leave of the height to an equation below them
     * @param height the height of an equation beside them
     */
    OptionalDouble compactWidth(double width, double below, double height) {
        double least = number(width, below);
        return words
                .smallWidths()
                .filter(narrow -> numberBeside(width, narrow, height) > least)
                .boxed()
                .max(Comparator.comparingDouble(narrow -> numberBeside(width, narrow, height)))
                .stream()
                .mapToDouble(narrow -> narrow + spare(width, narrow, height) / 2)
                .findFirst();
    }

    /** How much wider narrow words can be where it takes nothing from the numbers beside them. */
    private double spare(double width, double narrow, double height) {
        double number = numberBeside(width, narrow, height);
        double most = width - BETWEEN - equation.measure().widthOf(number);
        return Math.max(0, Math.min(most, words.bestWidth()) - narrow);
    }

    /** How large numbers are in a height beside words of a width; 0 where there are none in sight. */
    double numberBeside(double width, double wordsWidth, double height) {
        double left = width - BETWEEN - wordsWidth;
        return room.isWide(left) || equation.measure().isLarge() ? 0 : number(left, height);
    }

    private double number(double width, double height) {
        double high = equation.measure().numberInHeight(height - room.barHeight(width));
        return Math.min(Math.min(room.numberIn(width), EquationCells.LIKED_NUMBER), high);
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
        double number = number(width, least);
        boolean isMoreSeen =
                room.isWide(left) && (!room.isWide(width) || number >= EquationCells.CLEAR_NUMBER);
        boolean isLarger =
                beside < number && number >= Math.min(EquationCells.LIKED_NUMBER, MUCH * beside);
        return ((isLarger || isMoreSeen) && equation.measure().readableHeight() <= free)
                || (beside < below
                        && words.fitsIn(width, whole - equation.measure().heightOf(below)));
    }
}
