package backstep.ui;

import backstep.picture.LossCurve;
import backstep.picture.Wording;
import backstep.session.Forecast;
import backstep.session.Session;
import backstep.ui.chart.LossChartView;
import backstep.ui.store.SessionStore;
import backstep.ui.store.Settings;
import backstep.ui.view.Tips;

import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;

/** The chart of the loss per epoch, and the choice of its axis. */
final class LossCard extends StackPane {

    private final LossChartView chart = new LossChartView();
    private final ToggleButton logarithm = new ToggleButton();

    LossCard(SessionStore store) {
        logarithm.setId("loss-logarithm");
        logarithm.getStyleClass().add("quiet-toggle");
        logarithm.setOnAction(click ->
                store.choose(settings -> settings.withLogarithmicLoss(logarithm.isSelected())));
        setAlignment(logarithm, Pos.TOP_RIGHT);
        getStyleClass().addAll("card", "loss-card");
        getChildren().setAll(chart, logarithm);
    }

    void show(Session session, Forecast forecast, Settings settings, Wording wording) {
        logarithm.setText(wording.say("loss.logarithm"));
        logarithm.setAccessibleText(wording.say("tip.logarithm"));
        Tips.show(logarithm, wording.say("tip.logarithm"));
        logarithm.setSelected(settings.logarithmicLoss());
        chart.show(LossCurve.of(session, forecast, wording, settings.logarithmicLoss()));
    }
}
