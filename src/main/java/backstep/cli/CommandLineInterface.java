package backstep.cli;

import backstep.lesson.LessonException;
import backstep.text.Texts;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The command line of the program: reads arguments, runs a command, says what went wrong. */
public final class CommandLineInterface {

    /** Everything asked for was done. */
    public static final int DONE = 0;

    /** A check failed. */
    public static final int CHECK_FAILED = 1;

    /** The arguments, a lesson or the output would not do. */
    public static final int MISTAKE = 2;

    private final Console console;

    private CommandLineInterface(Console console) {
        this.console = console;
    }

    /** Does what the arguments say and returns the exit code; both streams are written as UTF-8. */
    public static int run(String[] arguments, OutputStream out, OutputStream errors) {
        var texts = Texts.in(Arguments.language(arguments));
        var cli = new CommandLineInterface(Console.of(texts, out, errors));
        try {
            return cli.run(arguments);
        } catch (IOException unwritten) {
            return isClosedReader(unwritten) ? DONE : cli.mistake("cli.output", reason(unwritten));
        } catch (OutOfMemoryError tooLarge) {
            return cli.mistake("cli.memory");
        } catch (RuntimeException bug) {
            return cli.mistake("cli.bug", bug.toString());
        }
    }

    private int run(String... arguments) throws IOException {
        try {
            int code = execute(arguments);
            console.out().flush();
            return code;
        } catch (UsageException mistake) {
            var said = console.texts().say(mistake.sentence());
            return mistake("cli.hint", said, help(arguments));
        } catch (LessonException mistake) {
            console.complain(mistake.in(console.texts()));
            return MISTAKE;
        }
    }

    private int execute(String... arguments) throws UsageException, LessonException, IOException {
        var whole = parse(arguments);
        var parsed = whole.hasSubcommand() ? whole.subcommand() : whole;
        if (whole.isVersionHelpRequested()) {
            console.print("Backstep " + version());
            return DONE;
        }
        if (whole.isUsageHelpRequested() || parsed.isUsageHelpRequested()) {
            console.print(
                    parsed.commandSpec().commandLine().getUsageMessage(Ansi.OFF).strip());
            return DONE;
        }
        new Arguments(whole).checkLanguage();
        new Arguments(parsed).checkLanguage();
        new Arguments(parsed).checkNames();
        return command(parsed.commandSpec().name())
                .orElseThrow(
                        () -> new UsageException("cli.command.missing", UsageMistake.commands()))
                .run(new Arguments(parsed), console);
    }

    private ParseResult parse(String... arguments) throws UsageException {
        try {
            return new Usage(console.texts()).commandLine().parseArgs(arguments);
        } catch (ParameterException mistake) {
            throw UsageMistake.of(mistake);
        }
    }

    private int mistake(String key, Object... arguments) {
        try {
            console.complain(console.texts().say(key, arguments));
        } catch (IOException unheard) {
            return MISTAKE;
        }
        return MISTAKE;
    }

    private static String help(String... arguments) {
        return Stream.of(arguments)
                .filter(argument -> command(argument).isPresent())
                .findFirst()
                .map(command -> "backstep " + command + " --help")
                .orElse("backstep --help");
    }

    static Optional<Command> command(String name) {
        return Command.ALL.stream()
                .filter(command -> command.name().equals(name))
                .findFirst();
    }

    private static String version() {
        var version = CommandLineInterface.class.getPackage().getImplementationVersion();
        return Objects.requireNonNullElse(version, "(development)");
    }

    /** Whether nobody reads the output any more, as after {@code | head}. */
    private static boolean isClosedReader(IOException unwritten) {
        var message = reason(unwritten).toLowerCase(Locale.ROOT);
        return message.contains("pipe") || message.contains("管道");
    }

    private static String reason(IOException unwritten) {
        return Objects.requireNonNullElse(unwritten.getMessage(), unwritten.toString());
    }
}
