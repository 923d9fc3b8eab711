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
import backstep.text.Language;
import backstep.text.Texts;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringWriter;

class LossExportTest {

    @Test
    void writesWhatTheNotebookPrints() throws IOException {
        assertThat(text(Plans.notebook(), 10, Language.CHINESE)).isEqualTo("""
                        Epoch 1/10, Loss: 70.0000
                        Epoch 2/10, Loss: 60.0359
                        Epoch 3/10, Loss: 51.0041
                        Epoch 4/10, Loss: 42.7937
                        Epoch 5/10, Loss: 35.3088
                        Epoch 6/10, Loss: 28.4664
                        Epoch 7/10, Loss: 22.1944
                        Epoch 8/10, Loss: 16.4297
                        Epoch 9/10, Loss: 11.1172
                        Epoch 10/10, Loss: 6.2082
                        训练完成！
                        ##################################################
                        标签值: 50.0000
                        Loss最低时的Epoch数为: 10
                        Loss最低时的模型输出值为: 56.2082
                        对应的Loss值为: 6.2082
                        """);
    }

    @Test
    void namesTheBestEpochNotTheLast() throws IOException {
        assertThat(text(Plans.notebook(0.01), 4, Language.ENGLISH)).endsWith("""
                        Training finished!
                        ##################################################
                        Label: 50.0000
                        Epoch with the lowest loss: 3
                        Model output there: 47.6840
                        Loss there: 2.3160
                        """);
    }

    @Test
    void severalSamplesAreInARow() throws IOException {
        assertThat(text(threeSamples(3), 1, Language.ENGLISH))
                .contains("Label: [1.0000 0.5000], [2.0000 −1.0000], [3.0000 0.0000]\n")
                .contains(
                        "Model output there: [1.0000 1.0000], [2.0000 2.0000], [3.0000 3.0000]\n");
    }

    @Test
    void severalBatchesHaveNoOneOutput() throws IOException {
        assertThat(text(threeSamples(2), 1, Language.ENGLISH))
                .doesNotContain("Label")
                .doesNotContain("output")
                .contains("Epoch with the lowest loss: 1\n");
    }

    @Test
    void notANumberIsALoss() throws IOException {
        assertThat(text(Plans.notebook(1e300), 3, Language.ENGLISH))
                .startsWith("""
                        Epoch 1/3, Loss: 70.0000
                        Epoch 2/3, Loss: ∞
                        Epoch 3/3, Loss: NaN
                        """)
                .contains("Epoch with the lowest loss: 1\n");
    }

    @Test
    void csvIsExactToTheBit() throws IOException {
        var out = new StringWriter();
        LossCsvExport.write(Plans.notebook(), 3, out);
        assertThat(out).hasToString("""
                        epoch,learning_rate,loss
                        1,0.002,70.0
                        2,0.002,60.035872000000026
                        3,0.002,51.00412607135057
                        """);
    }

    private static String text(Plan plan, int epochs, Language language) throws IOException {
        var out = new StringWriter();
        LossTextExport.write(plan, epochs, Texts.in(language), out);
        return out.toString();
    }

    private static Plan threeSamples(int batchSize) {
        var network = Networks.of(1, dense(2));
        var samples = new Batch(
                Matrix.of(new double[] {1, 2, 3}),
                Matrix.of(new double[] {1, 2, 3}, new double[] {0.5, -1, 0}));
        var plan = Plans.of(network, Loss.Kind.MSE, Networks.ones(network), samples);
        return Plans.with(plan, new BatchOrder(batchSize, false, 0));
    }
}
