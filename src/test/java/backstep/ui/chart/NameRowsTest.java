package backstep.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;

class NameRowsTest {

    private static final List<Double> WHOLE = Collections.nCopies(5, 90.0);
    private static final List<Double> BRIEF = Collections.nCopies(5, 70.0);

    @Test
    void namesAreWholeWhereTheyFitOnARow() {
        assertThat(NameRows.of(WHOLE, BRIEF, room(458, 1)))
                .isEqualTo(new NameRows(false, List.of(WHOLE), 0));
    }

    @Test
    void namesAreRatherBriefThanOnMoreRows() {
        assertThat(NameRows.of(WHOLE, BRIEF, room(457, 2)))
                .isEqualTo(new NameRows(true, List.of(BRIEF), 0));
    }

    @Test
    void whereBriefNamesTakeAsManyRowsTheyAreWhole() {
        assertThat(NameRows.of(WHOLE, BRIEF, room(300, 2)))
                .isEqualTo(new NameRows(false, List.of(nineties(3), nineties(2)), 0));
    }

    @Test
    void namesThatFitOnNoRowAreBehindAButton() {
        assertThat(NameRows.of(WHOLE, BRIEF, room(170, 2)))
                .isEqualTo(new NameRows(
                        true, List.of(List.of(70.0, 70.0), List.of(70.0, 70.0, 20.0)), 1));
        assertThat(NameRows.of(WHOLE, BRIEF, room(60, 1)))
                .isEqualTo(new NameRows(true, List.of(List.of(20.0)), 5));
    }

    private static List<Double> nineties(int count) {
        return WHOLE.subList(0, count);
    }

    private static NameRows.Room room(double width, int most) {
        return new NameRows.Room(width, 2, 20, most);
    }
}
