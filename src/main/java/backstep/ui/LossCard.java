package backstep.ui;

import backstep.picture.GhostPicture;
import backstep.picture.LossCurve;
import backstep.picture.LossCurvePicture.Axes;
import backstep.picture.Wording;
import backstep.ui.chart.GhostsView;
import backstep.ui.chart.LossChartView;
import backstep.ui.popup.Tips;
import backstep.ui.store.Paper;
import backstep.ui.store.SessionStore;
import backstep.ui.view.Corners;

import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.function.IntConsumer;

/** The chart of the loss per epoch, and the choice of its axes. */
final class LossCard extends StackPane {

    /** The choice of the axes lies over the chart, but comes before it by keyboard. */
    private static final double ABOVE = -1;

    private final LossChartView chart;
    private final GhostsView ghosts;
    private final ToggleButton losses = toggle("loss-logarithm");
    private final ToggleButton epochs = toggle("epochs-logarithm");

    /**
     * A card that shows nothing yet.
     *
     * @param goTo goes to an epoch
     */
    LossCard(SessionStore store, IntConsumer goTo) {
        chart = new LossChartView(goTo);
        losses.setOnAction(click ->
                store.choose(settings -> settings.withLogarithmicLoss(losses.isSelected())));
        epochs.setOnAction(click ->
                store.choose(settings -> settings.withLogarithmicEpochs(epochs.isSelected())));
        var toggles = new HBox(losses, epochs);
        toggles.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(toggles, Pos.TOP_RIGHT);
        ghosts = new GhostsView(
                ghost -> store.apply(session -> session.toggled(ghost.ghost())),
                ghost -> store.change(
                        store.session().get().changeTo(ghost.ghost()),
                        session -> session.broughtBack(ghost.ghost())),
                ghost -> store.apply(session -> session.without(ghost.ghost())),
                chart::point);
        var content = new VBox(chart, ghosts);
        VBox.setVgrow(chart, Priority.ALWAYS);
        getStyleClass().addAll("card", "chart-card");
        toggles.setViewOrder(ABOVE);
        getChildren().setAll(new Corners(this, Corners.CARD), toggles, content);
    }

    /**
     * Draws the chart.
     *
     * @param isMasked whether what is to come would give an answer away
     */
    void show(SessionStore store, Paper paper, Wording wording, boolean isMasked) {
        var settings = store.settings().get();
        var session = store.session().get();
        var forecast = store.forecast().get();
        var axes = new Axes(settings.logarithmicEpochs(), settings.logarithmicLoss());
        show(losses, axes.logarithmicLosses(), wording, "loss.logarithm", "tip.logarithm");
        show(epochs, axes.logarithmicEpochs(), wording, "epochs.logarithm", "tip.logarithmEpochs");
        chart.show(
                isMasked
                        ? LossCurve.masked(session, forecast, wording, axes)
                        : LossCurve.of(session, forecast, wording, axes),
                paper,
                point -> LossCurve.say(point, wording));
        ghosts.show(GhostPicture.of(session, wording), wording.texts(), paper.theme());
    }

    private static void show(
            ToggleButton toggle, boolean isOn, Wording wording, String name, String tip) {
        toggle.setText(wording.say(name));
        toggle.setAccessibleText(wording.say(tip));
        Tips.show(toggle, wording.say(tip));
        toggle.setSelected(isOn);
    }

    private static ToggleButton toggle(String id) {
        var toggle = new ToggleButton();
        toggle.setId(id);
        toggle.getStyleClass().add("quiet-toggle");
        return toggle;
    }
}
