package backstep.picture;

import backstep.core.math.Shape;
import backstep.core.network.Quantity;
import backstep.core.trace.Operation;
import backstep.core.trace.Phase;
import backstep.core.trace.Step;
import backstep.picture.Question.Topic;
import backstep.text.Numerals;

import java.util.stream.Stream;

/** Asks for the shape of what a step computes, for a number in it, or for that number's sign. */
final class StepQuestions {

    private static final String HAT = Character.toString(0x302);
    private static final double LARGEST_IN_THE_HEAD = 1000;

    private StepQuestions() {}

    static Question shape(AskedStep asked) {
        var right = asked.value().shape();
        var wording = asked.wording();
        return asked.choice(
                Topic.SHAPE,
                right,
                wording.say("ask.shape", asked.name()),
                right.toString(),
                wrongShapes(asked).map(Shape::toString),
                whyShape(asked));
    }

    /** Transposed, or an operand's, or an operand's transposed. */
    private static Stream<Shape> wrongShapes(AskedStep asked) {
        var right = asked.value().shape();
        var operands =
                asked.equation().matrices().stream().map(MatrixPicture::shape).toList();
        var others = Stream.concat(operands.stream(), operands.stream().map(Shape::transposed));
        var far = Stream.of(
                new Shape(right.rows(), 1),
                new Shape(1, right.columns()),
                new Shape(right.rows() + 1, right.columns()),
                new Shape(right.rows(), right.columns() + 1),
                new Shape(right.rows() + 1, right.columns() + 1));
        return Stream.of(Stream.of(right.transposed()), others, far).flatMap(shapes -> shapes);
    }

    private static String whyShape(AskedStep asked) {
        var shapes = asked.equation().shapes();
        var wording = asked.wording();
        var quantity = asked.step().quantity();
        if (quantity instanceof Quantity.Gradient gradient) {
            var variable = asked.naming().indexed(gradient.variable());
            return wording.say("ask.shape.gradient", asked.name(), variable, shapes);
        }
        return asked.step().operation() instanceof Operation.WeightedSum
                ? wording.say("ask.shape.product", shapes)
                : wording.say("ask.shape.same", shapes);
    }

    static Question cell(AskedStep asked) {
        var wording = asked.wording();
        double element = asked.element();
        var right = wording.say(element);
        var sentence = whichCell(asked);
        var fact = asked.fact(Numerals.exact(element));
        if (isWrittenEasily(element) && asked.seed() % 2 != 0) {
            var content = asked.content(Topic.CELL, fact, sentence, right, asked.made());
            return new Question.Written(content, element, wording.numerals());
        }
        return asked.choice(
                Topic.CELL,
                fact,
                sentence,
                right,
                Mistakes.of(asked).mapToObj(wording::say),
                asked.made());
    }

    /** A hat over a letter keeps JavaFX from breaking lines, so such a formula is left out. */
    private static String whichCell(AskedStep asked) {
        var cell = asked.place(asked.step().quantity(), asked.value().shape());
        var formula = formula(asked);
        return formula.contains(HAT)
                ? asked.wording().say("ask.plain", cell)
                : asked.wording()
                        .say("ask.number", cell, asked.name() + sign(asked.step()) + formula);
    }

    private static String sign(Step step) {
        return step.phase() == Phase.UPDATE ? " ← " : " = ";
    }

    private static String formula(AskedStep asked) {
        var right = StepFormula.of(asked.step()).right();
        return Names.indexed(asked.naming().of(right).plainText());
    }

    private static boolean isWrittenEasily(double number) {
        return number == Math.rint(number) && Math.abs(number) < LARGEST_IN_THE_HEAD;
    }

    static Question sign(AskedStep asked) {
        var variable = asked.step().quantity().variable();
        var place = asked.place(variable, asked.value().shape());
        var key = "ask.sign." + sign(asked.element());
        return asked.choice(
                Topic.SIGN,
                asked.fact(sign(asked.element())),
                asked.wording()
                        .say(
                                "ask.sign",
                                asked.place(
                                        asked.step().quantity(), asked.value().shape())),
                asked.wording().say(key),
                Stream.of("positive", "negative", "zero")
                        .map(other -> asked.wording().say("ask.sign." + other)),
                asked.wording().say("ask.because." + sign(asked.element()), asked.made(), place));
    }

    private static String sign(double number) {
        if (number == 0) {
            return "zero";
        }
        return number > 0 ? "positive" : "negative";
    }
}
