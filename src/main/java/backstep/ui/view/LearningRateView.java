package backstep.ui.view;

import atlantafx.base.controls.ProgressSliderSkin;

import backstep.picture.ProgressPicture;
import backstep.text.Numerals;
import backstep.text.Texts;
import backstep.ui.store.SessionStore;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.util.Locale;

/** The learning rate: a logarithmic slider over four decades, and a field for the exact number. */
final class LearningRateView extends HBox {

    /** Below this width only every other power of ten has its number. */
    private static final double NARROW = 240;

    private final SessionStore store;
    private final Label label = new Label();
    private final Slider slider = new Slider();
    private final TextField field = new TextField();
    private final Label complaint = new Label();
    private boolean showing;
    private String shown = "";
    private String mistake = "";

    LearningRateView(SessionStore store) {
        this.store = store;
        getStyleClass().add("learning-rate");
        setAlignment(Pos.CENTER);
        label.getStyleClass().add("control-label-strong");
        label.setMinWidth(0);
        complaint.setMinWidth(0);
        complaint.getStyleClass().add("complaint");
        label.visibleProperty().bind(complaint.textProperty().isEmpty());
        slider.setId("learning-rate");
        slider.setMinorTickCount(0);
        slider.setShowTickLabels(true);
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.majorTickUnitProperty()
                .bind(Bindings.when(slider.widthProperty().lessThan(NARROW))
                        .then(2)
                        .otherwise(1));
        slider.setLabelFormatter(new PowerOfTen());
        slider.valueProperty().addListener((property, before, now) -> dragged(now.doubleValue()));
        field.setId("learning-rate-field");
        field.setPrefColumnCount(7);
        field.setMinWidth(84);
        field.setOnAction(enter -> entered());
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                entered();
            }
        });
        var heading = new StackPane(label, complaint);
        StackPane.setAlignment(label, Pos.CENTER_LEFT);
        StackPane.setAlignment(complaint, Pos.CENTER_LEFT);
        var box = new VBox(4, heading, slider);
        box.setAlignment(Pos.TOP_LEFT);
        box.setMinWidth(120);
        HBox.setHgrow(box, Priority.ALWAYS);
        getChildren().setAll(box, field);
    }

    void show(ProgressPicture now, Texts texts) {
        showing = true;
        mistake = texts.say("learningRate.mistake");
        label.setText(texts.say("learningRate.label"));
        slider.setMin(Math.log10(now.lowestRate()));
        slider.setMax(Math.log10(now.highestRate()));
        slider.setValue(Math.log10(now.learningRate()));
        slider.setAccessibleText(texts.say("learningRate.accessible", now.learningRateText()));
        Tips.show(slider, texts.say("tip.learningRate"));
        field.setAccessibleText(texts.say("learningRate.field"));
        Tips.show(field, texts.say("learningRate.field"));
        if (!now.learningRateText().equals(shown) || !field.isFocused()) {
            shown = now.learningRateText();
            field.setText(shown);
            complaint.setText("");
        }
        showing = false;
    }

    private void dragged(double logarithm) {
        if (!showing) {
            double rate = rounded(StrictMath.pow(10, logarithm));
            store.apply(session -> session.withLearningRate(rate));
        }
    }

    private void entered() {
        if (field.getText().equals(shown)) {
            complaint.setText("");
            return;
        }
        try {
            double rate = Double.parseDouble(field.getText().trim().replace('−', '-'));
            if (!(rate > 0) || Double.isInfinite(rate)) {
                throw new NumberFormatException("not a positive number");
            }
            complaint.setText("");
            shown = "";
            store.apply(session -> session.withLearningRate(rate));
            store.choose(settings -> settings);
        } catch (NumberFormatException notPositive) {
            complaint.setText(mistake);
        }
    }

    /** Three significant digits: the thumb is no finer than that. */
    private static double rounded(double rate) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.2e", rate));
    }

    /** Writes the logarithm of a rate as the rate. */
    private static final class PowerOfTen extends StringConverter<Double> {
        @Override
        public String toString(Double logarithm) {
            return Numerals.STANDARD.say(StrictMath.pow(10, Math.rint(logarithm)));
        }

        @Override
        public Double fromString(String rate) {
            return StrictMath.log10(Double.parseDouble(rate));
        }
    }
}
