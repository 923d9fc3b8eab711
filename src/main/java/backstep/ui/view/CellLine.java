package backstep.ui.view;

import backstep.picture.CheckPicture;
import backstep.picture.LightPicture;
import backstep.picture.WrittenSum;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The line below a step: what to hover, or what is pointed at, written out in numbers. It is laid
 * out by itself, so that nothing else is when the pointer moves.
 */
final class CellLine extends Region {

    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final Pattern WORDS = Pattern.compile(" ");
    private static final double GAP = 12;

    /** Of a check's wordings the shortest that says how far apart the numbers are, if one does. */
    private static final int APART = 2;

    private final Label heading = label("fact-label");
    private final Label text = label("hint");
    private final Label checkHeading = label("fact-label");
    private final Label check = label("check");
    private List<String> wordings = List.of("");
    private List<String> checks = List.of("");
    private boolean isTelling;
    private double share = 1;
    private int lines = 1;

    CellLine() {
        getStyleClass().add("cell-line");
        setManaged(false);
        text.setId("cell-sum");
        check.setId("gradient-check");
        getChildren().setAll(heading, text, checkHeading, check);
    }

    void setPhase(String phase) {
        PhaseMark.set(text, phase);
    }

    /** Writes out what is pointed at; asks to point at a cell where nothing is. */
    void show(LightPicture light, Optional<String> hint) {
        isTelling = !light.sentences().isEmpty();
        Looks.style(text, "label", isTelling ? "cell-sum" : "hint");
        heading.setText(isTelling ? light.heading() : "");
        wordings = isTelling ? light.sentences() : List.of(hint.orElse(""));
        checkHeading.setText(light.check().map(CheckPicture::label).orElse(""));
        checks = light.check().map(CheckPicture::sentences).orElse(List.of(""));
        check.pseudoClassStateChanged(
                OFF, light.check().filter(CheckPicture::isOff).isPresent());
        text.setText(wordings.get(0));
        requestLayout();
    }

    /** Whether something is written out. */
    boolean isTelling() {
        return isTelling;
    }

    /** Writes the sum as far as it is at a share of the time, from now on. */
    void setShare(double now) {
        share = now;
        requestLayout();
    }

    /** In one line; or in more, the check below the sum, or the sum in all of them, unheaded. */
    void setLines(int now) {
        if (now != lines) {
            lines = now;
            setNeedsLayout(true);
        }
    }

    @Override
    protected void layoutChildren() {
        if (lines > 1) {
            fold();
        } else {
            unfold();
        }
    }

    private void fold() {
        heading.setVisible(false);
        checkHeading.setVisible(false);
        check.setVisible(true);
        double line = getHeight() / lines;
        int above = checks.get(0).isEmpty() ? lines : lines - 1;
        text.setWrapText(above > 1);
        say(text, sum(wording -> linesOf(wording) <= above));
        text.resizeRelocate(0, 0, getWidth(), above * line);
        say(check, longest(checks, getWidth(), check));
        check.resizeRelocate(0, above * line, getWidth(), line);
    }

    private void unfold() {
        text.setWrapText(false);
        makeRoom();
        double left = taken(heading);
        say(check, shortEnough(left));
        double right = place(check, getWidth() - width(check));
        right = place(checkHeading, right - width(checkHeading));
        place(heading, 0);
        double room = right - left;
        say(text, sum(wording -> written(wording, text) <= room));
        text.resizeRelocate(left, 0, Math.min(width(text), room), getHeight());
    }

    /**
     * Lest the sum or the check be shortened, the headings are left out, and lest the sum be cut off
     * the check.
     */
    private void makeRoom() {
        var headings = List.of(heading, checkHeading);
        headings.forEach(label -> label.setVisible(true));
        double headed = headings.stream().mapToDouble(CellLine::taken).sum();
        double checked = GAP + written(last(checks), check);
        double named = headed + written(shortestNamed(), text) + checked;
        double whole = written(wordings.get(0), text) + GAP + written(apart(), check);
        boolean isForThem = whole <= getWidth() && whole + headed > getWidth();
        headings.forEach(label -> label.setVisible(named <= getWidth() && !isForThem));
        check.setVisible(written(last(wordings), text) + checked <= getWidth());
    }

    /** As much of the sum as fits and is written by now; where none of it fits, its result. */
    private String sum(Predicate<String> fits) {
        var longest = longest(wordings, fits);
        var sum = new WrittenSum(longest);
        return fits.test(longest) ? sum.at(share) : sum.shortened();
    }

    private static void say(Label label, String words) {
        if (!words.equals(label.getText())) {
            label.setText(words);
        }
    }

    /**
     * The longest wording of the check that takes nothing from the sum but its middle, where that
     * leaves it room to say how far the two are apart, else the shortest one.
     */
    private String shortEnough(double left) {
        double room = getWidth() - left - 2 * GAP - width(checkHeading);
        boolean isApart = written(shortestNamed(), text) + written(apart(), check) <= room;
        var least = isApart ? apart() : last(checks);
        var sum = longest(wordings, room - written(least, check), text);
        return longest(checks, room - written(sum, text), check);
    }

    private String apart() {
        return checks.get(Math.min(checks.size() - 1, APART));
    }

    /** Of wordings from the longest to the shortest the first that fits, else the shortest. */
    private static String longest(List<String> wordings, double room, Label on) {
        return longest(wordings, wording -> written(wording, on) <= room);
    }

    private static String longest(List<String> wordings, Predicate<String> fits) {
        return wordings.stream().filter(fits).findFirst().orElse(last(wordings));
    }

    /** In how many lines a sum is broken between its words. */
    private int linesOf(String sum) {
        int broken = 1;
        var line = "";
        for (var word : WORDS.splitAsStream(sum).toList()) {
            var longer = line.isEmpty() ? word : line + " " + word;
            boolean isLonger = written(longer, text) <= getWidth();
            broken += isLonger ? 0 : 1;
            line = isLonger ? longer : word;
        }
        return broken;
    }

    /** The shortest that says what it is of, as the last of several does not. */
    private String shortestNamed() {
        return wordings.get(Math.max(0, wordings.size() - 2));
    }

    private static String last(List<String> wordings) {
        return wordings.get(wordings.size() - 1);
    }

    private static double written(String words, Label on) {
        return Math.ceil(LetterWidths.of(words, on.getFont()));
    }

    /** Puts a label at a place, and says where what is before it ends. */
    private double place(Label label, double x) {
        label.resizeRelocate(x, 0, width(label), getHeight());
        return isShown(label) ? x - GAP : x;
    }

    private static double width(Label label) {
        return isShown(label) ? Math.ceil(label.prefWidth(-1)) : 0;
    }

    /** The width of a label and of the gap beside it. */
    private static double taken(Label label) {
        return isShown(label) ? width(label) + GAP : 0;
    }

    private static boolean isShown(Label label) {
        return label.isVisible() && !label.getText().isEmpty();
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        return label;
    }
}
