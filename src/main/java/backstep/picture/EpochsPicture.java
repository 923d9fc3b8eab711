package backstep.picture;

import backstep.session.Edits;
import backstep.session.Session;
import backstep.text.Language;
import backstep.text.Texts;

import java.util.OptionalInt;

/**
 * The epochs of a training, and the changes that can be undone in it.
 *
 * @param epoch the one that is shown, from 1
 * @param last the last one that was begun
 * @param most the last one that can be gone to: every one that was begun can
 * @param undo whether something can be undone
 * @param undoTip what would be undone
 * @param redo whether something can be made again
 * @param redoTip what would be made again
 * @param texts how it is said how far the way to an epoch is
 */
public record EpochsPicture(
        int epoch,
        int last,
        int most,
        String label,
        String fieldTip,
        String scrubberTip,
        String complaint,
        boolean undo,
        String undoTip,
        boolean redo,
        String redoTip,
        Texts texts) {

    public static final EpochsPicture NONE = new EpochsPicture(
            1, 1, 1, "", "", "", "", false, "", false, "", Texts.in(Language.ENGLISH));

    /** The largest lesson has as many. */
    private static final int MOST_EPOCHS = 1_000_000;

    private static final int PERCENT = 100;

    public static EpochsPicture of(Session session, Edits edits, Wording wording) {
        int batches = session.plan().batchesPerEpoch();
        int begun = (session.run().size() + batches - 1) / batches;
        int epoch = session.position().epoch();
        int last = Math.max(epoch, begun);
        int most = Math.max(last, Math.min(MOST_EPOCHS, Integer.MAX_VALUE / 2 / batches));
        var words = ChangeWords.in(session, wording);
        return new EpochsPicture(
                epoch,
                last,
                most,
                wording.say("epochs.label"),
                wording.say("epochs.field"),
                wording.say("epochs.scrubber"),
                wording.say("epochs.mistake", most),
                edits.undoable().isPresent(),
                edits.undoable()
                        .map(change -> wording.say("epochs.undo", words.of(change)))
                        .orElseGet(() -> wording.say("epochs.noUndo")),
                edits.redoable().isPresent(),
                edits.redoable()
                        .map(change -> wording.say("epochs.redo", words.of(change)))
                        .orElseGet(() -> wording.say("epochs.noRedo")),
                wording.texts());
    }

    /**
     * How far it is to an epoch that is being gone to.
     *
     * @param share how much of the way is made, from 0 to 1
     */
    public String progress(int target, double share, double secondsLeft) {
        return texts.say(
                "epochs.progress", target, (int) (PERCENT * share), (long) Math.ceil(secondsLeft));
    }

    /** The epoch that a text names, if it names one. */
    public OptionalInt read(String text) {
        var digits = text.strip();
        if (!digits.matches("\\d{1,9}")) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(digits);
        return number >= 1 && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
