package backstep.ui.view;

import backstep.picture.Question;
import backstep.text.Texts;
import backstep.ui.popup.Tips;
import backstep.ui.store.Answers.Answer;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * The answers to choose from, each with its letter and room for a mark: two beside one another, in
 * a wide place all, and where they are too long for that, fewer.
 */
final class ChoicesView extends Region {

    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double GAP = 6;

    /** In less width answers do not stand in one row, lest some questions have one and some two. */
    private static final double WIDE = 460;

    private final IntConsumer chosen;
    private List<Button> buttons = List.of();

    /**
     * No answers yet.
     *
     * @param chosen takes the number, from 0, of the answer that is chosen
     */
    ChoicesView(IntConsumer chosen) {
        this.chosen = chosen;
    }

    void show(Question.Choice question, Optional<Answer> answer, Texts texts) {
        if (buttons.size() != question.options().size()) {
            rebuild(question.options().size());
        }
        for (int k = 0; k < buttons.size(); k++) {
            var button = buttons.get(k);
            boolean isRight = answer.isPresent() && k == question.right();
            boolean isWrong = isGiven(answer, k) && !isRight;
            var option = question.options().get(k);
            var mark = isRight ? " ✓" : isWrong ? " ✗" : "";
            button.setText(option);
            ((Label) button.getGraphic()).setText(letter(k) + mark);
            button.setAccessibleText(texts.say("ask.option", letter(k), option));
            Tips.show(button, texts.say("ask.tip.option", letter(k)));
            button.setDisable(answer.isPresent());
            button.pseudoClassStateChanged(RIGHT, isRight);
            button.pseudoClassStateChanged(WRONG, isWrong);
        }
        requestLayout();
    }

    /** Chooses an answer, if there is one of this number that can be chosen. */
    boolean fire(int number) {
        boolean isOpen = number < buttons.size() && !buttons.get(number).isDisabled();
        if (isOpen) {
            chosen.accept(number);
        }
        return isOpen;
    }

    private static boolean isGiven(Optional<Answer> answer, int number) {
        return answer.filter(given -> given.text().equals(Integer.toString(number)))
                .isPresent();
    }

    private static String letter(int number) {
        return Character.toString('A' + number);
    }

    private void rebuild(int count) {
        var built = new ArrayList<Button>();
        for (int k = 0; k < count; k++) {
            int number = k;
            var button = new Button("", letterWithRoom());
            button.setId("answer-" + letter(k));
            button.getStyleClass().add("choice");
            button.setOnAction(click -> chosen.accept(number));
            built.add(button);
        }
        buttons = List.copyOf(built);
        getChildren().setAll(buttons);
    }

    /** A letter is as wide with a mark as without, lest an answer move when it is given. */
    private static Label letterWithRoom() {
        var letter = new Label();
        letter.getStyleClass().add("choice-letter");
        return letter;
    }

    private int columns(double width) {
        double widest = buttons.stream()
                .mapToDouble(button -> button.prefWidth(-1))
                .max()
                .orElse(1);
        int most = (int) Math.max(1, (width + GAP) / (widest + GAP));
        return width >= WIDE && most >= buttons.size() ? buttons.size() : Math.min(2, most);
    }

    private double height() {
        return buttons.stream()
                .mapToDouble(button -> button.prefHeight(-1))
                .max()
                .orElse(0);
    }

    private static int ceil(int number, int divisor) {
        return (number + divisor - 1) / divisor;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        int rows = ceil(buttons.size(), columns(width < 0 ? getWidth() : width));
        return rows * (height() + GAP) - GAP;
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double width = Math.floor((getWidth() - GAP * (columns - 1)) / columns);
        double height = height();
        for (int k = 0; k < buttons.size(); k++) {
            int row = k / columns;
            double x = (k - row * columns) * (width + GAP);
            buttons.get(k).resizeRelocate(x, row * (height + GAP), width, height);
        }
    }
}
