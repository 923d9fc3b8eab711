package backstep.ui;

import backstep.text.Texts;
import backstep.ui.popup.Tips;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What a person needs to know at the first start, in three sentences. */
final class HintView extends VBox {

    private static final double WIDTH = 400;

    private final Label sentences = new Label();
    private final Button close = new Button();

    /**
     * The hint, which says nothing yet.
     *
     * @param closed what closing it does
     */
    HintView(Runnable closed) {
        setId("hint");
        getStyleClass().addAll("over-card", "hint-card");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        setPrefWidth(WIDTH);
        sentences.setWrapText(true);
        sentences.setMinHeight(USE_PREF_SIZE);
        close.setId("close-hint");
        close.setOnAction(click -> closed.run());
        getChildren().setAll(sentences, close);
    }

    void show(Texts texts) {
        sentences.setText(texts.say("hint.sentences"));
        close.setText(texts.say("hint.close"));
        close.setAccessibleText(texts.say("tip.hint"));
        Tips.show(close, texts.say("tip.hint"));
    }
}
