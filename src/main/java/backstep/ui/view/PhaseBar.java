package backstep.ui.view;

import backstep.picture.ProgressPicture;

import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/** How far the phases of an update are done, as a slim bar in their colours. */
final class PhaseBar extends Region {

    private static final double HEIGHT = 5;
    private static final double GAP = 2;

    private List<ProgressPicture.Part> parts = List.of();

    PhaseBar() {
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
    }

    void show(List<ProgressPicture.Part> now) {
        if (!phases(now).equals(phases(parts))) {
            rebuild(now);
        }
        parts = now;
        requestLayout();
    }

    private static List<String> phases(List<ProgressPicture.Part> parts) {
        return parts.stream().map(ProgressPicture.Part::phase).toList();
    }

    private void rebuild(List<ProgressPicture.Part> now) {
        var bars = new ArrayList<Region>();
        for (var part : now) {
            bars.add(bar("phase-bar-rest"));
            bars.add(bar(part.phase() + "-fill"));
        }
        getChildren().setAll(bars);
    }

    private static Region bar(String style) {
        var bar = new Region();
        bar.getStyleClass().addAll("phase-bar", style);
        return bar;
    }

    @Override
    protected void layoutChildren() {
        int steps = parts.stream().mapToInt(ProgressPicture.Part::steps).sum();
        double unit = (getWidth() - GAP * (parts.size() - 1)) / steps;
        double x = 0;
        for (int k = 0; k < parts.size(); k++) {
            var part = parts.get(k);
            getChildren().get(2 * k).resizeRelocate(x, 0, unit * part.steps(), HEIGHT);
            getChildren().get(2 * k + 1).resizeRelocate(x, 0, unit * part.done(), HEIGHT);
            x += unit * part.steps() + GAP;
        }
    }
}
