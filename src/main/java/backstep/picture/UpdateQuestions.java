package backstep.picture;

import backstep.core.network.Quantity;
import backstep.core.trace.LossByRate;
import backstep.core.trace.Phase;
import backstep.core.trace.Step;
import backstep.picture.Question.Topic;
import backstep.text.Numerals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks before an update what it will do to the loss, and which parameter it moves most. */
final class UpdateQuestions {

    private static final int MOST_OPTIONS = 4;

    private UpdateQuestions() {}

    /** Whether the loss of this batch rises or falls with the update. */
    static Question loss(AskedStep asked) {
        var wording = asked.wording();
        double rate = asked.before().learningRate();
        var byRate = new LossByRate(asked.before().plan().tracer(), asked.trace());
        double after = byRate.at(rate).loss();
        var way = way(wording.say(byRate.before()), wording.say(after), after > byRate.before());
        return asked.choice(
                Topic.LOSS,
                Numerals.exact(after),
                wording.say("ask.loss", wording.say(rate)),
                wording.say("ask.loss." + way),
                Stream.of("falls", "rises", "stays").map(other -> wording.say("ask.loss." + other)),
                wording.say(
                        "ask.loss.because",
                        wording.say(byRate.before()),
                        wording.say(after),
                        wording.say(rate)));
    }

    /** To the digits shown; a loss that is no number any more has risen above all. */
    private static String way(String before, String after, boolean isHigher) {
        if (before.equals(after)) {
            return "stays";
        }
        return isHigher || after.equals("NaN") ? "rises" : "falls";
    }

    /**
     * Which of the parameters moves most; nothing where none moves alone furthest, to the digits
     * shown.
     */
    static Optional<Question> mostMoved(AskedStep asked) {
        var wording = asked.wording();
        var moves = moves(asked);
        double most = moves.get(0).distance();
        long first = moves.stream()
                .filter(move -> wording.say(move.distance()).equals(wording.say(most)))
                .count();
        return first == 1 && moves.size() > 1 && Double.isFinite(most)
                ? Optional.of(
                        mostMoved(asked, moves.stream().limit(MOST_OPTIONS).toList()))
                : Optional.empty();
    }

    private static Question mostMoved(AskedStep asked, List<Moved> told) {
        var wording = asked.wording();
        var right = told.get(0).name();
        var moves = told.stream()
                .map(move -> wording.say("ask.move.by", move.name(), wording.say(move.distance())))
                .collect(Collectors.joining(wording.say("ask.move.and")));
        return asked.choice(
                Topic.MOVE,
                right,
                wording.say("ask.move", wording.say(asked.before().learningRate())),
                right,
                told.stream().map(Moved::name),
                wording.say("ask.move.because", moves));
    }

    /** A parameter and how far it moves, in the Frobenius norm. */
    private record Moved(String name, double distance) {}

    private static List<Moved> moves(AskedStep asked) {
        return asked.trace().steps().stream()
                .filter(step -> step.phase() == Phase.UPDATE)
                .filter(step -> step.quantity() instanceof Quantity.Variable)
                .map(step ->
                        new Moved(asked.naming().indexed(step.quantity()), distance(step, asked)))
                .sorted(Comparator.comparingDouble(Moved::distance).reversed())
                .toList();
    }

    private static double distance(Step step, AskedStep asked) {
        var old = asked.trace().before().at(step.quantity());
        return Norm.of(step.value().minus(old));
    }
}
