package backstep.lesson;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.text.Numerals;
import backstep.text.Sentence;

import java.util.ArrayList;
import java.util.List;

/** Reads which samples a lesson wants generated, and generates them. */
record GeneratedDataReader(Draws draws) {

    Samples read(Fields fields) throws LessonException {
        var node = fields.required("generate");
        var generator = node.choice(List.of(Generator.values()), Generator::key);
        int count = fields.required("samples").whole(1, Limits.SAMPLES);
        var noise = fields.required("noise");
        var samples = generate(generator, count, noise.notNegative());
        if (!samples.stream().allMatch(Generator.Sample::isFinite)) {
            throw noise.mistake("lesson.noise.range", Numerals.exact(noise.number()));
        }
        var inputs = Matrix.generate(
                new Shape(samples.get(0).inputs().size(), count),
                (i, j) -> samples.get(j).inputs().get(i));
        return new Samples(
                inputs,
                Sentence.of(
                        generator.isCurve() ? "lesson.inputs.curve" : "lesson.inputs.points",
                        node.path(),
                        generator.key()),
                new Targets(targets(node, samples), new TargetSource.Generated(node, generator)));
    }

    private List<Generator.Sample> generate(Generator generator, int count, double noise) {
        var source = draws.data();
        var samples = new ArrayList<Generator.Sample>(count);
        for (int number = 0; number < count; number++) {
            samples.add(generator.sample(number, count, source).withNoise(noise, source));
        }
        return samples;
    }

    private static Node targets(Node node, List<Generator.Sample> samples) {
        int line = node.json().line();
        int column = node.json().column();
        var targets = new ArrayList<Json>(samples.size());
        for (var sample : samples) {
            targets.add(new Json.Numeral(line, column, sample.target()));
        }
        return new Node(node.file(), node.path(), new Json.Items(line, column, targets));
    }
}
