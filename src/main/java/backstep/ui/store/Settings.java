package backstep.ui.store;

import backstep.text.Language;

/**
 * How the person wants to see things, whatever is shown.
 *
 * @param logarithmicLoss whether the loss chart's axis is logarithmic
 * @param logarithmicEpochs whether its axis of epochs is
 * @param sample the sample of a batch that the graph shows, from 0
 */
public record Settings(
        Language language, boolean logarithmicLoss, boolean logarithmicEpochs, int sample) {

    /** What a person finds who has chosen nothing yet but the language. */
    public static Settings in(Language language) {
        return new Settings(language, false, false, 0);
    }

    public Settings withLanguage(Language chosen) {
        return new Settings(chosen, logarithmicLoss, logarithmicEpochs, sample);
    }

    public Settings withLogarithmicLoss(boolean chosen) {
        return new Settings(language, chosen, logarithmicEpochs, sample);
    }

    public Settings withLogarithmicEpochs(boolean chosen) {
        return new Settings(language, logarithmicLoss, chosen, sample);
    }

    public Settings withSample(int chosen) {
        return new Settings(language, logarithmicLoss, logarithmicEpochs, chosen);
    }
}
