package backstep.lesson;

import backstep.text.Sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a CSV file: commas between cells, the first line names the columns, a cell in quotation
 * marks may hold commas and doubled quotation marks but no line break (RFC 4180); empty lines are
 * skipped.
 */
final class CsvReader {

    private static final Pattern OTHER_SEPARATOR = Pattern.compile("[;\t，；]");

    private final String file;
    private final List<List<CsvTable.Cell>> lines = new ArrayList<>();

    private CsvReader(String file) {
        this.file = file;
    }

    /** The table in this text, with at least one row. */
    static CsvTable read(String file, String text) throws LessonException {
        var reader = new CsvReader(file);
        int number = 0;
        for (var all = text.lines().iterator(); all.hasNext(); ) {
            var line = all.next();
            number++;
            if (!line.isBlank()) {
                reader.add(number, line);
            }
        }
        return reader.table();
    }

    private CsvTable table() throws LessonException {
        if (!lines.isEmpty()) {
            checkSeparator(lines.get(0));
        }
        if (lines.size() < 2) {
            throw new LessonException(file, 1, 1, Sentence.of("lesson.csv.empty"));
        }
        var header = lines.get(0).stream().map(CsvTable.Cell::text).toList();
        checkDistinct(lines.get(0));
        return new CsvTable(file, header, lines.subList(1, lines.size()));
    }

    private void checkDistinct(List<CsvTable.Cell> header) throws LessonException {
        var seen = new HashSet<String>();
        for (var cell : header) {
            if (!seen.add(cell.text())) {
                throw mistake(cell, Sentence.of("lesson.csv.twice", cell.text()));
            }
        }
    }

    /** Refuses a header of one cell that holds what other programs write between cells. */
    private void checkSeparator(List<CsvTable.Cell> header) throws LessonException {
        var matcher = OTHER_SEPARATOR.matcher(header.get(0).text());
        if (header.size() == 1 && matcher.find()) {
            var sentence = matcher.group().equals("\t")
                    ? Sentence.of("lesson.csv.tabs")
                    : Sentence.of("lesson.csv.separator", matcher.group());
            throw new LessonException(file, header.get(0).line(), matcher.start() + 1, sentence);
        }
    }

    private void add(int number, String line) throws LessonException {
        var cells = new ArrayList<CsvTable.Cell>();
        int start = 0;
        while (start <= line.length()) {
            int end = end(number, line, start);
            cells.add(new CsvTable.Cell(number, start + 1, content(line.substring(start, end))));
            start = end + 1;
        }
        if (!lines.isEmpty() && lines.get(0).size() != cells.size()) {
            checkSeparator(lines.get(0));
            throw mistake(
                    cells.get(0),
                    Sentence.of("lesson.csv.ragged", cells.size(), lines.get(0).size()));
        }
        if (lines.size() > Limits.SAMPLES) {
            throw mistake(cells.get(0), Sentence.of("lesson.csv.long", Limits.SAMPLES));
        }
        lines.add(cells);
    }

    /** Where the cell ends that begins here: at a comma outside quotation marks, or the line's end. */
    private int end(int number, String line, int start) throws LessonException {
        boolean quoted = false;
        for (int i = start; i < line.length(); i++) {
            if (line.charAt(i) == '"') {
                quoted = !quoted;
            } else if (line.charAt(i) == ',' && !quoted) {
                return i;
            }
        }
        if (quoted) {
            throw mistake(
                    new CsvTable.Cell(number, start + 1, ""), Sentence.of("lesson.csv.quote"));
        }
        return line.length();
    }

    private static String content(String cell) {
        var text = cell.strip();
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
    }

    private LessonException mistake(CsvTable.Cell cell, Sentence sentence) {
        return new LessonException(file, cell.line(), cell.column(), sentence);
    }
}
