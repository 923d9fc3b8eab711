package backstep.ui.chart;

import backstep.text.Numerals;

import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.TextAnchor;

import java.math.BigDecimal;
import java.util.List;

/** The ticks of an axis of losses: all plain numbers, or all with their power of ten. */
final class LossTicks {

    private static final double ROUNDING = 1e-9;

    private LossTicks() {}

    static List<NumberTick> of(List<Double> numbers) {
        boolean isScientific = numbers.stream().anyMatch(LossTicks::isSaidWithItsPower);
        return numbers.stream().map(number -> tick(number, isScientific)).toList();
    }

    private static boolean isSaidWithItsPower(double number) {
        return Numerals.STANDARD.say(number).contains("e");
    }

    private static NumberTick tick(double number, boolean isScientific) {
        var label =
                isScientific && number != 0 ? scientific(number) : Numerals.STANDARD.say(number);
        return new NumberTick(number, label, TextAnchor.CENTER_RIGHT, TextAnchor.CENTER, 0);
    }

    private static String scientific(double number) {
        int power = (int) Math.floor(Math.log10(number) + ROUNDING);
        var mantissa = new BigDecimal(number).movePointLeft(power).doubleValue();
        return Numerals.STANDARD.say(mantissa) + "e" + Integer.toString(power).replace('-', '−');
    }
}
