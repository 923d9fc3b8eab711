package backstep.picture;

import backstep.core.network.Quantity;
import backstep.core.trace.Operation;
import backstep.session.Reveal;
import backstep.session.Session;

import java.util.Optional;

/**
 * Asks about the step that comes next: which question, the kind of step and its place decide, so
 * that a class gets all kinds, and the same place asks the same. Of a matrix that is computed cell
 * by cell, each cell is asked about. What is given is not asked for, nor what is frozen.
 */
public final class Questions implements Operation.Visitor<Optional<Question>> {

    /** Longer sums are not worked out in the head. */
    private static final int LONGEST_SUM = 6;

    /** Matrices of more cells show colours only. */
    private static final int MOST_CELLS = 128;

    private final AskedStep asked;

    private Questions(AskedStep asked) {
        this.asked = asked;
    }

    /** The question before the next step of a session. */
    public static Optional<Question> after(Session session, Wording wording) {
        return AskedStep.after(session, wording).flatMap(asked -> new Questions(asked).question());
    }

    /** The question that the newest result has answered; none where that is given. */
    public static Optional<Question> answered(Session session, Wording wording) {
        return session.reveal()
                .flatMap(reveal -> reveal == Reveal.RESULT
                        ? after(session.stepBackward(), wording)
                        : answered(session.stepBackward(), wording));
    }

    private Optional<Question> question() {
        return beforeUpdate().or(() -> asked.isFrozen() ? Optional.empty() : ofResult());
    }

    /**
     * Before anything moves, what will move most, and before the last layer moves, whether the loss
     * will fall; of a single layer the two in turn.
     */
    private Optional<Question> beforeUpdate() {
        int depth = asked.trace().network().depth();
        boolean isTurnOfLoss = depth > 1 || asked.update() % 2 == 0;
        if (asked.beginsToMove(1) && isTurnOfLoss) {
            return Optional.of(UpdateQuestions.loss(asked));
        }
        return asked.beginsToMove(depth) ? UpdateQuestions.mostMoved(asked) : Optional.empty();
    }

    private Optional<Question> ofResult() {
        if (asked.isBegun()) {
            return element();
        }
        return asked.value().isFinite() ? asked.step().operation().accept(this) : shape();
    }

    @Override
    public Optional<Question> given(Operation.Given given) {
        return Optional.empty();
    }

    @Override
    public Optional<Question> weightedSum(Operation.WeightedSum sum) {
        boolean isShort = sum.input().value().rows() <= LONGEST_SUM;
        return isShort && asked.turn(2) == 1 ? cell() : shape();
    }

    @Override
    public Optional<Question> activate(Operation.Activate activate) {
        return cell();
    }

    @Override
    public Optional<Question> probabilities(Operation.Probabilities probabilities) {
        return cell();
    }

    @Override
    public Optional<Question> lossValue(Operation.LossValue value) {
        return cell();
    }

    @Override
    public Optional<Question> lossGradient(Operation.LossGradient gradient) {
        return sign();
    }

    @Override
    public Optional<Question> activationGradient(Operation.ActivationGradient gradient) {
        return asked.turn(2) == 0 ? sign() : cell();
    }

    @Override
    public Optional<Question> weightGradient(Operation.WeightGradient gradient) {
        return switch (asked.turn(3)) {
            case 0 -> cell();
            case 1 -> sign();
            default -> shape();
        };
    }

    @Override
    public Optional<Question> biasGradient(Operation.BiasGradient gradient) {
        boolean isSum = gradient.sumGradient().value().columns() > 1;
        return isSum && asked.turn(2) == 0 ? cell() : shape();
    }

    @Override
    public Optional<Question> inputGradient(Operation.InputGradient gradient) {
        return switch (asked.turn(3)) {
            case 0 -> sign();
            case 1 -> shape();
            default -> cell();
        };
    }

    @Override
    public Optional<Question> remember(Operation.Remember remember) {
        return cell();
    }

    @Override
    public Optional<Question> move(Operation.Move move) {
        return cell();
    }

    @Override
    public Optional<Question> keep(Operation.Keep keep) {
        return Optional.empty();
    }

    /** In turn the sign of a gradient's element, and its number; of other elements the number. */
    private Optional<Question> element() {
        boolean hasSign = asked.step().quantity() instanceof Quantity.Gradient
                && Double.isFinite(asked.element());
        return hasSign && asked.turn(2) == 0 ? sign() : cell();
    }

    private Optional<Question> shape() {
        return Optional.of(StepQuestions.shape(asked));
    }

    /** A number where it can be worked out from numbers in sight, else the shape if not yet seen. */
    private Optional<Question> cell() {
        if (isInNumbers()) {
            return Optional.of(StepQuestions.cell(asked));
        }
        return asked.isBegun() ? Optional.empty() : shape();
    }

    private boolean isInNumbers() {
        return asked.equation().matrices().stream()
                .allMatch(matrix -> matrix.shape().size() <= MOST_CELLS);
    }

    private Optional<Question> sign() {
        return Optional.of(StepQuestions.sign(asked));
    }
}
