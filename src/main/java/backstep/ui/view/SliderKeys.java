package backstep.ui.view;

import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;

/** The keys of a slider: up and down, as left and right step through the training everywhere. */
final class SliderKeys {

    private SliderKeys() {}

    /** Moves a slider by so much with each key. */
    static void move(Slider slider, double by) {
        slider.setBlockIncrement(by);
        slider.addEventHandler(KeyEvent.KEY_PRESSED, event -> move(slider, event));
    }

    private static void move(Slider slider, KeyEvent event) {
        switch (event.getCode()) {
            case UP -> {
                slider.increment();
                event.consume();
            }
            case DOWN -> {
                slider.decrement();
                event.consume();
            }
            default -> {}
        }
    }
}
