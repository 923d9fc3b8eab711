package backstep.picture;

import backstep.session.Ghost;
import backstep.session.Session;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A cut-off run that can be seen, hidden, brought back or forgotten.
 *
 * @param label what was different in it, {@code α = 0.01}, and since when if two would read alike
 * @param brief the same where there is little room: {@code 0.01}
 * @param number its pen's
 * @param tip what it is
 */
public record GhostPicture(
        Ghost ghost, String label, String brief, int number, boolean isHidden, String tip) {

    /** Those of a session, the newest first. */
    public static List<GhostPicture> of(Session session, Wording wording) {
        var names = GhostNames.in(session, wording);
        var ghosts = session.ghosts();
        return IntStream.range(0, ghosts.size())
                .mapToObj(i -> ghosts.get(ghosts.size() - 1 - i))
                .map(ghost -> of(ghost, names, wording))
                .toList();
    }

    private static GhostPicture of(Ghost ghost, GhostNames names, Wording wording) {
        var label = names.of(ghost);
        var tip = wording.say("ghost.tip", label);
        return new GhostPicture(
                ghost, label, names.brief(ghost), ghost.number(), ghost.isHidden(), tip);
    }
}
