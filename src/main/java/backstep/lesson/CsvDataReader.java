package backstep.lesson;

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

    private static final List<String> KEYS = List.of("csv", "inputs", "targets");

    Samples read(Fields fields) throws LessonException {
        fields.allowOnly(KEYS);
        var table = table(fields.required("csv"));
        var inputs = columns(fields.required("inputs"), table);
        var targets = columns(fields.required("targets"), table);
        return new Samples(
                DataReader.inputs(fields.node(), table.numbers(inputs, "inputs")),
                targets.size() == 1
                        ? new Targets(table.numbers(targets.get(0)), true)
                        : new Targets(table.numbers(targets, "targets"), false));
    }

    private CsvTable table(Node node) throws LessonException {
        var path = path(node);
        var name = path.toString();
        var text = TextFile.read(
                path,
                name,
                sentence -> new LessonException(
                        node.file(), node.json().line(), node.json().column(), sentence));
        return CsvReader.read(name, text);
    }

    private Path path(Node node) throws LessonException {
        var name = node.text();
        if (folder.isEmpty()) {
            throw node.mistake("lesson.csv.folder", name);
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
        for (var item : node.items()) {
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
