package backstep.cli;

import backstep.lesson.ShippedLessons;
import backstep.text.Texts;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import java.util.Locale;

/** What may be written on the command line, with its explanations in one language. */
record Usage(Texts texts) {

    /** A parser of arguments. */
    CommandLine commandLine() {
        var root = spec("backstep");
        root.usageMessage()
                .description(texts.say("cli.help.backstep"), texts.say("cli.help.window"));
        root.addOption(version());
        for (var command : Command.ALL) {
            root.addSubcommand(command.name(), spec(command));
        }
        return new CommandLine(root).setExpandAtFiles(false);
    }

    private CommandSpec spec(Command command) {
        var spec = spec(command.name()).addPositional(lesson(command.takesLessons()));
        spec.usageMessage().description(texts.say("cli.help." + command.name()));
        for (var option : command.options()) {
            var key = "cli.help." + command.name() + "." + option.substring(2);
            spec.addOption(option(option, key));
        }
        return spec;
    }

    private CommandSpec spec(String name) {
        var spec = CommandSpec.create()
                .name(name)
                .addOption(option(Arguments.LANGUAGE, "cli.help.language"))
                .addOption(help());
        spec.usageMessage()
                .abbreviateSynopsis(true)
                .synopsisHeading(texts.say("cli.help.usage"))
                .optionListHeading(texts.say("cli.help.options"))
                .commandListHeading(texts.say("cli.help.commands"));
        return spec;
    }

    private PositionalParamSpec lesson(boolean several) {
        var shipped = String.join(", ", ShippedLessons.names());
        return PositionalParamSpec.builder()
                .paramLabel("LESSON")
                .required(true)
                .arity(several ? "1..*" : "1")
                .type(several ? String[].class : String.class)
                .description(texts.say("cli.help.lesson", shipped))
                .build();
    }

    private OptionSpec option(String name, String explanation) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(name.substring(2).toUpperCase(Locale.ROOT))
                .description(texts.say(explanation))
                .build();
    }

    private OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(texts.say("cli.help.help"))
                .build();
    }

    private OptionSpec version() {
        return OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description(texts.say("cli.help.version"))
                .build();
    }
}
