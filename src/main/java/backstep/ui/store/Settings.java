package backstep.ui.store;

import backstep.text.Language;
import backstep.text.Notation;
import backstep.text.Numerals;

/**
 * How the person wants to see things, whatever is shown.
 *
 * @param logarithmicLoss whether the loss chart's axis is logarithmic
 * @param logarithmicEpochs whether its axis of epochs is
 * @param sample the sample of a batch that the graph shows, from 0
 */
public record Settings(
        Language language,
        Numerals numerals,
        Notation notation,
        Look look,
        Teaching teaching,
        boolean logarithmicLoss,
        boolean logarithmicEpochs,
        int sample) {

    /** What a person finds who has chosen nothing yet but the language. */
    public static Settings in(Language language) {
        return new Settings(
                language,
                Numerals.STANDARD,
                Notation.FRACTION,
                Look.STANDARD,
                Teaching.STANDARD,
                false,
                false,
                0);
    }

    public Settings withLanguage(Language chosen) {
        return with(chosen, numerals, notation, look, teaching);
    }

    public Settings withNumerals(Numerals chosen) {
        return with(language, chosen, notation, look, teaching);
    }

    public Settings withNotation(Notation chosen) {
        return with(language, numerals, chosen, look, teaching);
    }

    public Settings withLook(Look chosen) {
        return with(language, numerals, notation, chosen, teaching);
    }

    public Settings withTeaching(Teaching chosen) {
        return with(language, numerals, notation, look, chosen);
    }

    public Settings withLogarithmicLoss(boolean chosen) {
        return with(chosen, logarithmicEpochs, sample);
    }

    public Settings withLogarithmicEpochs(boolean chosen) {
        return with(logarithmicLoss, chosen, sample);
    }

    public Settings withSample(int chosen) {
        return with(logarithmicLoss, logarithmicEpochs, chosen);
    }

    private Settings with(
            Language words, Numerals numbers, Notation gradients, Look looks, Teaching teaches) {
        return new Settings(
                words,
                numbers,
                gradients,
                looks,
                teaches,
                logarithmicLoss,
                logarithmicEpochs,
                sample);
    }

    private Settings with(boolean losses, boolean epochs, int column) {
        return new Settings(language, numerals, notation, look, teaching, losses, epochs, column);
    }
}
