package backstep.picture;

import backstep.core.network.Quantity;
import backstep.core.trace.ElementDifference;
import backstep.core.trace.GradientCheck;
import backstep.core.trace.GradientComparison;
import backstep.session.Pointed;
import backstep.session.Session;
import backstep.text.Numerals;

import java.util.List;
import java.util.Optional;

/**
 * An element of a gradient beside the central difference of the loss.
 *
 * @param label what stands before the sentence
 * @param sentences what is said, the longest first: the others where there is less room
 * @param isOff whether the two do not agree
 */
public record CheckPicture(String label, List<String> sentences, boolean isOff) {

    private static final Numerals ONE_DIGIT = new Numerals(1);

    /** The check of what is pointed at, where that is an element of a gradient. */
    static Optional<CheckPicture> of(Session session, Pointed pointed, Wording wording) {
        return pointed.quantity() instanceof Quantity.Gradient gradient
                ? pointed.element().map(element -> of(session, gradient, element, wording))
                : Optional.empty();
    }

    private static CheckPicture of(
            Session session, Quantity.Gradient gradient, Pointed.Element element, Wording wording) {
        var check =
                new GradientCheck(session.run().plan(session.update()).tracer(), session.trace());
        return check.at(gradient, element.row(), element.column())
                .map(difference -> of(difference, wording))
                .orElseGet(() -> new CheckPicture(
                        wording.say("check.label"),
                        List.of(wording.say("check.kink"), wording.say("check.kink.brief")),
                        false));
    }

    private static CheckPicture of(ElementDifference element, Wording wording) {
        boolean isOff = element.error() > GradientComparison.TOLERANCE;
        double apart = Math.abs(element.analytic() - element.numeric());
        var key = isOff ? "check.off" : "check.agrees";
        var numeric = Numerals.sevenDigits(element.numeric());
        var difference = ONE_DIGIT.say(apart);
        return new CheckPicture(
                wording.say("check.label"),
                List.of(
                        wording.say(key, numeric, difference),
                        wording.say(key + ".short", numeric, difference),
                        wording.say(key + ".signs", numeric, difference),
                        wording.say(key + ".brief", numeric)),
                isOff);
    }
}
