package backstep.ui.view;

import javafx.scene.layout.Region;

/**
 * The line below a step where there is no room for one: in the place of the title or, where that has
 * no line of its own either, of the formula, for as long as something is pointed at.
 */
final class CoveringLine {

    private enum Place {
        OWN,
        TITLE,
        WORDS
    }

    private final StageHeading heading;
    private final StepWords words;
    private final EquationView equation;
    private final CellLine line;
    private Place place = Place.OWN;

    CoveringLine(StageLayout.Parts parts) {
        heading = parts.heading();
        words = parts.words();
        equation = parts.equation();
        line = parts.line();
    }

    /** Finds its place once all else in a stage of this width has its own. */
    void place(double width, double lineHeight) {
        double room = heading.titleRoom(width);
        if (line.isVisible()) {
            place = Place.OWN;
        } else if (room > 0) {
            place = Place.TITLE;
            put(heading, room, lineHeight);
        } else {
            place = Place.WORDS;
            put(words, words.getWidth() + heading.titleBeside(), lineHeight);
        }
        equation.setReadOutBelow(place != Place.OWN);
        show();
    }

    private void put(Region other, double width, double lineHeight) {
        double height = other.getHeight();
        line.setLines(Math.max(1, (int) (height / lineHeight)));
        line.resizeRelocate(other.getLayoutX(), other.getLayoutY(), width, height);
    }

    /** Shows what is pointed at or what else has this place; a formula is not taken from the mouse. */
    void show() {
        boolean isOverTitle = place == Place.TITLE && line.isTelling();
        boolean isOverWords = place == Place.WORDS && line.isTelling() && !words.isHover();
        heading.cover(isOverTitle || isOverWords);
        words.setVisible(!isOverWords);
        if (place != Place.OWN) {
            line.setVisible(isOverTitle || isOverWords);
        }
    }
}
