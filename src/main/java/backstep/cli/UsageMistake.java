package backstep.cli;

import backstep.lesson.ShippedLessons;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.stream.Collectors;

/** Says in our words what picocli says in English only. */
final class UsageMistake {

    private UsageMistake() {}

    static UsageException of(ParameterException mistake) {
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (mistake instanceof OverwrittenOptionException overwritten) {
            return new UsageException("cli.option.twice", name(overwritten.getOverwritten()));
        }
        if (mistake instanceof MissingParameterException missing) {
            return missing(missing.getMissing().get(0));
        }
        return new UsageException("cli.arguments", String.valueOf(mistake.getMessage()));
    }

    private static UsageException unmatched(UnmatchedArgumentException mistake) {
        var argument = mistake.getUnmatched().get(0);
        if (mistake.isUnknownOption()) {
            return new UsageException("cli.option.unknown", argument);
        }
        boolean isCommandExpected = mistake.getCommandLine().getParent() == null;
        return isCommandExpected
                ? new UsageException("cli.command.unknown", argument, commands())
                : new UsageException("cli.argument.extra", argument);
    }

    /** The names of all commands. */
    static String commands() {
        return Command.ALL.stream().map(Command::name).collect(Collectors.joining(", "));
    }

    private static UsageException missing(ArgSpec argument) {
        return argument.isOption()
                ? new UsageException("cli.option.value", name(argument))
                : noLesson();
    }

    /** That no lesson is named. */
    static UsageException noLesson() {
        return new UsageException(
                "cli.argument.missing", String.join(", ", ShippedLessons.names()));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
