package backstep.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import backstep.core.math.Matrix;
import backstep.core.network.Loss;
import backstep.core.trace.Batch;
import backstep.core.training.BatchOrder;
import backstep.fixture.Networks;
import backstep.fixture.Plans;
import backstep.picture.LossCurvePicture.Axes;
import backstep.picture.LossCurvePicture.Curve;
import backstep.session.Position;
import backstep.session.Session;
import backstep.text.Language;
import backstep.text.Numerals;
import backstep.text.Texts;

import org.junit.jupiter.api.Test;

class GhostPictureTest {

    private static final Wording ENGLISH =
            new Wording(Texts.in(Language.ENGLISH), Numerals.STANDARD);
    private static final Wording CHINESE =
            new Wording(Texts.in(Language.CHINESE), Numerals.STANDARD);

    private final Session start = Session.of(Plans.lesson(Plans.notebook()));

    @Test
    void thoseThatReadAlikeSaySinceWhenAndTheOthersDoNot() {
        var alike = cut(cut(cut(cut(start, 3, 0.01), 5, 0.05), 6, 0.01), 8, 0.03);

        assertThat(GhostPicture.of(alike, ENGLISH))
                .extracting(GhostPicture::label, GhostPicture::brief)
                .containsExactly(
                        tuple("α = 0.01 from epoch 8", "0.01 from 8"),
                        tuple("α = 0.05", "0.05"),
                        tuple("α = 0.01 from epoch 5", "0.01 from 5"),
                        tuple("α = 0.002", "0.002"));
        assertThat(GhostPicture.of(alike, CHINESE).get(0).label()).isEqualTo("α = 0.01（第 8 轮起）");
        assertThat(GhostPicture.of(alike, ENGLISH).get(0).tip())
                .startsWith("α = 0.01 from epoch 8: a run");
    }

    @Test
    void theChartNamesThemAlike() {
        var alike = cut(cut(cut(start, 3, 0.01), 5, 0.002), 8, 0.03);

        assertThat(LossCurve.of(alike, alike.forecast(), ENGLISH, Axes.LINEAR).ghosts())
                .extracting(Curve::label)
                .containsExactly("α = 0.002 from epoch 3", "α = 0.01", "α = 0.002 from epoch 8");
    }

    @Test
    void ofAnEpochOfManyBatchesTheBatchIsSaidToo() {
        var samples = new Batch(
                Matrix.of(new double[][] {{0.1, 0.2}, {0.4, 0.5}, {0.7, 0.8}}),
                Matrix.of(new double[] {10, 20}));
        var plan = Plans.of(
                Networks.notebook(), Loss.Kind.L1, Networks.ones(Networks.notebook()), samples);
        var batches = Session.of(Plans.lesson(Plans.with(plan, new BatchOrder(1, false, 0))));
        var first = batches.jumpTo(new Position(4, 1, 1)).jumpTo(new Position(2, 1, 1));
        var second = first.withLearningRate(0.2).jumpTo(new Position(2, 2, 1));
        var third = second.withLearningRate(0.1).jumpTo(new Position(4, 1, 1));

        assertThat(GhostPicture.of(
                        third.jumpTo(new Position(2, 2, 1)).withLearningRate(0.3), ENGLISH))
                .extracting(GhostPicture::label)
                .containsExactly("α = 0.1 from epoch 2, batch 2", "α = 0.1 from epoch 2, batch 1");
    }

    /** The same rate was tried twice from the same epoch on. */
    @Test
    void thoseThatPartedAtTheSamePlaceAreCounted() {
        var alike = cut(cut(cut(start, 3, 0.01), 3, 0.002), 3, 0.03);

        assertThat(GhostPicture.of(alike, ENGLISH))
                .extracting(GhostPicture::label)
                .containsExactly(
                        "α = 0.002 from epoch 3 (2)", "α = 0.01", "α = 0.002 from epoch 3 (1)");
        assertThat(GhostPicture.of(alike, ENGLISH))
                .extracting(GhostPicture::brief)
                .containsExactly("0.002 (2)", "0.01", "0.002 (1)");
    }

    /** What is left for a ghost was different from where that ghost was, not from here on. */
    @Test
    void aRunThatOneIsBroughtBackForSaysWhereTheTwoPart() {
        var left = cut(cut(start, 3, 0.01), 5, 0.05);
        var back = left.jumpTo(new Position(9, 1, 1)).broughtBack(left.ghosts().get(1));
        var alike = cut(back.jumpTo(new Position(9, 1, 1)), 9, 0.05);
        var twice = cut(alike, 9, 0.04);

        assertThat(GhostPicture.of(twice, ENGLISH))
                .extracting(GhostPicture::label)
                .contains("α = 0.05 from epoch 5", "α = 0.05 from epoch 9");
    }

    /** A run of ten epochs or more, changed from an epoch on. */
    private static Session cut(Session session, int epoch, double rate) {
        return session.jumpTo(new Position(12, 1, 1))
                .jumpTo(new Position(epoch, 1, 1))
                .withLearningRate(rate);
    }
}
