package backstep.ui.store;

import backstep.text.Language;
import backstep.text.Numerals;

import java.util.Optional;

/**
 * How the person wants to see things, whatever is shown.
 *
 * @param logarithmicLoss whether the loss chart's axis is logarithmic
 * @param logarithmicEpochs whether its axis of epochs is
 * @param sample the sample of a batch that the graph shows, from 0
 * @param arrangement how the window is arranged now
 */
public record Settings(
        Language language,
        Numerals numerals,
        Look look,
        Teaching teaching,
        boolean logarithmicLoss,
        boolean logarithmicEpochs,
        int sample,
        Arrangement arrangement) {

    /** What a person finds who has chosen nothing yet but the language. */
    public static Settings in(Language language) {
        return new Settings(
                language,
                Numerals.STANDARD,
                Look.STANDARD,
                Teaching.STANDARD,
                false,
                false,
                0,
                Arrangement.STANDARD);
    }

    public Settings withLanguage(Language chosen) {
        return with(chosen, numerals, look, teaching);
    }

    public Settings withNumerals(Numerals chosen) {
        return with(language, chosen, look, teaching);
    }

    public Settings withLook(Look chosen) {
        return with(language, numerals, chosen, teaching);
    }

    public Settings withTeaching(Teaching chosen) {
        return with(language, numerals, look, chosen);
    }

    /** Asking the class or not, with the stage in sight, where questions stand. */
    public Settings asking(boolean asks) {
        var asked = withTeaching(teaching.withAsks(asks));
        return asks ? asked.withArrangement(arrangement.with(Panel.STAGE, true)) : asked;
    }

    public Settings withLogarithmicLoss(boolean chosen) {
        return with(chosen, logarithmicEpochs, sample, arrangement);
    }

    public Settings withLogarithmicEpochs(boolean chosen) {
        return with(logarithmicLoss, chosen, sample, arrangement);
    }

    public Settings withSample(int chosen) {
        return with(logarithmicLoss, logarithmicEpochs, chosen, arrangement);
    }

    public Settings withArrangement(Arrangement chosen) {
        return with(logarithmicLoss, logarithmicEpochs, sample, chosen);
    }

    /** With all that is kept between starts as it is there, and the rest as it is. */
    public Settings setBack(Settings standard) {
        return with(
                standard.language,
                standard.numerals,
                arrangement.isPresenting() ? standard.look.withTheme(look.theme()) : standard.look,
                standard.teaching);
    }

    /** With the colours for a projector, and all as it was once {@link #leaving}. */
    public Settings presenting() {
        var before =
                new Arrangement.Before(look.theme(), arrangement.chosen(), arrangement.latest());
        return arrangement.isPresenting()
                ? this
                : withLook(look.withTheme(Theme.PROJECTOR))
                        .withArrangement(new Arrangement(
                                arrangement.chosen(), arrangement.latest(), Optional.of(before)));
    }

    /** As before presenting, if it is. */
    public Settings leaving() {
        return arrangement
                .before()
                .map(before -> withLook(look.withTheme(before.theme()))
                        .withArrangement(new Arrangement(
                                before.chosen(), before.latest(), Optional.empty())))
                .orElse(this);
    }

    private Settings with(Language words, Numerals numbers, Look looks, Teaching teaches) {
        return new Settings(
                words,
                numbers,
                looks,
                teaches,
                logarithmicLoss,
                logarithmicEpochs,
                sample,
                arrangement);
    }

    private Settings with(boolean losses, boolean epochs, int column, Arrangement panels) {
        return new Settings(language, numerals, look, teaching, losses, epochs, column, panels);
    }
}
