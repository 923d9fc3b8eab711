package backstep.cli;

import backstep.core.trace.GradientCheck;
import backstep.core.trace.GradientComparison;
import backstep.core.training.Plan;
import backstep.lesson.ExpectationCheck;
import backstep.lesson.LessonException;

import java.io.IOException;
import java.util.List;

/** Compares the gradients of lessons with central differences, and what the lessons expect. */
final class CheckCommand implements Command {

    @Override
    public String name() {
        return "check";
    }

    @Override
    public List<String> options() {
        return List.of();
    }

    @Override
    public boolean takesLessons() {
        return true;
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        int code = CommandLineInterface.DONE;
        for (var name : arguments.names()) {
            code = Math.max(code, check(name, console));
        }
        return code;
    }

    private static int check(String name, Console console) throws IOException {
        try {
            var lesson = Arguments.lesson(name);
            var report = new CheckReport(name, console);
            boolean agrees = report.gradients(gradients(lesson.plan()));
            boolean meets = report.expectations(
                    lesson.expectations().size(), ExpectationCheck.failures(lesson));
            return agrees && meets ? CommandLineInterface.DONE : CommandLineInterface.CHECK_FAILED;
        } catch (LessonException mistake) {
            console.complain(mistake.in(console.texts()));
            return CommandLineInterface.MISTAKE;
        }
    }

    private static List<GradientComparison> gradients(Plan plan) {
        var trace = plan.trace(0, plan.initial());
        return new GradientCheck(plan.tracer(), trace).compare();
    }
}
