package backstep.picture;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.core.network.Quantity;
import backstep.core.trace.Operation;
import backstep.core.trace.Phase;
import backstep.core.trace.Step;
import backstep.core.trace.Trace;
import backstep.session.CellSpan;
import backstep.session.Position;
import backstep.session.Session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The step that a question is asked about: the first that a step forward computes or shows more of.
 *
 * @param before the session before the step is computed
 * @param cells those of its cells that a step forward computes
 */
record AskedStep(Session before, CellSpan cells, Wording wording) {

    private static final int MOST_OPTIONS = 4;

    /** A sum of more characters is shortened, lest an explanation be too long for its place. */
    private static final int LONGEST_SUM = 100;

    /** The step after a session; none where an update is over, and the next begins as given. */
    static Optional<AskedStep> after(Session session, Wording wording) {
        return session.cells().next().map(cells -> new AskedStep(session, cells, wording));
    }

    Trace trace() {
        return before.trace();
    }

    private Position place() {
        return before.position().atStep(before.position().stepsDone() + 1);
    }

    Step step() {
        return trace().step(place().step());
    }

    /** Whether the first of a layer's parameters moves with it, and moves to a finite number. */
    boolean beginsToMove(int layer) {
        return !isBegun()
                && value().isFinite()
                && isUpdate(step(), layer)
                && !isUpdate(trace().step(place().step() - 1), layer);
    }

    private static boolean isUpdate(Step step, int layer) {
        return step.phase() == Phase.UPDATE && step.layer() == layer;
    }

    /** Whether nothing happens in it, as the parameter is not trained. */
    boolean isFrozen() {
        return step().operation() instanceof Operation.Keep;
    }

    /** Whether some of its cells are computed, so that it has its shape. */
    boolean isBegun() {
        return cells.from() > 0;
    }

    /** The update that the step is in, from 0. */
    int update() {
        return before.update();
    }

    /** One of so many kinds of question, another one for each layer, update and click. */
    int turn(int kinds) {
        int click = cells.from() / (cells.to() - cells.from());
        return Math.floorMod(step().layer() + update() - 1 + click, kinds);
    }

    /** A number that is the same for each place, to choose by. */
    int seed() {
        return 31 * update() + 7 * place().step() + cells.from();
    }

    /** The number, from 0, of the element that is asked for. */
    int cell() {
        int size = cells.to() - cells.from();
        return cells.from() + Math.floorMod(new Random(seed()).nextInt(), size);
    }

    int row() {
        return cell() / value().columns();
    }

    int column() {
        return cell() % value().columns();
    }

    /** What is true of the element that is asked for, in no language. */
    String fact(Object ofElement) {
        return "%d, %d: %s".formatted(row(), column(), ofElement);
    }

    Matrix value() {
        return step().value();
    }

    double element() {
        return value().at(row(), column());
    }

    EquationPicture equation() {
        return EquationOfStep.of(step(), trace(), wording);
    }

    Naming naming() {
        return wording.naming(trace().network());
    }

    /** The name with its number below the line: {@code ∂L/∂W₂}. */
    String name() {
        return naming().indexed(step().quantity());
    }

    /** The element that is asked for: {@code element 3 of y₂}. */
    String place(Quantity quantity, Shape shape) {
        var name = naming().indexed(quantity);
        if (shape.size() == 1) {
            return wording.say("ask.whole", name);
        }
        return shape.columns() == 1
                ? wording.say("ask.element", row() + 1, name)
                : wording.say("ask.cell", row() + 1, column() + 1, name);
    }

    /** How the element that is asked for was made, in numbers. */
    String made() {
        var sums = new CellSums(equation()).sentences(row(), column());
        return sums.stream()
                .filter(sum -> sum.length() <= LONGEST_SUM || sum.equals(sums.get(sums.size() - 1)))
                .findFirst()
                .orElseGet(() -> wording.say(element()));
    }

    /**
     * A question with the right answer and the first few others that read differently, in an order
     * that is the same each time.
     */
    Question.Choice choice(
            Question.Topic topic,
            Object fact,
            String sentence,
            String right,
            Stream<String> others,
            String explanation) {
        var options = new LinkedHashSet<String>();
        options.add(right);
        others.takeWhile(other -> options.size() < MOST_OPTIONS).forEach(options::add);
        var shuffled = new ArrayList<>(options);
        Collections.shuffle(shuffled, new Random(seed()));
        var content = content(topic, fact, sentence, right, explanation);
        return new Question.Choice(content, List.copyOf(shuffled), shuffled.indexOf(right));
    }

    /**
     * What every question has.
     *
     * @param fact what the answer is, in no language
     */
    Question.Content content(
            Question.Topic topic, Object fact, String sentence, String right, String explanation) {
        var name = step().quantity().name();
        var id = String.join(" ", place().toString(), topic.name(), name, fact.toString());
        return new Question.Content(id, topic, name, sentence, right, explanation);
    }
}
