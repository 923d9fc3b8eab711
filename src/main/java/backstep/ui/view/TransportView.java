package backstep.ui.view;

import atlantafx.base.controls.ProgressSliderSkin;

import backstep.picture.ProgressPicture;
import backstep.session.Session;
import backstep.text.Texts;
import backstep.ui.store.Player;
import backstep.ui.store.SessionStore;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.function.UnaryOperator;

/** The buttons that move through the training, and how fast. */
public final class TransportView extends HBox {

    private static final double SLOWEST = 0.5;
    private static final double FASTEST = 20;

    private final SessionStore store;
    private final Player player;
    private final Button restart = new Button("|◀");
    private final Button backward = new Button();
    private final Button forward = new Button();
    private final Button nextPhase = new Button();
    private final Button play = new Button();
    private final Label speedLabel = new Label();
    private final Slider speed = new Slider(Math.log10(SLOWEST), Math.log10(FASTEST), 0.3);
    private final LearningRateView learningRate;
    private final Label epochsLabel = new Label();
    private final Label epochs = new Label();

    public TransportView(SessionStore store, Player player) {
        this.store = store;
        this.player = player;
        learningRate = new LearningRateView(store);
        getStyleClass().add("transport");
        setAlignment(Pos.CENTER_LEFT);
        button(restart, "restart", Session::restart);
        button(backward, "step-backward", Session::stepBackward);
        button(forward, "step-forward", Session::stepForward);
        button(nextPhase, "next-phase", Session::nextPhase);
        play.setId("play");
        play.setMinWidth(Region.USE_PREF_SIZE);
        play.setOnAction(click -> player.toggle());
        speed.setId("speed");
        speed.setSkin(new ProgressSliderSkin(speed));
        speed.valueProperty().addListener((property, before, now) -> setSpeed(now.doubleValue()));
        setSpeed(speed.getValue());
        epochs.setId("epoch-counter");
        var speeds = labelled(speedLabel, speed);
        speeds.setMinWidth(70);
        speeds.setMaxWidth(110);
        var counter = labelled(epochsLabel, epochs);
        counter.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(learningRate, Priority.ALWAYS);
        getChildren()
                .setAll(restart, backward, forward, nextPhase, play, speeds, learningRate, counter);
    }

    public void show(ProgressPicture now, Texts texts) {
        say(backward, "◀ " + texts.say("button.backward"), texts.say("tip.backward"));
        say(forward, texts.say("button.forward") + " ▶", texts.say("tip.forward"));
        say(nextPhase, texts.say("button.nextPhase") + " ▶▶", texts.say("tip.nextPhase"));
        boolean playing = player.playing().get();
        say(
                play,
                playing ? "❚❚ " + texts.say("button.pause") : "▶ " + texts.say("button.play"),
                texts.say("tip.play"));
        Tips.show(restart, texts.say("tip.restart"));
        restart.setAccessibleText(texts.say("tip.restart"));
        backward.setDisable(now.atStart());
        speedLabel.setText(texts.say("button.speed"));
        speed.setAccessibleText(texts.say("tip.speed"));
        Tips.show(speed, texts.say("tip.speed"));
        epochsLabel.setText(texts.say("progress.epochs"));
        epochs.setText(now.epochs());
        learningRate.show(now, texts);
    }

    private void button(Button button, String id, UnaryOperator<Session> transition) {
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(true);
        button.setOnAction(click -> {
            player.pause();
            store.apply(transition);
        });
    }

    private static void say(Button button, String text, String tip) {
        if (!text.equals(button.getText())) {
            button.setText(text);
            button.setAccessibleText(text);
            Tips.show(button, tip);
        }
    }

    private void setSpeed(double logarithm) {
        player.setStepsPerSecond(StrictMath.pow(10, logarithm));
    }

    private static VBox labelled(Label label, Region control) {
        label.getStyleClass().add("control-label");
        var box = new VBox(4, label, control);
        box.setAlignment(Pos.TOP_LEFT);
        return box;
    }
}
