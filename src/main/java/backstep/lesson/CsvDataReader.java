package backstep.lesson;

import backstep.text.Sentence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the samples of a lesson from a CSV file beside it.
 *
 * @param folder the lesson's own folder, out of which it may not reach; none if it has none
 */
record CsvDataReader(Optional<Path> folder) {

    Samples read(Fields fields) throws LessonException {
        var table = table(fields.required("csv"));
        var inputs = fields.required("inputs");
        var columns = columns(inputs, table);
        var targets = fields.required("targets");
        return new Samples(
                DataReader.inputs(inputs, table.numbers(columns, inputs.path())),
                Sentence.of("lesson.inputs.named", inputs.path(), columns.size()),
                new Targets(
                        targets(targets, columns(targets, table), table),
                        new TargetSource.Columns(targets)));
    }

    private static Node targets(Node node, List<Integer> columns, CsvTable table)
            throws LessonException {
        return columns.size() == 1
                ? table.numbers(columns.get(0), node.path())
                : table.numbers(columns, node.path());
    }

    private CsvTable table(Node node) throws LessonException {
        var path = path(node);
        var file = path.toString();
        var text = TextFile.read(
                path,
                file,
                problem -> node.mistake("lesson.csv." + problem.key(), file, Limits.MEGABYTES));
        return CsvReader.read(file, text);
    }

    private Path path(Node node) throws LessonException {
        var name = node.text();
        if (folder.isEmpty()) {
            throw node.mistake("lesson.csv.alone", name);
        }
        try {
            var path = folder.get().resolve(name);
            if (isOutside(path, folder.get())) {
                throw node.mistake("lesson.csv.outside", name);
            }
            return path;
        } catch (InvalidPathException | IOException unreadable) {
            throw node.mistake("lesson.csv.outside", name);
        }
    }

    /** Whether a path leads out of a folder, by its name or through a link. */
    private static boolean isOutside(Path path, Path folder) throws IOException {
        return Files.exists(path)
                ? !path.toRealPath().startsWith(folder.toRealPath())
                : !absolute(path).startsWith(absolute(folder));
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static List<Integer> columns(Node node, CsvTable table) throws LessonException {
        var columns = new ArrayList<Integer>();
        for (var item : node.items("lesson.kind.columns")) {
            if (!item.isText()) {
                throw item.wrongKind("lesson.kind.column");
            }
            int column = table.header().indexOf(item.text());
            if (column < 0) {
                throw item.mistake(
                        "lesson.csv.column",
                        item.text(),
                        table.file(),
                        Spelling.advice(item.text(), table.header()));
            }
            columns.add(column);
        }
        if (columns.isEmpty()) {
            throw node.mistake("lesson.csv.columns");
        }
        return columns;
    }
}
