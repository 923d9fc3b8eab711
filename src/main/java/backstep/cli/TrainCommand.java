package backstep.cli;

import backstep.export.LossCsvExport;
import backstep.export.LossTextExport;
import backstep.lesson.LessonException;

import java.io.IOException;
import java.util.List;

/** Trains a lesson and prints the loss of each epoch. */
final class TrainCommand implements Command {

    @Override
    public String name() {
        return "train";
    }

    @Override
    public List<String> options() {
        return List.of(Arguments.EPOCHS, Arguments.LEARNING_RATE, Arguments.FORMAT);
    }

    @Override
    public boolean takesLessons() {
        return false;
    }

    @Override
    public int run(Arguments arguments, Console console)
            throws UsageException, LessonException, IOException {
        var format = arguments.format(List.of("text", "csv"));
        var plan = arguments.lesson().plan();
        var chosen = plan.withLearningRate(arguments.learningRate(plan.learningRate()));
        int epochs = arguments.epochs(plan.epochs());
        if (format.equals("csv")) {
            LossCsvExport.write(chosen, epochs, console.out());
        } else {
            LossTextExport.write(chosen, epochs, console.texts(), console.out());
        }
        return CommandLineInterface.DONE;
    }
}
