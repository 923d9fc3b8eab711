package backstep.ui.view;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where the parts of a stage are: the words above the equation or beside it. Where there is no room
 * for all of them, first the shapes and the code are left out, then what is said in words, then the
 * line below, and last what the step is called, for numbers that can be read: its buttons are beside
 * the formula then. Beside an equation that needs all of the height, the line is below the words.
 */
final class StageLayout {

    /** What a stage is made of, from its top. */
    record Parts(
            StageHeading heading,
            Label sentence,
            Label note,
            StepWords words,
            EquationView equation,
            EquationRoom room,
            CellLine line) {}

    private static final double GAP = 4;

    /** A long sum has two of them, and its check the third. */
    private static final int MOST_LINES = 3;

    private static final int LEAST_LINES = 2;

    /** In less height there is no line below numbers that would not be clear above it. */
    private static final double LEAST_LINED = 150;

    private final Parts parts;
    private final WordsBeside beside;
    private final CoveringLine covering;
    private StageSize size = StageSize.MIDDLE;
    private boolean isCompact;
    private boolean isAlone;
    private double inner;
    private double width;

    StageLayout(Parts parts) {
        this.parts = parts;
        beside = new WordsBeside(parts.words(), parts.equation(), parts.room());
        covering = new CoveringLine(parts);
    }

    void setSize(StageSize now) {
        size = now;
        parts.words().setSize(now);
    }

    /** Says whether all of the window's room, which is little, is the stage's, and if that is new. */
    boolean setCompact(boolean now) {
        boolean isNew = now != isCompact;
        isCompact = now;
        return isNew;
    }

    /** How high a formula that can be read is with numbers below it that can be read. */
    double bareHeight() {
        return parts.words().leastHeight() + GAP + parts.equation().measure().readableHeight();
    }

    /** Puts all parts where they are in a card. */
    void place(Region card) {
        var insets = card.getInsets();
        width = card.getWidth() - insets.getLeft() - insets.getRight();
        inner = card.getHeight() - insets.getTop() - insets.getBottom();
        parts.heading().makeRoomIn(width);
        double wordsWidth = isCompact ? compactWidth() : beside.width(width, heights());
        isAlone = isCompact
                ? wordsWidth == width
                : StageSize.isHigh(card.getWidth(), card.getHeight());
        boolean isStacked = isAlone || (!isCompact && isBetterBelow(wordsWidth));
        parts.words().setFlat(isStacked);
        parts.words().setNarrow(isCompact && !isStacked);
        double x = insets.getLeft();
        double bottom = card.getHeight() - insets.getBottom();
        if (isStacked) {
            leaveOut();
            double top = placeAbove(x, insets.getTop());
            stack(x, top, placeLine(x, bottom));
        } else {
            parts.heading().setBrief(false);
            if (isCompact) {
                leaveOutCompact(wordsWidth);
            } else {
                leaveOutBeside(wordsWidth);
            }
            double top = placeAbove(x, insets.getTop());
            putBeside(x, top, placeLine(x, bottom), wordsWidth);
        }
        covering.place(width, size.lineHeight());
    }

    /** Puts what has a line of its own, and says where that ends. */
    private double placeAbove(double x, double from) {
        double top = from;
        for (var part : above()) {
            double height = part.prefHeight(width);
            part.resizeRelocate(x, top, width, height);
            top += height + GAP;
        }
        return top;
    }

    /** Puts the line at the bottom, and says where it begins. */
    private double placeLine(double x, double bottom) {
        var line = parts.line();
        if (!line.isVisible()) {
            return bottom;
        }
        line.setLines(1);
        double top = bottom - size.lineHeight();
        line.resizeRelocate(x, top, width, size.lineHeight());
        return top;
    }

