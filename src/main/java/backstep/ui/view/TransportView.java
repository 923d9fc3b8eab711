package backstep.ui.view;

import atlantafx.base.controls.ProgressSliderSkin;

import backstep.picture.ProgressPicture;
import backstep.session.Session;
import backstep.text.Texts;
import backstep.ui.popup.Tips;
import backstep.ui.store.Player;
import backstep.ui.store.SessionStore;
import backstep.ui.store.Speed;

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
public final class TransportView extends WrappingRow {

    private static final double WIDE = HeaderView.WIDE;

    private static final double SPEED_WIDTH = 92;
    private static final double COMPACT_SPEED_WIDTH = 46;
    private static final List<Speed> SPEEDS = List.of(Speed.values());

    private final Player player;
    private final Button restart = new Button("|◀");
    private final Button backward = new Button();
    private final Button forward = new Button();
    private final Button nextPhase = new Button();
    private final Button play = new Button();
    private final Widest playPlace = new Widest(play, Button::new);
    private final Label speedLabel = new Label();
    private final Slider speed = new Slider(0, SPEEDS.size() - 1, SPEEDS.indexOf(Speed.TWO));
    private final LearningRateView learningRate;
    private final Label epochsLabel = new Label();
    private final Label epochs = new Label();
    private final Widest epochsPlace = new Widest(epochs, Label::new);
    private final VBox speeds = labelled(speedLabel, speed);
    private boolean isCompact;

    public TransportView(SessionStore store, Player player) {
        super(WIDE);
        this.player = player;
        learningRate = new LearningRateView(store, this::focusStepForward);
        getStyleClass().add("transport");
        button(restart, "restart", Session::restart);
        button(backward, "step-backward", Session::stepBackward);
        button(forward, "step-forward", Session::stepForward);
        button(nextPhase, "next-phase", Session::nextPhase);
        play.setId("play");
        play.setOnAction(click -> player.toggle());
        speed.setId("speed");
        speed.setSkin(new ProgressSliderSkin(speed));
        SliderKeys.move(speed, 1);
        speed.valueProperty()
                .addListener((property, before, now) -> choose((int) Math.rint(now.doubleValue())));
        epochs.setId("epoch-counter");
        epochs.getStyleClass().add("epoch-counter");
        setSpeedWidth(SPEED_WIDTH);
        var counter = labelled(epochsLabel, epochsPlace);
        counter.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(learningRate, Priority.ALWAYS);
        setNodes(
                List.of(restart, backward, forward, nextPhase, playPlace),
                List.of(speeds, learningRate, counter));
    }

    /** In this width; where everything is compact, in one row with signs in place of words. */
    public void fit(double width, boolean compact) {
        fit(compact ? WIDE : width);
        isCompact = compact;
        setSpeedWidth(compact ? COMPACT_SPEED_WIDTH : SPEED_WIDTH);
        learningRate.setCompact(compact);
    }

    private void setSpeedWidth(double width) {
        speeds.setMinWidth(width);
        speeds.setMaxWidth(width);
    }

    public void show(ProgressPicture now, Texts texts) {
        var words = new TransportWords(texts, isCompact);
        say(backward, words.backward(), texts.say("tip.backward"));
        say(forward, words.forward(), texts.say("tip.forward"));
        say(nextPhase, words.nextPhase(), texts.say("tip.nextPhase"));
        playPlace.reserve(List.of(words.play().label(), words.pause().label()));
        say(play, player.playing().get() ? words.pause() : words.play(), texts.say("tip.play"));
        Tips.show(restart, texts.say("tip.restart"));
        restart.setAccessibleText(texts.say("tip.restart"));
        restart.setDisable(now.atStart());
        backward.setDisable(now.atStart());
        speedLabel.setText(words.speed(player.speed().get()));
        speed.setValue(SPEEDS.indexOf(player.speed().get()));
        speed.setAccessibleText(texts.say("tip.speed"));
        Tips.show(speed, texts.say("tip.speed"));
        epochsLabel.setText(now.epochsLabel());
        epochsPlace.reserve(List.of(now.widestEpochs()));
        epochs.setText(now.epochs());
        learningRate.show(now, texts);
    }

    /** Tells a screen reader where the buttons that step have led. */
    public void announce(String sentence) {
        List.of(backward, forward, nextPhase).forEach(button -> button.setAccessibleHelp(sentence));
    }

    /** Gives the focus to where a presenter needs it. */
    public void focusStepForward() {
        forward.requestFocus();
    }

    private void button(Button button, String id, UnaryOperator<Session> transition) {
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(true);
        button.setOnAction(click -> player.go(transition));
    }

    private static void say(Button button, TransportWords.Name name, String tip) {
        if (!name.label().equals(button.getText())
                || !name.words().equals(button.getAccessibleText())) {
            button.setText(name.label());
            button.setAccessibleText(name.words());
            Tips.show(button, tip);
        }
    }

    private void choose(int number) {
        player.setSpeed(SPEEDS.get(number));
    }

    private static VBox labelled(Label label, Region control) {
        label.getStyleClass().add("control-label");
        var box = new VBox(4, label, control);
        box.setAlignment(Pos.TOP_LEFT);
        return box;
    }
}
