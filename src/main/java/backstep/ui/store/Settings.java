package backstep.ui.store;

import backstep.text.Language;

/**
 * How the person wants to see things, whatever is shown.
 *
 * @param logarithmicLoss whether the loss chart's axis is logarithmic
 */
public record Settings(Language language, boolean logarithmicLoss) {

    public Settings withLanguage(Language chosen) {
        return new Settings(chosen, logarithmicLoss);
    }

    public Settings withLogarithmicLoss(boolean chosen) {
        return new Settings(language, chosen);
    }
}
