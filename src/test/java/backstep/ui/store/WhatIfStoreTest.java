package backstep.ui.store;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.math.Matrix;
import backstep.core.math.Shape;
import backstep.core.network.Loss;
import backstep.core.network.Quantity;
import backstep.core.trace.Batch;
import backstep.core.trace.RateLoss;
import backstep.core.training.Plan;
import backstep.fixture.Networks;
import backstep.fixture.Plans;
import backstep.session.Change;
import backstep.session.Position;
import backstep.session.Session;
import backstep.session.WhatIf;
import backstep.text.Language;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;

class WhatIfStoreTest {

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Queue<Runnable> window = new ArrayDeque<>();

    @Test
    void aSmallUpdateIsKnownAtOnceAndOncePerUpdate() {
        var store = store(Plans.notebook());
        var whatIfs = whatIfs(store);
        var first = whatIfs.get();
        assertThat(first.isComplete()).isTrue();

        store.apply(session -> session.withLearningRate(0.01));
        assertThat(whatIfs.get().sweep()).isEqualTo(first.sweep());
        assertThat(whatIfs.get().here().rate()).isEqualTo(0.01);

        store.apply(Session::lastStepOfEpoch);
        assertThat(whatIfs.get().sweep()).isEqualTo(first.sweep());

        store.apply(Session::stepForward);
        assertThat(whatIfs.get().sweep()).isNotEqualTo(first.sweep());
        assertThat(whatIfs.get().isComplete()).isTrue();
        assertThat(background).isEmpty();
    }

    @Test
    void aChangedSampleAndAFrozenParameterAreSeen() {
        var store = store(Plans.notebook());
        var whatIfs = whatIfs(store);
        var target = new Change.Sample(Quantity.target(), 0, 0, 50, 51);
        for (var change : List.of(target, new Change.Freezing(Quantity.weights(2), true))) {
            store.change(change);
            var trained = store.session().get().lastStepOfEpoch().stepForward();
            assertThat(whatIfs.get().here().loss()).isEqualTo(trained.trace().loss());
            assertThat(whatIfs.get().sweep())
                    .isEqualTo(WhatIf.of(store.session().get()).completed().sweep());
        }
    }

    @Test
    void aLargeUpdateIsComputedBesideAndShownWhole() {
        var store = store(large());
        var whatIfs = whatIfs(store);
        var redraws = new AtomicInteger();
        whatIfs.whenComputed(redraws::incrementAndGet);
        assertThat(whatIfs.get().isComplete()).isFalse();

        store.apply(session -> session.withLearningRate(0.01));
        int pieces = work();

        assertThat(pieces).isGreaterThan(1);
        assertThat(redraws).hasValue(1);
        assertThat(whatIfs.get().here()).isEqualTo(whole(store).here());
        assertThat(samples(whatIfs.get())).isEqualTo(samples(whole(store)));
    }

    @Test
    void onlyTheNewestUpdateIsComputed() {
        var store = store(large());
        var whatIfs = whatIfs(store);
        var first = background.remove();
        first.run();
        var stale = window.remove();

        store.apply(session -> session.jumpTo(new Position(2, 1, 1)));
        store.apply(session -> session.jumpTo(new Position(3, 1, 1)));
        stale.run();

        assertThat(background).hasSize(1);
        assertThat(window).isEmpty();
        assertThat(whatIfs.get().sweep().grid()).isEmpty();
        work();
        assertThat(samples(whatIfs.get())).isEqualTo(samples(whole(store)));
    }

    private int work() {
        int pieces = 0;
        while (!background.isEmpty()) {
            background.remove().run();
            window.remove().run();
            pieces++;
        }
        return pieces;
    }

    private static WhatIf whole(SessionStore store) {
        return WhatIf.of(store.session().get()).completed();
    }

    private static List<RateLoss> samples(WhatIf whatIf) {
        return whatIf.sweep().samples();
    }

    private WhatIfStore whatIfs(SessionStore store) {
        return new WhatIfStore(store, new Workshop(background::add, window::add));
    }

    private static SessionStore store(Plan plan) {
        return new SessionStore(
                Session.of(Plans.lesson(plan)),
                Settings.in(Language.ENGLISH),
                new Workshop(forecast -> {}, forecast -> {}));
    }

    private static Plan large() {
        var network = Networks.of(100, Networks.dense(100), Networks.dense(1));
        var inputs = Matrix.filled(new Shape(100, 100), 0.001);
        var samples = new Batch(inputs, Matrix.filled(new Shape(1, 100), 1));
        var plan = Plans.of(network, Loss.Kind.MSE, Networks.ones(network), samples);
        return Plans.withEpochs(plan, 50);
    }
}
