package backstep.picture;

import backstep.core.trace.Step;
import backstep.session.Reveal;
import backstep.session.Session;

import java.util.Map;
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
                unfolding(session, wording),
                steps.stream().map(s -> explanation(s, session, wording)).toList());
    }

    private static String title(Step step, String key, Session session, Wording wording) {
        var place = Names.place(step, session.plan().network(), wording);
        return wording.say("stage.title", place, wording.say("step." + key + ".title"));
    }

    private static StagePicture.Explanation explanation(
            Step step, Session session, Wording wording) {
        var equation = equation(step, session, wording);
        var naming = wording.naming(session.trace().network());
        var hint = Optional.of(wording.say(hint(session)))
                .filter(said -> equation.terms().size() > 1);
        return new StagePicture.Explanation(
                naming.inline(step.quantity()),
                title(step, StepKey.of(step), session, wording),
                wording.say("step." + SentenceKey.of(step) + ".sentence"),
                NoteKey.of(step).map(wording::say),
                hint,
                naming.of(StepFormula.of(step, naming.network()), equation),
                equation,
                equation.shapes(),
                StepCode.of(step),
                new CellSums(equation));
    }

    private static EquationPicture equation(Step step, Session session, Wording wording) {
        var equation = EquationOfStep.of(step, session.trace(), wording);
        if (session.position().isWhole() || !step.equals(session.step())) {
            return equation;
        }
        var partly = equation.knowing(session.cells().computed().count());
        boolean isInSymbols = session.position().stop().reveal() == Reveal.SYMBOLS;
        return isInSymbols ? partly.inSymbols() : partly;
    }

    private static String hint(Session session) {
        return switch (session.reveal().orElse(Reveal.RESULT)) {
            case SYMBOLS -> "stage.symbols";
            case NUMBERS -> "stage.numbers";
            case RESULT -> "stage.hover";
        };
    }

    private static StagePicture.Unfolding unfolding(Session session, Wording wording) {
        return new StagePicture.Unfolding(
                session.reveal(),
                Map.of(
                        Reveal.SYMBOLS, wording.say("reveal.symbols"),
                        Reveal.NUMBERS, wording.say("reveal.numbers"),
                        Reveal.RESULT, wording.say("reveal.result")),
                wording.say("tip.reveal"));
    }
}
