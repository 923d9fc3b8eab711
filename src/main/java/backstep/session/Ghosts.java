package backstep.session;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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
        var all = new ArrayList<>(kept.subList(Math.max(0, kept.size() + 1 - MOST), kept.size()));
        int free = IntStream.range(0, MOST)
                .filter(number -> all.stream().noneMatch(ghost -> ghost.number() == number))
                .findFirst()
                .orElseThrow();
        all.add(newest.numbered(free));
        return new Ghosts(all);
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
