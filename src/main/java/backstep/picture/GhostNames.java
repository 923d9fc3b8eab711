package backstep.picture;

import backstep.session.Ghost;
import backstep.session.Session;

import java.util.List;
import java.util.function.Function;

/**
 * What the cut-off runs of a session are called: by what was different in them, and those that
 * would read alike also by where they parted.
 */
final class GhostNames {

    private final List<Ghost> ghosts;
    private final ChangeWords words;
    private final boolean hasBatches;
    private final Wording wording;

    private GhostNames(Session session, Wording wording) {
        ghosts = session.ghosts();
        words = ChangeWords.in(session, wording);
        hasBatches = session.plan().batchesPerEpoch() > 1;
        this.wording = wording;
    }

    static GhostNames in(Session session, Wording wording) {
        return new GhostNames(session, wording);
    }

    /** {@code α = 0.01}, or {@code α = 0.01 from epoch 3}. */
    String of(Ghost ghost) {
        return told(ghost, words::of, this::placed);
    }

    /** The same where there is little room: {@code 0.01}, {@code 0.01 from 3}, {@code 0.01 (2)}. */
    String brief(Ghost ghost) {
        return told(ghost, words::brief, this::brieflyPlaced);
    }

    private String told(Ghost ghost, Function<Ghost, String> name, Function<Ghost, String> placed) {
        return isAlone(ghost, name) ? name.apply(ghost) : counted(ghost, placed);
    }

    private String placed(Ghost ghost) {
        return from(words.of(ghost), hasBatches ? "ghost.fromBatch" : "ghost.fromEpoch", ghost);
    }

    /** Without the place where it is the same for all that read alike. */
    private String brieflyPlaced(Ghost ghost) {
        boolean isOnePlace = ghosts.stream()
                .filter(other -> isAlike(other, ghost, words::brief))
                .allMatch(other -> other.from().equals(ghost.from()));
        var key = hasBatches ? "ghost.fromBatch.brief" : "ghost.fromEpoch.brief";
        return isOnePlace ? words.brief(ghost) : from(words.brief(ghost), key, ghost);
    }

    private String from(String name, String key, Ghost ghost) {
        return wording.say(key, name, ghost.from().epoch(), ghost.from().batch());
    }

    /** The oldest is the first of those that parted at the same place. */
    private String counted(Ghost ghost, Function<Ghost, String> name) {
        if (isAlone(ghost, name)) {
            return name.apply(ghost);
        }
        var alike = ghosts.stream().filter(other -> isAlike(other, ghost, name)).toList();
        return wording.say("ghost.counted", name.apply(ghost), alike.indexOf(ghost) + 1);
    }

    private boolean isAlone(Ghost ghost, Function<Ghost, String> name) {
        return ghosts.stream().filter(other -> isAlike(other, ghost, name)).count() == 1;
    }

    private static boolean isAlike(Ghost other, Ghost ghost, Function<Ghost, String> name) {
        return name.apply(other).equals(name.apply(ghost));
    }
}
