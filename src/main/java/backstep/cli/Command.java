package backstep.cli;

import backstep.lesson.LessonException;

import java.io.IOException;
import java.util.List;

/** Something that the command line does with lessons. */
interface Command {

    /** All of them, in the order of the help. */
    List<Command> ALL = List.of(new TraceCommand(), new TrainCommand(), new CheckCommand());

    String name();

    /** The options it has of its own. */
    List<String> options();

    /** Whether it takes more than one lesson. */
    boolean takesLessons();

    /** Does it and returns the exit code. */
    int run(Arguments arguments, Console console)
            throws UsageException, LessonException, IOException;
}
