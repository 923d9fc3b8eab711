package backstep;

import backstep.cli.CommandLineInterface;
import backstep.ui.BackstepWindow;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.Arrays;

/** Starts the command line if there are arguments for it, and the window if there are none. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        if (CommandLineInterface.isFor(arguments)) {
            System.exit(CommandLineInterface.run(
                    arguments,
                    new FileOutputStream(FileDescriptor.out),
                    new FileOutputStream(FileDescriptor.err)));
        }
        BackstepWindow.open(Arrays.stream(arguments).map(Path::of).findFirst())
                .ifPresent(Main::fail);
    }

    private static void fail(String why) {
        System.err.println(why);
        System.exit(CommandLineInterface.MISTAKE);
    }
}
