package backstep.ui.view;

import backstep.picture.StagePicture;

import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** All the steps that one click made, side by side, each as wide as it needs. */
final class StepsView extends Region {

    private static final double GAP = 14;
    private static final double NARROWEST = 0.6;

    private final List<StepPane> panes = new ArrayList<>();

    StepsView(StagePicture picture, Consumer<String> onSum, Runnable onLeave) {
        for (var explanation : picture.explanations()) {
            panes.add(new StepPane(explanation, onSum, onLeave));
        }
        getChildren().setAll(panes);
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - GAP * (panes.size() - 1);
        double least = NARROWEST * room / panes.size();
        var needs = panes.stream().mapToDouble(StepPane::bestWidth).toArray();
        var shares = Shares.of(room - least * panes.size(), needs);
        double left = room - least * panes.size() - Arrays.stream(shares).sum();
        double x = 0;
        for (int k = 0; k < shares.length; k++) {
            double width = least + shares[k] + left / shares.length;
            panes.get(k).resizeRelocate(x, 0, width, getHeight());
            x += width + GAP;
        }
    }
}
