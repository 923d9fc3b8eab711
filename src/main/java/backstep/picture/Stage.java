package backstep.picture;

import backstep.core.network.Loss;
import backstep.core.trace.Operation;
import backstep.core.trace.Step;
import backstep.session.Session;

/** Draws the stage of a session. */
public final class Stage {

    private Stage() {}

    public static StagePicture of(Session session, Wording wording) {
        var steps = session.stepsOfThisClick();
        var step = session.step();
        var place = Names.place(step, session.plan().network(), wording);
        boolean isGroup = steps.size() > 1;
        var group = "group." + Names.key(step.phase());
        var title = isGroup ? group : StepKey.of(step);
        var sentence = isGroup ? group : SentenceKey.of(step);
        return new StagePicture(
                Names.key(step.phase()),
                wording.say("phase." + Names.key(step.phase())),
                wording.say("stage.title", place, wording.say("step." + title + ".title")),
                wording.say("step." + sentence + ".sentence"),
                steps.stream().filter(Stage::isAtKink).findFirst().map(s -> wording.say("kink.l1")),
                wording.say("stage.shapes"),
                wording.say("stage.code"),
                wording.say("stage.hover"),
                steps.stream().map(s -> explanation(s, session, wording)).toList());
    }

    private static StagePicture.Explanation explanation(
            Step step, Session session, Wording wording) {
        var equation = EquationOfStep.of(step, session.trace(), wording);
        return new StagePicture.Explanation(
                StepFormula.of(step),
                equation,
                equation.shapes(),
                StepCode.of(step),
                new CellSums(equation, wording));
    }

    /** Whether the l1 loss was differentiated where an output equals its target. */
    private static boolean isAtKink(Step step) {
        if (!(step.operation() instanceof Operation.LossGradient gradient)
                || gradient.loss().kind() != Loss.Kind.L1) {
            return false;
        }
        var gap = gradient.output().value().minus(gradient.target().value());
        return gap.map(d -> d == 0 ? 1 : 0).sum() > 0;
    }
}
