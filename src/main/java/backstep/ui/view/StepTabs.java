package backstep.ui.view;

import backstep.picture.StagePicture;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import java.util.List;
import java.util.function.Consumer;

/** The steps that one click made, as tabs of which one is chosen; none where there is one step. */
final class StepTabs extends HBox {

    private static final double LABEL_SIZE = 15;

    private final ToggleGroup group = new ToggleGroup();

    StepTabs() {
        super(4);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("step-tabs");
    }

    /** Shows these steps, the last one chosen, and tells which one a person chooses. */
    void show(List<StagePicture.Explanation> steps, Consumer<StagePicture.Explanation> choose) {
        group.getToggles().clear();
        getChildren().clear();
        boolean isNeeded = steps.size() > 1;
        setVisible(isNeeded);
        setManaged(isNeeded);
        if (isNeeded) {
            steps.forEach(step -> add(step, choose));
            group.getToggles().get(steps.size() - 1).setSelected(true);
        }
    }

    private void add(StagePicture.Explanation step, Consumer<StagePicture.Explanation> choose) {
        var tab = tab(step);
        tab.setId("stage-part-" + (getChildren().size() + 1));
        tab.setOnAction(chosen -> {
            tab.setSelected(true);
            choose.accept(step);
        });
        getChildren().add(tab);
    }

    private ToggleButton tab(StagePicture.Explanation step) {
        var tab = new ToggleButton();
        tab.setToggleGroup(group);
        tab.setGraphic(new FormulaView(step.name(), LABEL_SIZE));
        tab.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tab.setAccessibleText(step.title());
        Tips.show(tab, step.title());
        tab.getStyleClass().add("step-tab");
        return tab;
    }
}
