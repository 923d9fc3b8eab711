package backstep.ui;

import backstep.picture.RateCurve;
import backstep.picture.Wording;
import backstep.session.Change;
import backstep.session.RateRange;
import backstep.session.WhatIf;
import backstep.ui.chart.RateChartView;
import backstep.ui.store.Paper;
import backstep.ui.store.SessionStore;
import backstep.ui.store.WhatIfStore;
import backstep.ui.view.Corners;
import backstep.ui.view.FittedLabel;
import backstep.ui.view.Latest;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.function.Supplier;

/** The chart of the loss after one update by its learning rate, and what it shows in a sentence. */
final class RateCard extends VBox {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double NARROW_WIDTH = 320;

    private record Shown(WhatIf whatIf, Paper paper, Wording wording, boolean isMasked) {}

    private final Latest<Shown> latest = new Latest<>();
    private final FittedLabel title = new FittedLabel();
    private final Label sentence = new Label();
    private final RateChartView chart;

    RateCard(SessionStore store, WhatIfStore whatIfs, Supplier<Wording> wording) {
        chart = new RateChartView(
                rate -> choose(store, RateRange.rounded(rate)),
                store::setDragging,
                rate -> RateCurve.at(RateRange.rounded(rate), whatIfs.get(), wording.get()));
        title.getStyleClass().add("chart-title");
        sentence.getStyleClass().add("chart-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        setVgrow(chart, Priority.ALWAYS);
        getStyleClass().addAll("card", "chart-card");
        getChildren().setAll(new Corners(this, Corners.CARD), title, chart, sentence);
        widthProperty()
                .addListener((property, before, now) ->
                        pseudoClassStateChanged(NARROW, now.doubleValue() < NARROW_WIDTH));
    }

    private static void choose(SessionStore store, double rate) {
        double before = store.session().get().learningRate();
        store.change(new Change.LearningRate(before, rate));
    }

    /**
     * Draws the chart.
     *
     * @param isMasked whether it would give an answer away
     */
    void show(WhatIf whatIf, Paper paper, Wording wording, boolean isMasked) {
        if (latest.becomes(new Shown(whatIf, paper, wording, isMasked))) {
            draw(whatIf, paper, wording, isMasked);
        }
    }

    private void draw(WhatIf whatIf, Paper paper, Wording wording, boolean isMasked) {
        var picture = RateCurve.of(whatIf, wording);
        title.say(picture.title(), picture.brief());
        sentence.setText(isMasked ? wording.say("chart.rate.hidden") : picture.sentence());
        chart.setVisible(!isMasked);
        chart.setManaged(!isMasked);
        chart.show(picture, paper, RateCurve.chosen(whatIf, wording));
    }
}
