package backstep.export;

import static backstep.fixture.Networks.dense;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.core.network.Loss;
import backstep.core.trace.Batch;
import backstep.core.training.BatchOrder;
import backstep.core.training.Plan;
import backstep.fixture.Networks;
import backstep.fixture.Plans;
import backstep.lesson.ShippedLessons;
import backstep.text.Language;
import backstep.text.Texts;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

class TraceTextExportTest {

    @Test
    void writesFormulaShapeAndMatrixOfEachStep() throws IOException {
        var out = new StringWriter();
        TraceTextExport.write(ShippedLessons.all().get(0), 2, Texts.in(Language.ENGLISH), out);
        assertThat(out.toString()).startsWith("""
                        Three linear layers by hand

                        Epoch 1, learning rate 0.002
                        1. forward x 3×1
                            1
                            2
                            3
                        2. forward y1 4×1 = W1 · x + b1
                            6
                            6
                            6
                            6
                        """).contains("""
                        5. loss L 1×1 = |y3 − t|
                            70
                        6. backward dL/dy3 1×1 = s(y3 − t), s(d) = {d > 0: 1; d ≤ 0: −1}
                            1
                        7. backward dL/dW3 1×5 = dL/dy3 · y2ᵀ
                            24  24  24  24  24
                        """).endsWith("""
                        20. update b1 4×1 ← b1 − α · dL/db1
                            −0.01941
                            −0.01941
                            −0.01941
                            −0.01941
                        """);
    }

    @Test
    void namesBatchesWhereThereAreSeveral() throws IOException {
        assertThat(lines(twoBatches(), Language.CHINESE))
                .contains(
                        "第 1 轮，学习率 0.1，第 1 批（共 2 批）",
                        "第 1 轮，学习率 0.1，第 2 批（共 2 批）",
                        "2. 前向 y1 1×2 = W1 · x + b1");
    }

    @Test
    void alignsTheNumbersOfAColumn() throws IOException {
        assertThat(lines(twoBatches(), Language.ENGLISH))
                .containsSequence("1. forward x 2×2", "       1  −0.25", "    1000     20");
    }

    private static List<String> lines(Plan plan, Language language) throws IOException {
        var out = new StringWriter();
        TraceTextExport.write(Plans.lesson(plan), 1, Texts.in(language), out);
        return out.toString().lines().toList();
    }

    private static Plan twoBatches() {
        var network = Networks.of(2, dense(1));
        var samples = new Batch(
                Matrix.of(new double[] {1, -0.25, 3}, new double[] {1000, 20, 6}),
                Matrix.of(new double[] {1, 2, 3}));
        var plan = Plans.of(network, Loss.Kind.MSE, Networks.ones(network), samples);
        return Plans.with(plan, new BatchOrder(2, false, 0));
    }
}
