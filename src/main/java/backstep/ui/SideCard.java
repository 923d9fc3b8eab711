package backstep.ui;

import backstep.picture.GradientFlow;
import backstep.picture.Wording;
import backstep.session.Session;
import backstep.ui.view.GradientFlowView;

import javafx.scene.layout.Region;

/** What stands beside the stage: how large the gradient is in each layer. */
final class SideCard extends Region {

    private final GradientFlowView flow = new GradientFlowView();

    SideCard() {
        getStyleClass().addAll("card", "side-card");
        getChildren().setAll(flow);
    }

    void show(Session session, Wording wording) {
        flow.show(GradientFlow.of(session, wording));
    }

    @Override
    protected void layoutChildren() {
        var insets = getInsets();
        flow.resizeRelocate(
                insets.getLeft(),
                insets.getTop(),
                getWidth() - insets.getLeft() - insets.getRight(),
                getHeight() - insets.getTop() - insets.getBottom());
    }
}
