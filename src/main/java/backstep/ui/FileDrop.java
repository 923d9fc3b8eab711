package backstep.ui;

import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Files dropped anywhere on a window. */
final class FileDrop {

    private FileDrop() {}

    /** Hands the first of the files that are dropped on a scene to whoever opens them. */
    static void listenTo(Scene scene, Consumer<Path> opened) {
        scene.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        scene.setOnDragDropped(event -> event.setDropCompleted(drop(event, opened)));
    }

    private static boolean drop(DragEvent event, Consumer<Path> opened) {
        var files = event.getDragboard().getFiles();
        files.stream().findFirst().ifPresent(file -> opened.accept(file.toPath()));
        return !files.isEmpty();
    }
}
