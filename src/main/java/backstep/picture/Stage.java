package backstep.picture;

import backstep.core.trace.Step;
import backstep.session.Session;

import java.util.Optional;

/** Draws the stage of a session. */
public final class Stage {

    private Stage() {}

    public static StagePicture of(Session session, Wording wording) {
        var steps = session.stepsOfThisClick();
        var step = session.step();
        var phase = Names.key(step.phase());
        var title = steps.size() > 1 ? "group." + phase : StepKey.of(step);
        return new StagePicture(
                phase,
                wording.say("phase." + phase),
                title(step, title, session, wording),
                wording.say("stage.shapes"),
                wording.say("stage.code"),
                steps.stream().map(s -> explanation(s, session, wording)).toList());
    }

    private static String title(Step step, String key, Session session, Wording wording) {
        var place = Names.place(step, session.plan().network(), wording);
        return wording.say("stage.title", place, wording.say("step." + key + ".title"));
    }

    private static StagePicture.Explanation explanation(
            Step step, Session session, Wording wording) {
        var equation = equation(step, session, wording);
        var hint = Optional.of(wording.say("stage.hover"))
                .filter(hover -> equation.terms().size() > 1);
        return new StagePicture.Explanation(
                Formula.inline(step.quantity()),
                title(step, StepKey.of(step), session, wording),
                wording.say("step." + SentenceKey.of(step) + ".sentence"),
                NoteKey.of(step).map(wording::say),
                hint,
                StepFormula.of(step),
                equation,
                equation.shapes(),
                StepCode.of(step),
                new CellSums(equation, step.quantity()));
    }

    private static EquationPicture equation(Step step, Session session, Wording wording) {
        var equation = EquationOfStep.of(step, session.trace(), wording);
        var computed = session.cells().computed();
        return session.position().isWhole()
                ? equation
                : equation.knowing(
                        computed.count(), wording.describe(step.quantity().name(), computed));
    }
}
