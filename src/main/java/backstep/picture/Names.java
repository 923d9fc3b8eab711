package backstep.picture;

import backstep.core.math.Shape;
import backstep.core.network.Layer;
import backstep.core.network.Network;
import backstep.core.network.Role;
import backstep.core.trace.Phase;
import backstep.core.trace.Step;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the parts of a network and of an update are called. */
final class Names {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern LETTER = Pattern.compile("(?<![A-Za-z])(d?[Wbyz]|δ)(\\d+)");
    private static final Pattern MEMORY = Pattern.compile("\\b([mv]) ([Wb]\\d+)");
    private static final Pattern DERIVATIVE = Pattern.compile("\\bd([A-Za-z]\\d*)/d");
    private static final Pattern POWER = Pattern.compile("\\^(?:(\\d)|\\((\\d+)\\))");
    private static final Pattern OVER_SAMPLES = Pattern.compile("[_,]n\\b");
    private static final Pattern OVER_CLASSES = Pattern.compile("[_,]j\\b|(?<=\\bt)j\\b");

    private Names() {}

    static String layer(Layer layer, Wording wording) {
        return wording.say("layer.linear", layer.number());
    }

    /** Where a step happens: a layer, the input or the loss. */
    static String place(Step step, Network network, Wording wording) {
        if (step.layer() > 0) {
            return layer(network.layer(step.layer()), wording);
        }
        return wording.say(
                step.quantity().variable().role() == Role.INPUT ? "layer.input" : "layer.loss");
    }

    /**
     * A formula or a name as on paper: the numbers of its letters below the line, {@code W₁ · x +
     * b₁}, powers above it, and what is remembered of a parameter as {@code v(W₂)}.
     */
    static String indexed(String formula) {
        var raised = POWER.matcher(written(formula))
                .replaceAll(Names::superscript)
                .replace("e^(", "exp(");
        var summed = OVER_SAMPLES.matcher(raised).replaceAll("ₙ");
        return LETTER.matcher(OVER_CLASSES.matcher(summed).replaceAll("ⱼ"))
                .replaceAll(
                        letter -> letter.group(1) + subscript(Integer.parseInt(letter.group(2))));
    }

    /**
     * An element of a matrix, both numbers from 0: {@code W2₃₂}, {@code (∂L/∂W2)₃₂}, of a column
     * {@code y1₂}, of a single number {@code L}.
     */
    static String element(String matrix, Shape shape, int row, int column) {
        var name = OVER_CLASSES.matcher(written(matrix)).replaceAll("ⱼ");
        var place = index(shape, row + 1, column + 1);
        boolean isCompound = name.contains("/") || name.contains(" ");
        return (isCompound && !place.isEmpty() ? "(" + name + ")" : name) + place;
    }

    /** Text as it is shown rather than read out: {@code ∂L/∂W2} for {@code dL/dW2}. */
    static String seen(String text) {
        return DERIVATIVE.matcher(text).replaceAll("∂$1/∂");
    }

    /** The same, with what is remembered of a parameter as {@code v(W2)}. */
    private static String written(String text) {
        return MEMORY.matcher(seen(text)).replaceAll("$1($2)");
    }

    private static String index(Shape shape, int row, int column) {
        if (shape.size() == 1) {
            return "";
        }
        if (shape.columns() == 1) {
            return subscript(row);
        }
        var comma = row > 9 || column > 9 ? "," : "";
        return subscript(row) + comma + subscript(column);
    }

    private static String subscript(int number) {
        return Integer.toString(number)
                .chars()
                .map(digit -> digit - '0' + '₀')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The phase as the keys of texts and the classes of style sheets write it. */
    static String key(Phase phase) {
        return phase.name().toLowerCase(Locale.ROOT);
    }

    private static String superscript(MatchResult power) {
        var digits = power.group(1) == null ? power.group(2) : power.group(1);
        return digits.chars()
                .mapToObj(digit -> SUPERSCRIPTS.substring(digit - '0', digit - '0' + 1))
                .collect(Collectors.joining());
    }
}
