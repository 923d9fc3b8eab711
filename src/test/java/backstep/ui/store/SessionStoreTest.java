package backstep.ui.store;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.core.network.Loss;
import backstep.core.trace.Batch;
import backstep.core.training.Plan;
import backstep.fixture.Networks;
import backstep.fixture.Plans;
import backstep.session.Session;
import backstep.text.Language;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;

class SessionStoreTest {

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Queue<Runnable> window = new ArrayDeque<>();

    @Test
    void aSmallFutureIsKnownAtOnce() {
        var store = store(Plans.notebook());
        assertThat(store.forecast().get().isComplete()).isTrue();
        store.apply(session -> session.withLearningRate(0.01));
        assertThat(store.forecast().get().isComplete()).isTrue();
        assertThat(background).isEmpty();
    }

    @Test
    void aLargeFutureIsComputedBesideAndToldPieceByPiece() {
        var store = store(large());
        var told = new ArrayList<Integer>();
        store.forecast()
                .addListener((property, before, now) -> told.add(now.losses().size()));
        assertThat(store.forecast().get().losses()).isEmpty();
        while (!background.isEmpty()) {
            background.remove().run();
            window.remove().run();
        }
        assertThat(told).hasSizeGreaterThan(1).isSorted().endsWith(50);
        assertThat(store.forecast().get().losses()).hasSize(50);
    }

    @Test
    void whatWasComputedForAnotherRateIsNeverShown() {
        var store = store(large());
        background.remove().run();
        store.apply(session -> session.withLearningRate(0.5));
        window.remove().run();
        assertThat(store.forecast().get().losses()).isEmpty();
        background.remove().run();
        window.remove().run();
        assertThat(store.forecast().get().losses())
                .isNotEmpty()
                .allMatch(epoch -> epoch.learningRate() == 0.5);
    }

    @Test
    void oneGestureIsOneRedraw() {
        var store = store(Plans.notebook());
        var redraws = new AtomicInteger();
        store.whenChanged(redraws::incrementAndGet);
        store.apply(session -> session.withLearningRate(0.01));
        store.choose(settings -> settings.withLanguage(Language.CHINESE));
        assertThat(redraws).hasValue(3);
    }

    private SessionStore store(Plan plan) {
        return new SessionStore(
                Session.of(Plans.lesson(plan)),
                Settings.in(Language.ENGLISH),
                new Workshop(background::add, window::add));
    }

    private static Plan large() {
        var network = Networks.of(100, Networks.dense(100), Networks.dense(1));
        var inputs = Matrix.filled(new Shape(100, 100), 0.001);
        var samples = new Batch(inputs, Matrix.filled(new Shape(1, 100), 1));
        var plan = Plans.of(network, Loss.Kind.MSE, Networks.ones(network), samples);
        return Plans.withEpochs(plan, 50);
    }
}