    /** Shows what is pointed at where the line has no place of its own. */
    void showLine() {
        covering.show();
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

    /** How high words beside the equation are where nothing is left out. */
    private double heightBeside() {
        double above = headingHeight() + sentenceHeight() + noteHeight();
        return inner - above - size.lineHeight() - GAP;
    }

    private WordsBeside.Heights heights() {
        return new WordsBeside.Heights(heightBeside(), heightAbove(1), heightAbove(MOST_LINES));
    }

    /** What the heading and so many lines below leave. */
    private double heightAbove(int lines) {
        return above(lines, headingHeight(), inner);
    }

    private boolean isBetterBelow(double wordsWidth) {
        double least = heightAbove(1) - parts.words().leastHeight();
        return beside.isWorse(width, wordsWidth, least, heightBeside() - GAP);
    }

    /** All of the width, unless numbers are larger beside the words than below them. */
    private double compactWidth() {
        double above = isTitledAbove() ? headingHeight() : 0;
        double below = inner - above - parts.words().leastHeight() - GAP;
        return beside.compactWidth(width, below, inner - headingHeight());
    }

    /** What the numbers leave of the height goes to the line first and to the facts last. */
    private void leaveOutCompact(double wordsWidth) {
        parts.heading().setVisible(true);
        double height = inner - headingHeight();
        double number = beside.numberBeside(width, wordsWidth, height);
        double needed = parts.equation().measure().heightOf(number);
        double high = leaveOut(height - GAP - needed) + needed;
        var words = parts.words();
        words.setBrief(
                words.factsWidth() > wordsWidth || words.wholeHeightIn(wordsWidth, high) > high);
    }

    /** What the equation needs to be read beside the words is taken from what is above and below. */
    private void leaveOutBeside(double wordsWidth) {
        parts.words().setBrief(false);
        double bar = parts.room().barHeight(width - WordsBeside.BETWEEN - wordsWidth);
        double free = inner - GAP - parts.equation().measure().readableHeight() - bar;
        double left = free < 0 ? Double.MAX_VALUE : free;
        leaveOut(left - showIn(left, parts.heading(), headingHeight()));
    }

    /** What heading, formula and equation leave goes to the line first and to the facts last. */
    private void leaveOut() {
        var words = parts.words();
        parts.heading().setVisible(true);
        parts.heading().setBrief(!isTitledAbove());
        double left = inner - titleHeight() - words.leastHeight() - GAP - leastEquation(true);
        double high = leaveOut(left) + words.leastHeight();
        words.setBrief(words.wholeHeightIn(wordsWidth(), high) > high);
    }

    /** Whether there is room for the title above words and equation. */
    private boolean isTitledAbove() {
        return !isCompact
                || headingHeight() + bareHeight() <= inner
                || parts.words().leastHeight()
                                + GAP
                                + parts.equation().measure().lowestHeight()
                        > inner;
    }

    /** What the heading takes above the words. */
    private double titleHeight() {
        return parts.heading().isBrief() ? 0 : headingHeight();
    }

    /** The width of words that are above the equation. */
    private double wordsWidth() {
        return width - (parts.heading().isBrief() ? parts.heading().prefWidth(-1) + GAP : 0);
    }

    /** Shows the line, the sentence and the note as far as height is left, and says what is then. */
    private double leaveOut(double height) {
        double left = height - showIn(height, parts.line(), size.lineHeight());
        left -= showIn(left, parts.sentence(), sentenceHeight());
        parts.note().setVisible(isNoted());
        return isNoted() ? left - showIn(left, parts.note(), noteHeight()) : left;
    }

    /**
     * The height for numbers as large as is liked, or as the width allows and the line below, if
     * there is one.
     */
    private double leastEquation(boolean isLined) {
        var measure = parts.equation().measure();
        double number = parts.room().numberIn(width);
        double liked =
                isAlone ? measure.grownHeight() : measure.heightOf(EquationCells.LIKED_NUMBER);
        boolean isNarrow = number < EquationCells.LARGEST_NUMBER;
        double most = isNarrow ? measure.heightOf(number) : Double.MAX_VALUE;
        double clear = inner < LEAST_LINED ? clearHeight(number) : 0;
        double readable = Math.max(measure.readableHeight(), clear);
        double bar = parts.room().barHeight(width);
        double room = inner - titleHeight() - parts.words().leastHeight() - GAP;
        double free = room - bar - (isLined ? size.lineHeight() : 0);
        double high = Math.max(readable, Math.min(Math.min(liked, most), free));
        return Math.min(high + bar, room);
    }

    /** How high numbers are that are as clear as the width allows. */
    private double clearHeight(double number) {
        return parts.equation().measure().heightOf(Math.min(number, EquationCells.CLEAR_NUMBER));
    }

    /** Shows a part where its height is left, and says what that takes. */
    private static double showIn(double left, Region part, double height) {
        part.setVisible(height <= left);
        return part.isVisible() ? height : 0;
    }

    private void stack(double x, double top, double bottom) {
        double wordsTop = top - GAP + size.gap();
        double most = bottom - wordsTop - GAP - leastEquation(parts.line().isVisible());
        double below = wordsTop + parts.words().heightIn(wordsWidth(), most) + GAP;
        parts.words().resizeRelocate(x, wordsTop, wordsWidth(), below - GAP - wordsTop);
        if (parts.heading().isBrief()) {
            double left = x + wordsWidth() + GAP;
            double height = parts.heading().prefHeight(-1);
            parts.heading().resizeRelocate(left, wordsTop, x + width - left, height);
        }
        parts.room().resizeRelocate(x, below, width, Math.max(0, bottom - below));
    }

    private void putBeside(double x, double top, double bottom, double wordsWidth) {
        double wordsTop = top - GAP + size.gap();
        double wordsBottom = parts.line().isVisible()
                ? bottom
                : placeLineBelowWords(x, wordsTop, bottom, wordsWidth);
        parts.words()
                .resizeRelocate(x, wordsTop, wordsWidth, Math.max(0, wordsBottom - GAP - wordsTop));
        double left = x + wordsWidth + WordsBeside.BETWEEN;
        parts.room().resizeRelocate(left, top, x + width - left, Math.max(0, bottom - top));
    }

    /** Puts the line at the bottom of the words where they leave it room, and says where it begins. */
    private double placeLineBelowWords(double x, double top, double bottom, double wordsWidth) {
        var line = parts.line();
        boolean isRoomy = parts.words().fitsIn(wordsWidth, above(MOST_LINES, top, bottom));
        int lines = isRoomy ? MOST_LINES : LEAST_LINES;
        double room = above(lines, top, bottom);
        boolean isWide = wordsWidth >= WordsBeside.LEAST_FOLDED || !isCompact;
        line.setVisible(isWide && room >= parts.words().leastHeight());
        if (!line.isVisible()) {
            return bottom;
        }
        double height = lines * size.lineHeight();
        line.setLines(lines);
        line.resizeRelocate(x, bottom - height, wordsWidth, height);
        parts.words().setBrief(!parts.words().fitsIn(wordsWidth, room));
        return bottom - height;
    }

    /** What so many lines leave above them. */
    private double above(int lines, double top, double bottom) {
        return bottom - lines * size.lineHeight() - GAP - top;
    }

    /** What has a line of its own, from the top. */
    private List<Region> above() {
        return Stream.<Region>of(parts.heading(), parts.sentence(), parts.note())
                .filter(part -> part.isVisible() && !isBesideWords(part))
                .toList();
    }

    private boolean isBesideWords(Region part) {
        return part.equals(parts.heading()) && parts.heading().isBrief();
    }
}
