package backstep.session;

import java.util.ArrayList;
import java.util.List;

/**
 * The newest runs whose future was cut off.
 *
 * @param kept the oldest first
 */
record Ghosts(List<Ghost> kept) {

    static final Ghosts NONE = new Ghosts(List.of());

    private static final int MOST = 5;

    Ghosts {
        kept = List.copyOf(kept);
    }

    Ghosts with(Ghost newest) {
        var all = new ArrayList<>(kept);
        all.add(newest);
        return new Ghosts(all.subList(Math.max(0, all.size() - MOST), all.size()));
    }

    Ghosts without(Ghost ghost) {
        var others = new ArrayList<>(kept);
        others.remove(ghost);
        return new Ghosts(others);
    }

    Ghosts toggled(Ghost ghost) {
        return new Ghosts(kept.stream()
                .map(one -> one.equals(ghost) ? one.toggled() : one)
                .toList());
    }
}
