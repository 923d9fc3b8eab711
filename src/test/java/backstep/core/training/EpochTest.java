package backstep.core.training;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.fixture.RandomPlans;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.stream.IntStream;
import java.util.stream.Stream;

class EpochTest {

    private static final int EPOCHS = 3;

    @Property(tries = 50)
    void givesTheBitsOfARun(@ForAll("plans") Plan plan) {
        int updates = EPOCHS * plan.batchesPerEpoch();
        var run = Run.of(plan).extendedTo(updates);
        var epochs = Stream.iterate(Epoch.first(plan), epoch -> epoch.outcome().next())
                .limit(EPOCHS)
                .toList();
        assertThat(epochs.stream().map(epoch -> epoch.outcome().loss()))
                .containsExactlyElementsOf(run.losses());
        assertThat(epochs.stream().flatMap(Epoch::traces))
                .containsExactlyElementsOf(
                        IntStream.range(0, updates).mapToObj(run::trace).toList());
        assertThat(epochs.get(EPOCHS - 1).outcome().next().before()).isEqualTo(run.latest());
    }

    @Provide
    Arbitrary<Plan> plans() {
        return RandomPlans.ofBatches(2, 3, 5);
    }
}
