package backstep.ui.view;

import backstep.text.Texts;
import backstep.ui.store.Speed;

/** What the transport's buttons are called: in words, or where it is compact in signs. */
record TransportWords(Texts texts, boolean isCompact) {

    /**
     * What a button is called.
     *
     * @param label what stands on it
     * @param words what a screen reader says
     */
    record Name(String label, String words) {}

    Name backward() {
        return name("◀ " + texts.say("button.backward"), "◀");
    }

    Name forward() {
        return name(texts.say("button.forward") + " ▶", texts.say("button.forward.short") + " ▶");
    }

    Name nextPhase() {
        return name(texts.say("button.nextPhase") + " ▶▶", "▶▶");
    }

    Name play() {
        return name("▶ " + texts.say("button.play"), "▶❚❚");
    }

    Name pause() {
        return name("❚❚ " + texts.say("button.pause"), "❚❚");
    }

    private Name name(String words, String sign) {
        return new Name(isCompact ? sign : words, words);
    }

    String speed(Speed now) {
        var brief = isCompact ? ".short" : "";
        return switch (now) {
            case ONE -> isCompact ? steps(now, brief) : texts.say("speed.step");
            case TWO, FIVE, TEN, TWENTY -> steps(now, brief);
            case EPOCHS -> texts.say("speed.epochs" + brief);
            case FASTEST -> texts.say("speed.fastest" + brief);
        };
    }

    private String steps(Speed now, String brief) {
        return texts.say("speed.steps" + brief, now.stepsPerSecond());
    }
}
