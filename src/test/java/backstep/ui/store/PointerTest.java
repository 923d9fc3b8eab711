package backstep.ui.store;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.core.network.Quantity;
import backstep.session.Pointed;

import org.junit.jupiter.api.Test;

class PointerTest {

    private static final Pointed HERE = Pointed.element(Quantity.input(), 0, 0);
    private static final Pointed THERE = Pointed.element(Quantity.loss(), 0, 0);

    private final Pointer pointer = new Pointer();

    @Test
    void itFollowsTheMouse() {
        pointer.point(HERE);
        pointer.point(THERE);
        assertThat(pointer.pointed().get()).contains(THERE);
        pointer.leave();
        assertThat(pointer.pointed().get()).isEmpty();
    }

    @Test
    void whatIsPinnedStaysUntilItIsReleased() {
        pointer.pick(HERE);
        pointer.point(THERE);
        pointer.leave();
        assertThat(pointer.pointed().get()).contains(HERE.pinned());
        pointer.release();
        assertThat(pointer.pointed().get()).isEmpty();
    }

    @Test
    void aSecondPickLetsGoAndAnotherPinsThere() {
        pointer.pick(HERE);
        pointer.pick(THERE);
        assertThat(pointer.pointed().get()).contains(THERE.pinned());
        pointer.pick(THERE);
        assertThat(pointer.pointed().get()).contains(THERE);
    }

    @Test
    void keysMoveWhatIsPinned() {
        pointer.move(HERE);
        assertThat(pointer.pointed().get()).contains(HERE);
        pointer.pick(HERE);
        pointer.move(THERE);
        assertThat(pointer.pointed().get()).contains(THERE.pinned());
    }
}
