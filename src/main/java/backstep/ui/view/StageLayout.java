package backstep.ui.view;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where the parts of a stage are: the words above the equation or beside it. Where there is no line
 * for what the step is called, that and its buttons are beside the formula. Beside an equation that
 * needs all of the height, the line is below the words.
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
            CellLine line) {

        /** How high a formula that can be read is with numbers below it that can be read. */
        double bareHeight() {
            return words.leastHeight() + GAP + equation.measure().readableHeight();
        }
    }

    static final double GAP = 4;

    /** A long sum has two of them, and its check the third. */
    static final int MOST_LINES = 3;

    private static final int LEAST_LINES = 2;

    private final Parts parts;
    private final WordsBeside beside;
    private final CoveringLine covering;
    private StageSize size = StageSize.MIDDLE;
    private boolean isCompact;
    private StageRoom room;

    StageLayout(Parts parts) {
        this.parts = parts;
        beside = new WordsBeside(parts.words(), parts.equation(), parts.room());
        covering = new CoveringLine(parts);
        room = new StageRoom(parts, beside, size, isCompact, false, 0, 0);
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

    /** How high formula and numbers are that can just be read. */
    double bareHeight() {
        return parts.bareHeight();
    }

    /** Puts all parts where they are in a card. */
    void place(Region card) {
        var insets = card.getInsets();
        double width = card.getWidth() - insets.getLeft() - insets.getRight();
        double height = card.getHeight() - insets.getTop() - insets.getBottom();
        parts.heading().makeRoomIn(width);
        boolean isHigh = StageSize.isHigh(card.getWidth(), card.getHeight());
        room = new StageRoom(parts, beside, size, isCompact, isHigh, width, height);
        double x = insets.getLeft();
        double bottom = card.getHeight() - insets.getBottom();
        var wordsWidth = room.besideWidth();
        parts.words().setFlat(wordsWidth.isEmpty());
        parts.words().setNarrow(isCompact && wordsWidth.isPresent());
        if (wordsWidth.isPresent()) {
            double wide = wordsWidth.getAsDouble();
            room.leaveOutBeside(wide);
            double top = placeAbove(x, insets.getTop());
            putBeside(x, top, placeLine(x, bottom), wide);
        } else {
            room.leaveOutAbove();
            double top = placeAbove(x, insets.getTop());
            stack(x, top, placeLine(x, bottom));
        }
        covering.place(width, size.lineHeight());
    }

    /** Puts what has a line of its own, and says where that ends. */
    private double placeAbove(double x, double from) {
        double top = from;
        for (var part : above()) {
            double height = part.prefHeight(room.width());
            part.resizeRelocate(x, top, room.width(), height);
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
        line.resizeRelocate(x, top, room.width(), size.lineHeight());
        return top;
    }

    /** Shows what is pointed at where the line has no place of its own. */
    void showLine() {
        covering.show();
    }

    private void stack(double x, double top, double bottom) {
        double wide = room.wordsWidth();
        double wordsTop = top - GAP + size.gap();
        double most = bottom - wordsTop - GAP - room.leastEquation(parts.line().isVisible());
        double high = parts.words().heightIn(wide, most);
        if (parts.heading().isBrief()) {
            double left = x + wide + GAP;
            double height = parts.heading().prefHeight(-1);
            parts.heading().resizeRelocate(left, wordsTop, x + room.width() - left, height);
            high = Math.max(high, height);
        }
        parts.words().resizeRelocate(x, wordsTop, wide, high);
        double below = wordsTop + high + GAP;
        parts.room().resizeRelocate(x, below, room.width(), Math.max(0, bottom - below));
    }

    private void putBeside(double x, double top, double bottom, double wordsWidth) {
        double wordsTop = top - GAP + size.gap();
        double wordsBottom = parts.line().isVisible()
                ? bottom
                : placeLineBelowWords(x, wordsTop, bottom, wordsWidth);
        parts.words()
                .resizeRelocate(x, wordsTop, wordsWidth, Math.max(0, wordsBottom - GAP - wordsTop));
        double left = x + wordsWidth + WordsBeside.BETWEEN;
        parts.room().resizeRelocate(left, top, x + room.width() - left, Math.max(0, bottom - top));
    }

    /** Puts the line at the bottom of the words where they leave it room, and says where it begins. */
    private double placeLineBelowWords(double x, double top, double bottom, double wordsWidth) {
        var line = parts.line();
        boolean isRoomy = parts.words().fitsIn(wordsWidth, above(MOST_LINES, top, bottom));
        int lines = isRoomy ? MOST_LINES : LEAST_LINES;
        double left = above(lines, top, bottom);
        boolean isWide = wordsWidth >= WordsBeside.LEAST_FOLDED || !isCompact;
        line.setVisible(isWide && left >= parts.words().leastHeight());
        if (!line.isVisible()) {
            return bottom;
        }
        double height = lines * size.lineHeight();
        line.setLines(lines);
        line.resizeRelocate(x, bottom - height, wordsWidth, height);
        parts.words().setBrief(!parts.words().fitsIn(wordsWidth, left));
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
