package backstep.ui;

import backstep.picture.Light;
import backstep.picture.LightPicture;
import backstep.picture.Wording;
import backstep.session.CellSpan;
import backstep.session.Session;
import backstep.ui.store.Pointer;
import backstep.ui.store.SessionStore;
import backstep.ui.store.Workshop;
import backstep.ui.view.BoardView;
import backstep.ui.view.PointerEvent;
import backstep.ui.view.StageView;

import javafx.application.Platform;
import javafx.scene.Node;

/** Takes what is pointed at to the store, and lights it on the board and on the stage. */
final class Lighting {

    /** An update of so many multiplications is checked while the mouse moves. */
    private static final long WORK_OF_A_MOVE = 300_000;

    private final SessionStore store;
    private final BoardView board;
    private final StageView stage;
    private final Workshop checks = new Workshop(Workshop.thread("check"), Platform::runLater);

    Lighting(SessionStore store, BoardView board, StageView stage) {
        this.store = store;
        this.board = board;
        this.stage = stage;
    }

    /** Listens to the pointer below a node. */
    void listenTo(Node root) {
        var pointer = store.pointer();
        root.addEventHandler(PointerEvent.POINTED, event -> point(pointer, event));
        root.addEventHandler(
                PointerEvent.PICKED, event -> event.pointed().ifPresent(pointer::pick));
        root.addEventHandler(PointerEvent.MOVED, event -> event.pointed().ifPresent(pointer::move));
    }

    private static void point(Pointer pointer, PointerEvent event) {
        event.pointed().ifPresentOrElse(pointer::point, pointer::leave);
    }

    /** What is lit now. */
    LightPicture picture(Wording wording) {
        return Light.of(store.session().get(), store.pointer().pointed().get(), wording);
    }

    /** Lights this. In a large network only what is pinned is checked. */
    void show(LightPicture light, Wording wording) {
        checks.cancel();
        var session = store.session().get();
        board.light(light);
        if (!isOneElement(session)) {
            write(light);
        } else if (session.plan().workOfAnUpdate() <= WORK_OF_A_MOVE) {
            write(Light.checked(light, session, wording));
        } else {
            write(light);
            checkBeside(light, session, wording);
        }
    }

    private void write(LightPicture light) {
        stage.light(light);
        board.write(light);
    }

    /** Whether one is pointed at, or a click has computed one. */
    private boolean isOneElement(Session session) {
        return store.pointer().pointed().get().isPresent()
                || session.cells().newest().filter(CellSpan::isSingle).isPresent();
    }

    private void checkBeside(LightPicture light, Session session, Wording wording) {
        if (store.pointer().isPinned()) {
            checks.compute(() -> Light.checked(light, session, wording), this::write);
        }
    }
}
