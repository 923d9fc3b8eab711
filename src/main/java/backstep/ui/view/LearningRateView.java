package backstep.ui.view;

import atlantafx.base.controls.ProgressSliderSkin;

import backstep.picture.ProgressPicture;
import backstep.session.Change;
import backstep.session.RateRange;
import backstep.text.Language;
import backstep.text.Numerals;
import backstep.text.Texts;
import backstep.text.WrittenNumber;
import backstep.ui.popup.Tips;
import backstep.ui.store.SessionStore;

import javafx.beans.binding.Bindings;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;

/** The learning rate: a logarithmic slider over four decades, and a field for the exact number. */
final class LearningRateView extends GridPane {

    /** Below this width only every other power of ten has its number. */
    private static final double NARROW = 240;

    /** As the keys that change the rate wherever the focus is: twenty of them are a decade. */
    private static final double KEY_STEP = 0.05;

    private static final double FIELD = 84;
    private static final double COMPACT_FIELD = 66;
    private static final double SLIDER = 120;
    private static final double COMPACT_SLIDER = 60;

    private final SessionStore store;
    private final Label label = new Label();
    private final Slider slider = new Slider();
    private final EntryField field;
    private final Label complaint = new Label();
    private Texts texts = Texts.in(Language.ENGLISH);
    private boolean showing;
    private boolean isCompact;

    /**
     * The learning rate of a session.
     *
     * @param leave gives the focus to something else once a rate is written
     */
    LearningRateView(SessionStore store, Runnable leave) {
        this.store = store;
        field = new EntryField(this::take, leave);
        field.enterAtPresses();
        field.setId("learning-rate-field");
        field.setPrefColumnCount(7);
        field.setMinWidth(FIELD);
        getStyleClass().add("learning-rate");
        label.getStyleClass().add("control-label-strong");
        label.setMinWidth(0);
        label.visibleProperty().bind(field.wrong().not());
        complaint.setMinWidth(0);
        complaint.getStyleClass().add("complaint");
        complaint.visibleProperty().bind(field.wrong());
        field.wrong().addListener((property, before, now) -> complain());
        setHalignment(complaint, HPos.RIGHT);
        slider.setId("learning-rate");
        slider.setMinWidth(SLIDER);
        slider.setMinorTickCount(0);
        SliderKeys.move(slider, KEY_STEP);
        slider.setShowTickLabels(true);
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.majorTickUnitProperty()
                .bind(Bindings.when(slider.widthProperty().lessThan(NARROW))
                        .then(2)
                        .otherwise(1));
        slider.setLabelFormatter(new PowerOfTen());
        slider.valueChangingProperty()
                .addListener((property, before, now) -> store.setDragging(now));
        slider.valueProperty().addListener((property, before, now) -> dragged(now.doubleValue()));
        arrange();
    }

    private void complain() {
        complaint.setText(texts.say(mistake(field.getText()) + brevity()));
    }

    private String brevity() {
        return isCompact ? ".short" : "";
    }

    private static String mistake(String text) {
        if (WrittenNumber.isTooLarge(text)) {
            return "learningRate.tooLarge";
        }
        return WrittenNumber.isTooSmall(text) ? "learningRate.tooSmall" : "learningRate.mistake";
    }

    private void arrange() {
        setHgrow(slider, Priority.ALWAYS);
        add(label, 0, 0);
        add(complaint, 0, 0);
        add(slider, 0, 1);
        add(field, 1, 0, 1, 2);
    }

    /** In as little room as it needs, in fewer words from when it is shown next, or in all. */
    void setCompact(boolean now) {
        isCompact = now;
        field.setMinWidth(now ? COMPACT_FIELD : FIELD);
        field.setPrefWidth(now ? COMPACT_FIELD : USE_COMPUTED_SIZE);
        slider.setMinWidth(now ? COMPACT_SLIDER : SLIDER);
        slider.setShowTickLabels(!now);
    }

    void show(ProgressPicture now, Texts in) {
        showing = true;
        texts = in;
        complain();
        label.setText(texts.say("learningRate.label" + brevity()));
        slider.setMin(Math.log10(now.lowestRate()));
        slider.setMax(Math.log10(now.highestRate()));
        slider.setValue(Math.log10(now.learningRate()));
        slider.setAccessibleText(texts.say("learningRate.accessible", now.learningRateText()));
        Tips.show(slider, texts.say("tip.learningRate"));
        field.setAccessibleText(texts.say("learningRate.field"));
        Tips.show(field, texts.say("learningRate.field"));
        field.show(now.learningRateText());
        showing = false;
    }

    private void dragged(double logarithm) {
        if (!showing) {
            choose(RateRange.rounded(StrictMath.pow(10, logarithm)));
        }
    }

    private boolean take(String text) {
        var rate = WrittenNumber.of(text);
        boolean isRate = rate.isPresent() && rate.getAsDouble() > 0;
        if (isRate) {
            choose(rate.getAsDouble());
        }
        return isRate;
    }

    private void choose(double rate) {
        double before = store.session().get().learningRate();
        store.change(new Change.LearningRate(before, rate));
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
