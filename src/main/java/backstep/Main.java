package backstep;

import backstep.cli.CommandLineInterface;
import backstep.cli.WindowArguments;
import backstep.ui.BackstepWindow;

import java.io.FileDescriptor;
import java.io.FileOutputStream;

/** Starts the command line if the arguments are for it, and else the window. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        WindowArguments.of(arguments).ifPresentOrElse(Main::open, () -> run(arguments));
    }

    private static void open(WindowArguments chosen) {
        BackstepWindow.open(chosen.lesson(), chosen.language()).ifPresent(Main::fail);
    }

    private static void run(String... arguments) {
        System.exit(CommandLineInterface.run(
                arguments,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err)));
    }

    private static void fail(String why) {
        System.err.println(why);
        System.exit(CommandLineInterface.MISTAKE);
    }
}
