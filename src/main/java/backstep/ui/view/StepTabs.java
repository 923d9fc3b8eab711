package backstep.ui.view;

import backstep.picture.StagePicture;
import backstep.ui.popup.Tips;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

import java.util.List;
import java.util.function.Consumer;

/** The steps that one click made, as tabs of which one is chosen; none where there is one step. */
final class StepTabs extends HBox {

    private static final double LABEL_SIZE = 15;

    StepTabs() {
        super(4);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("step-tabs");
    }

    /** Shows these steps, the last one chosen, and tells which one a person chooses. */
    void show(List<StagePicture.Explanation> steps, Consumer<StagePicture.Explanation> choose) {
        getChildren().clear();
        boolean isNeeded = steps.size() > 1;
        setVisible(isNeeded);
        setManaged(isNeeded);
        if (isNeeded) {
            steps.forEach(step -> add(step, choose));
            select(getChildren().get(steps.size() - 1));
        }
    }

    private void add(StagePicture.Explanation step, Consumer<StagePicture.Explanation> choose) {
        var tab = tab(step);
        tab.setId("stage-part-" + (getChildren().size() + 1));
        tab.setOnAction(chosen -> {
            select(tab);
            choose.accept(step);
        });
        getChildren().add(tab);
    }

    /** They are no toggle group, of which Tab would reach only the one that is chosen. */
    private void select(Node chosen) {
        getChildren().forEach(tab -> ((ToggleButton) tab).setSelected(tab.equals(chosen)));
    }

    private ToggleButton tab(StagePicture.Explanation step) {
        var tab = new ToggleButton();
        tab.setGraphic(new FormulaView(step.name(), LABEL_SIZE));
        tab.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tab.setAccessibleText(step.title());
        Tips.show(tab, step.title());
        tab.getStyleClass().add("step-tab");
        return tab;
    }
}
