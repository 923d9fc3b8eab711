package backstep.ui.view;

import static backstep.ui.view.StageLayout.GAP;

import javafx.scene.layout.Region;

import java.util.OptionalDouble;

/**
 * The room that the parts of a stage have, and what of them is left out there: first the shapes and
 * the code, then what is said in words, then the line below, and last what the step is called, for
 * numbers that can be read.
 *
 * @param isCompact whether all of the window's room, which is little, is the stage's
 * @param isHigh whether it has the height for the words above the equation
 */
record StageRoom(
        StageLayout.Parts parts,
        WordsBeside beside,
        StageSize size,
        boolean isCompact,
        boolean isHigh,
        double width,
        double height) {

    /** In less height there is no line below numbers that would not be clear above it. */
    private static final double LEAST_LINED = 150;

    /** How wide the words are beside the equation, if they are not above it. */
    OptionalDouble besideWidth() {
        if (isCompact) {
            return compactWidth();
        }
        if (isHigh) {
            return OptionalDouble.empty();
        }
        double wide = beside.width(width, heights());
        return isBetterBelow(wide) ? OptionalDouble.empty() : OptionalDouble.of(wide);
    }

    private boolean isBetterBelow(double wordsWidth) {
        double least = heightAbove(1) - parts.words().leastHeight();
        return beside.isWorse(width, wordsWidth, least, heightBeside() - GAP);
    }

    private OptionalDouble compactWidth() {
        double above = isTitledAbove() ? headingHeight() : 0;
        double below = height - above - parts.words().leastHeight() - GAP;
        return beside.compactWidth(width, below, height - headingHeight());
    }

    private WordsBeside.Heights heights() {
        return new WordsBeside.Heights(
                heightBeside(), heightAbove(1), heightAbove(StageLayout.MOST_LINES));
    }

    /** How high words beside the equation are where nothing is left out. */
    private double heightBeside() {
        return heightAbove(1) - sentenceHeight() - noteHeight();
    }

    /** What the heading and so many lines below leave. */
    private double heightAbove(int lines) {
        return height - lines * size.lineHeight() - GAP - headingHeight();
    }

    private double headingHeight() {
        return parts.heading().titledHeight(width) + size.gap();
    }

    private double sentenceHeight() {
        return parts.sentence().prefHeight(width) + GAP;
    }

    private double noteHeight() {
        return isNoted() ? parts.note().prefHeight(width) + GAP : 0;
    }

    private boolean isNoted() {
        return !parts.note().getText().isEmpty();
    }

    /** Leaves out what has no room where the words are beside the equation. */
    void leaveOutBeside(double wordsWidth) {
        parts.heading().setWhole();
        parts.words().setBesideTitle(false);
        if (isCompact) {
            leaveOutForNumbers(wordsWidth);
        } else {
            leaveOutForWords(wordsWidth);
        }
    }

    /** What the numbers leave of the height goes to the line first and to the facts last. */
    private void leaveOutForNumbers(double wordsWidth) {
        parts.heading().setVisible(true);
        double below = height - headingHeight();
        double number = beside.numberBeside(width, wordsWidth, below);
        double needed = parts.equation().measure().heightOf(number);
        double high = leaveOut(below - GAP - needed) + needed;
        var words = parts.words();
        words.setBrief(
                words.factsWidth() > wordsWidth || words.wholeHeightIn(wordsWidth, high) > high);
    }

    /** What the equation needs to be read beside the words is taken from what is above and below. */
    private void leaveOutForWords(double wordsWidth) {
        parts.words().setBrief(false);
        double bar = parts.room().barHeight(width - WordsBeside.BETWEEN - wordsWidth);
        double free = height - GAP - parts.equation().measure().readableHeight() - bar;
        double left = free < 0 ? Double.MAX_VALUE : free;
        leaveOut(left - showIn(left, parts.heading(), headingHeight()));
    }

    /** What heading, formula and equation leave goes to the line first and to the facts last. */
    void leaveOutAbove() {
        var words = parts.words();
        parts.heading().setVisible(true);
        if (isTitledAbove()) {
            parts.heading().setWhole();
        } else {
            double free = width - parts.heading().buttonsBeside() - GAP;
            parts.heading().setBrief(free - words.widthBesideTitle(free));
        }
        words.setBesideTitle(parts.heading().titleBeside() > 0);
        double left = height - titleHeight() - words.leastHeight() - GAP - leastEquation(true);
        double high = leaveOut(left) + words.leastHeight();
        words.setBrief(words.wholeHeightIn(wordsWidth(), high) > high);
    }

    /** Whether there is room for the title above words and equation. */
    private boolean isTitledAbove() {
        double lowest = parts.equation().measure().lowestHeight();
        return !isCompact
                || headingHeight() + parts.bareHeight() <= height
                || parts.words().leastHeight() + GAP + lowest > height;
    }

    /** What the heading takes above the words. */
    private double titleHeight() {
        return parts.heading().isBrief() ? 0 : headingHeight();
    }

    /** The width of words that are above the equation. */
    double wordsWidth() {
        return width - (parts.heading().isBrief() ? parts.heading().prefWidth(-1) + GAP : 0);
    }

    /** Shows the line, the sentence and the note as far as height is left, and says what is then. */
    private double leaveOut(double some) {
        double left = some - showIn(some, parts.line(), size.lineHeight());
        left -= showIn(left, parts.sentence(), sentenceHeight());
        parts.note().setVisible(isNoted());
        return isNoted() ? left - showIn(left, parts.note(), noteHeight()) : left;
    }

    /** Shows a part where its height is left, and says what that takes. */
    private static double showIn(double left, Region part, double high) {
        part.setVisible(high <= left);
        return part.isVisible() ? high : 0;
    }

    /**
     * The height of an equation below the words: for numbers as large as is liked, or as the width
     * allows and the line below, if there is one.
     */
    double leastEquation(boolean isLined) {
        var measure = parts.equation().measure();
        double number = parts.room().numberIn(width);
        double liked = isCompact || isHigh
                ? measure.grownHeight()
                : measure.heightOf(EquationCells.LIKED_NUMBER);
        boolean isNarrow = number < EquationCells.LARGEST_NUMBER;
        double most = isNarrow ? measure.heightOf(number) : Double.MAX_VALUE;
        double clear = height < LEAST_LINED ? clearHeight(number) : 0;
        double readable = Math.max(measure.readableHeight(), clear);
        double bar = parts.room().barHeight(width);
        double room = height - titleHeight() - parts.words().leastHeight() - GAP;
        double free = room - bar - (isLined ? size.lineHeight() : 0);
        double high = Math.max(readable, Math.min(Math.min(liked, most), free));
        return Math.min(high + bar, room);
    }

    /** How high numbers are that are as clear as the width allows. */
    private double clearHeight(double number) {
        return parts.equation().measure().heightOf(Math.min(number, EquationCells.CLEAR_NUMBER));
    }
}
