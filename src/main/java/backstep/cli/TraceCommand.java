package backstep.cli;

import backstep.export.TraceJsonExport;
import backstep.export.TraceTextExport;
import backstep.lesson.LessonException;

import java.io.IOException;
import java.util.List;

/** Prints every step of the first epochs of a lesson. */
final class TraceCommand implements Command {

    @Override
    public String name() {
        return "trace";
    }

    @Override
    public List<String> options() {
        return List.of(Arguments.EPOCHS, Arguments.FORMAT);
    }

    @Override
    public boolean takesLessons() {
        return false;
    }

    @Override
    public int run(Arguments arguments, Console console)
            throws UsageException, LessonException, IOException {
        int epochs = arguments.epochs(1);
        var format = arguments.format(List.of("text", "json"));
        var lesson = arguments.lesson();
        if (format.equals("json")) {
            TraceJsonExport.write(lesson, epochs, console.texts().language(), console.out());
        } else {
            TraceTextExport.write(lesson, epochs, console.texts(), console.out());
        }
        return CommandLineInterface.DONE;
    }
}
