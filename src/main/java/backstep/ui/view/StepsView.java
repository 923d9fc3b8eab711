package backstep.ui.view;

import backstep.picture.StagePicture;

import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/** All the steps that one click made, side by side, each as wide as it needs. */
final class StepsView extends Region {

    private static final double GAP = 14;
    private static final int MOST_WIDE_PANES = 2;

    private final List<StepPane> panes = new ArrayList<>();

    StepsView(StagePicture picture, Consumer<String> onSum, Runnable onLeave) {
        boolean isWide = picture.explanations().size() <= MOST_WIDE_PANES;
        for (var explanation : picture.explanations()) {
            panes.add(new StepPane(explanation, isWide, onSum, onLeave));
        }
        getChildren().setAll(panes);
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - GAP * (panes.size() - 1);
        var least = Shares.of(room, each(StepPane::leastWidth));
        double rest = room - sum(least);
        var more = Shares.of(rest, each(pane -> pane.bestWidth() - pane.leastWidth()));
        double left = (rest - sum(more)) / panes.size();
        double x = 0;
        for (int k = 0; k < panes.size(); k++) {
            double width = least[k] + more[k] + left;
            panes.get(k).resizeRelocate(x, 0, width, getHeight());
            x += width + GAP;
        }
    }

    private double[] each(ToDoubleFunction<StepPane> need) {
        return panes.stream().mapToDouble(need).toArray();
    }

    private static double sum(double... numbers) {
        return Arrays.stream(numbers).sum();
    }
}
