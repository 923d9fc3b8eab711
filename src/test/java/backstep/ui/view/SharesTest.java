package backstep.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void everyNeedIsMetWhereThereIsRoom() {
        assertThat(Shares.of(100, 20, 30)).containsExactly(20, 30);
    }

    @Test
    void theLargeShareWhatTheSmallLeave() {
        assertThat(Shares.of(100, 10, 500, 70)).containsExactly(10, 45, 45);
        assertThat(Shares.of(90, 500, 500, 500)).containsExactly(30, 30, 30);
    }

    @Test
    void withoutRoomThereIsNothing() {
        assertThat(Shares.of(-5, 10, 20)).containsExactly(0, 0);
    }
}
