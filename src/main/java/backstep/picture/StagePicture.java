package backstep.picture;

import backstep.session.Reveal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one click computed, told in full.
 *
 * @param phase the phase, as style sheets write it
 * @param unfolding how much of it is shown
 * @param explanations one a step that the click made
 */
public record StagePicture(
        String phase,
        String phaseName,
        String title,
        String shapesLabel,
        String codeLabel,
        Unfolding unfolding,
        List<Explanation> explanations) {

    /**
     * How much of the step is shown, and what it is called to show less or more.
     *
     * @param now nothing where the step is given, not computed
     * @param tip what choosing does
     */
    public record Unfolding(Optional<Reveal> now, Map<Reveal, String> names, String tip) {}

    /**
     * One step: its formula, its equation, its shapes and its line of NumPy.
     *
     * @param name the name of what it computes
     * @param title what it is called
     * @param sentence the step in plain words
     * @param note what is special here, if anything is
     * @param hint how to see what made a cell, where something made it
     */
    public record Explanation(
            Formula name,
            String title,
            String sentence,
            Optional<String> note,
            Optional<String> hint,
            StepFormula formula,
            EquationPicture equation,
            String shapes,
            String code,
            CellSums cells) {

        private Explanation asked() {
            var asked = equation.asked();
            return new Explanation(
                    name, title, sentence, note, hint, formula, asked, asked.shapes(), code, cells);
        }
    }

    public StagePicture {
        explanations = List.copyOf(explanations);
    }

    /** The same while the shape of the newest result is asked for. */
    public StagePicture asked() {
        var all = new ArrayList<>(explanations);
        all.set(all.size() - 1, last().asked());
        return new StagePicture(phase, phaseName, title, shapesLabel, codeLabel, unfolding, all);
    }

    /** The step that the click ended with. */
    public Explanation last() {
        return explanations.get(explanations.size() - 1);
    }
}
