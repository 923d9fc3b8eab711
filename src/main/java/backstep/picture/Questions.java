package backstep.picture;

import backstep.core.trace.Operation;
import backstep.session.Session;

import java.util.Optional;

/**
 * Asks about the step that comes next: which question, the kind of step and its place decide, so
 * that a class gets all kinds, and the same place asks the same.
 */
public final class Questions implements Operation.Visitor<Question> {

    /** Longer sums are not worked out in the head. */
    private static final int LONGEST_SUM = 6;

    private final AskedStep asked;

    private Questions(AskedStep asked) {
        this.asked = asked;
    }

    /** The question before the next step of a session. */
    public static Question after(Session session, Wording wording) {
        return new Questions(AskedStep.after(session, wording)).question();
    }

    private Question question() {
        if (!asked.value().isFinite()) {
            return shape();
        }
        return beforeUpdate().orElseGet(() -> asked.step().operation().accept(this));
    }

    /** Before anything moves, in turn whether the loss will fall, and what moves most. */
    private Optional<Question> beforeUpdate() {
        if (!asked.isFirstOfUpdate()) {
            return Optional.empty();
        }
        var most = asked.update() % 2 == 0
                ? Optional.<Question>empty()
                : UpdateQuestions.mostMoved(asked);
        return most.or(() -> Optional.of(UpdateQuestions.loss(asked)));
    }

    @Override
    public Question given(Operation.Given given) {
        return shape();
    }

    @Override
    public Question weightedSum(Operation.WeightedSum sum) {
        boolean isShort = sum.input().value().rows() <= LONGEST_SUM;
        return isShort && asked.turn(2) == 1 ? cell() : shape();
    }

    @Override
    public Question activate(Operation.Activate activate) {
        return cell();
    }

    @Override
    public Question probabilities(Operation.Probabilities probabilities) {
        return cell();
    }

    @Override
    public Question lossValue(Operation.LossValue value) {
        return cell();
    }

    @Override
    public Question lossGradient(Operation.LossGradient gradient) {
        return sign();
    }

    @Override
    public Question activationGradient(Operation.ActivationGradient gradient) {
        return asked.turn(2) == 0 ? sign() : cell();
    }

    @Override
    public Question weightGradient(Operation.WeightGradient gradient) {
        return switch (asked.turn(3)) {
            case 0 -> cell();
            case 1 -> sign();
            default -> shape();
        };
    }

    @Override
    public Question biasGradient(Operation.BiasGradient gradient) {
        boolean isSum = gradient.sumGradient().value().columns() > 1;
        return isSum && asked.turn(2) == 0 ? cell() : shape();
    }

    @Override
    public Question inputGradient(Operation.InputGradient gradient) {
        return switch (asked.turn(3)) {
            case 0 -> sign();
            case 1 -> shape();
            default -> cell();
        };
    }

    @Override
    public Question remember(Operation.Remember remember) {
        return cell();
    }

    @Override
    public Question move(Operation.Move move) {
        return cell();
    }

    @Override
    public Question keep(Operation.Keep keep) {
        return cell();
    }

    private Question shape() {
        return StepQuestions.shape(asked);
    }

    private Question cell() {
        return StepQuestions.cell(asked);
    }

    private Question sign() {
        return StepQuestions.sign(asked);
    }
}
