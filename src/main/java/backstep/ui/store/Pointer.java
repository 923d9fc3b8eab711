package backstep.ui.store;

import backstep.session.Pointed;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Optional;

/** What the person points at, with the mouse or with the keys, until something else is. */
public final class Pointer {

    private final ReadOnlyObjectWrapper<Optional<Pointed>> pointed =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public ReadOnlyObjectProperty<Optional<Pointed>> pointed() {
        return pointed.getReadOnlyProperty();
    }

    /** The mouse is at something; what is pinned stays. */
    public void point(Pointed at) {
        if (!isPinned()) {
            show(Optional.of(at));
        }
    }

    /** The mouse has left, or rests where a new cell is what counts; what is pinned stays. */
    public void leave() {
        if (!isPinned()) {
            show(Optional.empty());
        }
    }

    /** Pins something; where it is pinned already, lets go of it. */
    public void pick(Pointed at) {
        boolean isLetGo = isPinned() && pointed.get().filter(at::isAt).isPresent();
        show(Optional.of(isLetGo ? at : at.pinned()));
    }

    /** Goes somewhere else; what was pinned is pinned there. */
    public void move(Pointed to) {
        show(Optional.of(isPinned() ? to.pinned() : to));
    }

    /** Lets go of what is pinned. */
    public void release() {
        show(Optional.empty());
    }

    /** What is pinned is only pointed at from now on. */
    public void unpin() {
        show(pointed.get().map(Pointed::loose));
    }

    public boolean isPinned() {
        return pointed.get().filter(Pointed::isPinned).isPresent();
    }

    private void show(Optional<Pointed> now) {
        if (!now.equals(pointed.get())) {
            pointed.set(now);
        }
    }
}
