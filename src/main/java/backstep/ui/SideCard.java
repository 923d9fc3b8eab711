package backstep.ui;

import backstep.picture.GradientFlow;
import backstep.picture.Question;
import backstep.picture.Wording;
import backstep.session.Session;
import backstep.ui.store.SessionStore;
import backstep.ui.view.Corners;
import backstep.ui.view.GradientFlowView;
import backstep.ui.view.LineBreaks;
import backstep.ui.view.QuestionView;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * What stands beside the stage: how large the gradient is in each layer, a question and, where there
 * is room below, the answer to the one that was stepped past.
 */
final class SideCard extends Region {

    private static final double GAP = 8;
    private static final double LOW_HEIGHT = 230;
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final GradientFlowView flow = new GradientFlowView();
    private final QuestionView question;
    private final Label passed = new Label();
    private final AfterFrame afterFrame = new AfterFrame(this);
    private boolean isWithNorms = true;
    private boolean isCompact;

    /**
     * A card that shows nothing yet.
     *
     * @param leave gives the focus to something else
     */
    SideCard(SessionStore store, Runnable leave) {
        question = new QuestionView(store, leave);
        getStyleClass().addAll("card", "side-card");
        getChildren().setAll(new Corners(this, Corners.CARD), flow, question, passed);
        passed.setId("passed-answer");
        passed.setWrapText(true);
    }

    void show(Session session, Inquiry inquiry, Wording wording) {
        afterFrame.then(() -> flow.show(
                inquiry.hidesNorms()
                        ? GradientFlow.masked(session, wording)
                        : GradientFlow.of(session, wording)));
        question.setVisible(inquiry.asks());
        question.show(inquiry.question(), inquiry.answer(), wording.texts());
        passed.setText(inquiry.passed()
                .map(Question::content)
                .map(asked -> wording.say("ask.passed", asked.right(), asked.explanation()))
                .map(LineBreaks::inSentence)
                .orElse(""));
        requestLayout();
    }

    /** Shows the gradient of each layer where there is room, or leaves all of it to the question. */
    void setNorms(boolean now) {
        isWithNorms = now;
        requestLayout();
    }

    /** Says whether there is little height. */
    void setCompact(boolean now) {
        isCompact = now;
        question.setCompact(now);
    }

    /** Whether the gradient of each layer is in sight. */
    boolean hasNorms() {
        return flow.isVisible();
    }

    /** Goes to where a number is written, if there is a question for one. */
    boolean write() {
        return question.write();
    }

    /** Answers with a letter, if there is a question that it is an answer to. */
    boolean answer(int letter) {
        return question.answer(letter);
    }

    /** Whether questions stand here, which need their room in a narrow window too. */
    boolean asks() {
        return question.isVisible();
    }

    @Override
    public void resize(double width, double height) {
        pseudoClassStateChanged(LOW, height < LOW_HEIGHT);
        super.resize(width, height);
    }

    /** As high as the question needs. */
    @Override
    protected double computePrefHeight(double width) {
        return padding() + question.prefHeight(inside(width));
    }

    /** How high it is with whatever will be said of an answer. */
    double heightWithAnyAnswer(double width) {
        return padding() + question.heightWithAnyAnswer(inside(width));
    }

    private double padding() {
        return getInsets().getTop() + getInsets().getBottom();
    }

    private double inside(double width) {
        return Math.floor(width - getInsets().getLeft() - getInsets().getRight());
    }

    /**
     * The question has what any answer needs, and the bars above it what they need of the rest; in a
     * low card, which has no room for both beside most questions, there are none beside any.
     */
    @Override
    protected void layoutChildren() {
        var insets = getInsets();
        double width = inside(getWidth());
        double height = getHeight() - padding();
        boolean asks = question.isVisible();
        if (asks) {
            question.fit(width, height);
        }
        double left = asks ? height - question.heightWithAnyAnswer(width) - GAP : height;
        boolean isRoomy = !asks || isCompact || getHeight() >= LOW_HEIGHT;
        flow.setVisible(isWithNorms && isRoomy && flow.fitsIn(left));
        double norms = asks ? Math.min(left, flow.prefHeight(width)) : left;
        double above = flow.isVisible() ? norms + GAP : 0;
        flow.resizeRelocate(insets.getLeft(), insets.getTop(), width, norms);
        question.resizeRelocate(insets.getLeft(), insets.getTop() + above, width, height - above);
        double said = passed.prefHeight(width);
        double room = height - above - question.prefHeight(width) - GAP;
        passed.setVisible(asks && !passed.getText().isEmpty() && said <= room);
        passed.resizeRelocate(insets.getLeft(), insets.getTop() + height - said, width, said);
    }
}
