package backstep.lesson;

import backstep.text.Sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The content of a CSV file: the names of its columns, and rows of as many cells.
 *
 * @param file what mistakes call the file
 */
record CsvTable(String file, List<String> header, List<List<Cell>> rows) {

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    /** The text between two commas, without the blanks around it, and its place in the file. */
    record Cell(int line, int column, String text) {}

    CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** The numbers of some columns, one list a row; in mistakes they go by this name. */
    Node numbers(List<Integer> columns, String name) throws LessonException {
        var numbers = new ArrayList<Json>(rows.size());
        for (var row : rows) {
            var cells = new ArrayList<Json>(columns.size());
            for (int column : columns) {
                cells.add(number(row.get(column), header.get(column)));
            }
            numbers.add(new Json.Items(row.get(0).line(), 1, cells));
        }
        return new Node(file, name, new Json.Items(1, 1, numbers));
    }

    /** The numbers of one column; in mistakes they go by this name. */
    Node numbers(int column, String name) throws LessonException {
        var numbers = new ArrayList<Json>(rows.size());
        for (var row : rows) {
            numbers.add(number(row.get(column), header.get(column)));
        }
        return new Node(file, name, new Json.Items(1, 1, numbers));
    }

    private Json number(Cell cell, String columnName) throws LessonException {
        double value = NUMBER.matcher(cell.text()).matches()
                ? Double.parseDouble(cell.text())
                : Double.NaN;
        if (!Double.isFinite(value)) {
            throw new LessonException(
                    file,
                    cell.line(),
                    cell.column(),
                    Sentence.of("lesson.csv.number", columnName, cell.text()));
        }
        return new Json.Numeral(cell.line(), cell.column(), value);
    }
}
