package backstep.ui.view;

import java.util.Optional;

/** What a part of the window shows, so that it is not shown the same again. */
public final class Latest<T> {

    private Optional<T> shown = Optional.empty();

    /** Takes what is to be shown now, and says whether that is something else. */
    public boolean becomes(T now) {
        boolean isElse = !shown.equals(Optional.of(now));
        shown = Optional.of(now);
        return isElse;
    }
}
