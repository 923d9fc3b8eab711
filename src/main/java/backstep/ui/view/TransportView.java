package backstep.ui.view;

import atlantafx.base.controls.ProgressSliderSkin;

import backstep.picture.ProgressPicture;
import backstep.session.Session;
import backstep.text.Numerals;
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

import java.util.List;
import java.util.function.UnaryOperator;

/** The buttons that move through the training, and how fast. */
public final class TransportView extends HBox {

    private static final double SLOWEST = 0.5;
    private static final double FASTEST = 20;
    private static final double SPEEDS = 88;

    private final SessionStore store;
    private final Player player;
    private final Button restart = new Button("|◀");
    private final Button backward = new Button();
    private final Button forward = new Button();
    private final Button nextPhase = new Button();
    private final Button play = new Button();
    private final Widest playPlace = new Widest(play, Button::new);
    private final Label speedLabel = new Label();
    private final Slider speed = new Slider(Math.log10(SLOWEST), Math.log10(FASTEST), 0.3);
    private final LearningRateView learningRate;
    private final Label epochsLabel = new Label();
    private final Label epochs = new Label();
    private final Widest epochsPlace = new Widest(epochs, Label::new);

    public TransportView(SessionStore store, Player player) {
        this.store = store;
        this.player = player;
        learningRate = new LearningRateView(store, this::focusStepForward);
        getStyleClass().add("transport");
        setAlignment(Pos.CENTER_LEFT);
        button(restart, "restart", Session::restart);
        button(backward, "step-backward", Session::stepBackward);
        button(forward, "step-forward", Session::stepForward);
        button(nextPhase, "next-phase", Session::nextPhase);
        play.setId("play");
        play.setOnAction(click -> player.toggle());
        speed.setId("speed");
        speed.setSkin(new ProgressSliderSkin(speed));
        speed.valueProperty().addListener((property, before, now) -> setSpeed(now.doubleValue()));
        setSpeed(speed.getValue());
        epochs.setId("epoch-counter");
        epochs.getStyleClass().add("epoch-counter");
        var speeds = labelled(speedLabel, speed);
        speeds.setMinWidth(SPEEDS);
        speeds.setMaxWidth(SPEEDS);
        var counter = labelled(epochsLabel, epochsPlace);
        counter.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(learningRate, Priority.ALWAYS);
        getChildren()
                .setAll(
                        restart,
                        backward,
                        forward,
                        nextPhase,
                        playPlace,
                        speeds,
                        learningRate,
                        counter);
    }

    public void show(ProgressPicture now, Texts texts) {
        say(backward, "◀ " + texts.say("button.backward"), texts.say("tip.backward"));
        say(forward, texts.say("button.forward") + " ▶", texts.say("tip.forward"));
        say(nextPhase, texts.say("button.nextPhase") + " ▶▶", texts.say("tip.nextPhase"));
        boolean playing = player.playing().get();
        var toPlay = "▶ " + texts.say("button.play");
        var toPause = "❚❚ " + texts.say("button.pause");
        playPlace.reserve(List.of(toPlay, toPause));
        say(play, playing ? toPause : toPlay, texts.say("tip.play"));
        Tips.show(restart, texts.say("tip.restart"));
        restart.setAccessibleText(texts.say("tip.restart"));
        restart.setDisable(now.atStart());
        backward.setDisable(now.atStart());
        speedLabel.setText(texts.say("button.speed", speedText()));
        speed.setAccessibleText(texts.say("tip.speed"));
        Tips.show(speed, texts.say("tip.speed"));
        epochsLabel.setText(texts.say("progress.epochs"));
        epochsPlace.reserve(List.of(now.widestEpochs()));
        epochs.setText(now.epochs());
        learningRate.show(now, texts);
    }

    /** Gives the focus to where a presenter needs it. */
    public void focusStepForward() {
        forward.requestFocus();
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

    /** As fine as the thumb: tenths below 10. */
    private String speedText() {
        double speedNow = player.stepsPerSecond().get();
        return Numerals.STANDARD.say(
                speedNow < 10 ? Math.rint(speedNow * 10) / 10 : Math.rint(speedNow));
    }

    private static VBox labelled(Label label, Region control) {
        label.getStyleClass().add("control-label");
        var box = new VBox(4, label, control);
        box.setAlignment(Pos.TOP_LEFT);
        return box;
    }
}
