package backstep.picture;

import java.util.List;
import java.util.Optional;

/**
 * What one click computed, told in full.
 *
 * @param phase the phase, as style sheets write it
 * @param sentence the step in plain words
 * @param note what is special here, if anything is
 * @param explanations one a step that the click made
 */
public record StagePicture(
        String phase,
        String phaseName,
        String title,
        String sentence,
        Optional<String> note,
        String shapesLabel,
        String codeLabel,
        String hoverHint,
        List<Explanation> explanations) {

    /** One step: its formula, its equation, its shapes and its line of NumPy. */
    public record Explanation(
            StepFormula formula,
            EquationPicture equation,
            String shapes,
            String code,
            CellSums cells) {}

    public StagePicture {
        explanations = List.copyOf(explanations);
    }

    /** Whether a click made more than one step. */
    public boolean isGroup() {
        return explanations.size() > 1;
    }

    /** The step that the click ended with. */
    public Explanation last() {
        return explanations.get(explanations.size() - 1);
    }
}
