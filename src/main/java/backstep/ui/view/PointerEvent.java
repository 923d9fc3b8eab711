package backstep.ui.view;

import backstep.session.Pointed;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;

import java.util.Optional;

/** Pointing at something that is lit everywhere: a cell, a unit, a connection, a term. */
public final class PointerEvent extends Event {

    public static final EventType<PointerEvent> ANY = new EventType<>(Event.ANY, "POINTER");

    /** The mouse is at something, or at nothing. */
    public static final EventType<PointerEvent> POINTED = new EventType<>(ANY, "POINTER_POINTED");

    /** The mouse has clicked something, or nothing. */
    public static final EventType<PointerEvent> PICKED = new EventType<>(ANY, "POINTER_PICKED");

    /** A key has gone to something. */
    public static final EventType<PointerEvent> MOVED = new EventType<>(ANY, "POINTER_MOVED");

    private static final long serialVersionUID = 1;

    private final transient Optional<Pointed> pointed;

    PointerEvent(EventType<PointerEvent> type, EventTarget target, Optional<Pointed> pointed) {
        super(target, target, type);
        this.pointed = pointed;
    }

    /** What it is at; nothing where the mouse has left. */
    public Optional<Pointed> pointed() {
        return pointed;
    }
}
