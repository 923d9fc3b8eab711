package backstep;

import backstep.ui.BackstepWindow;

import java.nio.file.Path;
import java.util.Arrays;

/** Starts the command line if there is a command, and the window if there is none. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        var file = Arrays.stream(arguments).map(Path::of).findFirst();
        BackstepWindow.open(file).ifPresent(mistake -> {
            System.err.println(mistake);
            System.exit(2);
        });
    }
}
