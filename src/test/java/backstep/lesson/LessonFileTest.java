package backstep.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import backstep.core.math.Matrix;
import backstep.text.Language;
import backstep.text.Texts;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lessons and tables as files in folders. */
class LessonFileTest {

    @TempDir
    private Path root;

    private Path folder = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(root.resolve("lessons"));
        file = folder.resolve("a.lesson.json");
    }

    @Test
    void aFileThatIsNotThere() {
        assertThat(mistake())
                .isEqualTo(file + ": there is no file \"" + file + "\"; check its name and folder");
    }

    @Test
    void aFolder() throws IOException {
        Files.createDirectory(file);
        assertThat(mistake()).isEqualTo(file + ": \"" + file + "\" is a folder; name a file");
    }

    @Test
    void aFileThatIsTooLarge() throws IOException {
        makeLarge(file);
        assertThat(mistake())
                .isEqualTo(
                        file + ":1:1: \"" + file + "\" is larger than 64 MB; use fewer samples, or"
                                + " numbers with fewer digits");
    }

    @Test
    void bytesThatAreNotUtf8() throws IOException {
        var latin = "{\"format\": \"backstep/1\",\n \"title\": \"Gradientenabstieg für"
                .getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, latin);
        assertThat(mistake())
                .isEqualTo(file + ":2:31: this byte is not UTF-8; save the file as UTF-8");
    }

    @Test
    void aCharacterThatIsCutOff() throws IOException {
        Files.write(file, new byte[] {'{', (byte) 0xE6, (byte) 0x89});
        assertThat(mistake())
                .isEqualTo(file + ":1:2: this byte is not UTF-8; save the file as UTF-8");
    }

    @Test
    void aByteOrderMarkIsSkipped() throws Exception {
        Files.writeString(file, "\uFEFF" + lesson("{\"inputs\": [[1]], \"targets\": [[2]]}"));
        assertThat(LessonReader.read(file).title().in(Language.ENGLISH)).isEqualTo("A table");
    }

    @Test
    void aTableBesideTheLesson() throws Exception {
        table("t,\"a, left\",b\r\n1, 2.5 ,-3\r\n\r\n4,5e-1,+6\r\n");
        var samples = LessonReader.read(file).plan().samples();
        assertThat(samples.inputs())
                .isEqualTo(Matrix.of(new double[] {-3, 6}, new double[] {2.5, 0.5}));
        assertThat(samples.targets()).isEqualTo(Matrix.of(new double[] {1, 4}));
    }

    @Test
    void aTableInAFolderOfTheLesson() throws Exception {
        Files.createDirectory(folder.resolve("data"));
        Files.writeString(folder.resolve("data/t.csv"), "a,t\n1,2\n");
        lessonWithTable("data/t.csv", "a");
        assertThat(LessonReader.read(file).plan().samples().targets()).isEqualTo(Matrix.scalar(2));
    }

    @Test
    void aTableThatIsNotThere() throws IOException {
        lessonWithTable("t.csv", "a");
        assertThat(mistake())
                .isEqualTo(
                        "%s:6:19: data.csv names \"%s\", but there is no such file; check the name,"
                                        .formatted(file, folder.resolve("t.csv"))
                                + " and put the file beside the lesson");
    }

    @Test
    void aFolderInThePlaceOfATable() throws IOException {
        Files.createDirectory(folder.resolve("t.csv"));
        lessonWithTable("t.csv", "a");
        assertThat(mistake())
                .isEqualTo(
                        "%s:6:19: data.csv names \"%s\", which is a folder; name a CSV file in it"
                                .formatted(file, folder.resolve("t.csv")));
    }

    @Test
    void aTableThatIsTooLarge() throws IOException {
        makeLarge(folder.resolve("t.csv"));
        lessonWithTable("t.csv", "a");
        assertThat(mistake())
                .isEqualTo(
                        "%s:6:19: data.csv names \"%s\", which is larger than 64 MB; use fewer rows"
                                        .formatted(file, folder.resolve("t.csv"))
                                + " or columns");
    }

    @Test
    void columnsThatAreNotAsManyAsTheUnits() throws IOException {
        Files.writeString(folder.resolve("t.csv"), "a,t\n1,2\n");
        lessonWithTable("t.csv", "a");
        replaceInLesson("[\"t\"]", "[\"t\", \"a\"]");
        assertThat(mistake())
                .isEqualTo(file
                        + ":6:56: data.targets is 1×2, expected 1×1; name a column for each unit"
                        + " of the last layer (layers[0].units is 1)");
        lessonWithTable("t.csv", "a");
        replaceInLesson("\"units\": 1", "\"units\": 2");
        assertThat(mistake())
                .isEqualTo(file
                        + ":6:56: data.targets is 1×1, expected 1×2; name a column for each unit"
                        + " of the last layer (layers[0].units is 2) or, if these are class"
                        + " numbers, use the loss \"cross-entropy\"");
        lessonWithTable("t.csv", "a");
        replaceInLesson("\"units\": 1", "\"units\": 1, \"weights\": [[1, 2]]");
        assertThat(mistake())
                .isEqualTo(
                        file + ":3:37: layers[0].weights is 1×2, expected 1×1; write a row for each"
                                + " unit (layers[0].units is 1), in it a number for each input"
                                + " (data.inputs has length 1)");
    }

    @Test
    void columnsThatAreNotNamed() throws IOException {
        Files.writeString(folder.resolve("t.csv"), "a,t\n1,2\n");
        lessonWithTable("t.csv", "a");
        replaceInLesson("[\"t\"]", "\"t\"");
        assertThat(mistake())
                .isEqualTo(file
                        + ":6:56: data.targets is a text in quotation marks; write the names of"
                        + " columns in brackets, such as [\"x\"]");
        lessonWithTable("t.csv", "a");
        replaceInLesson("[\"t\"]", "[[1]]");
        assertThat(mistake())
                .isEqualTo(
                        file + ":6:57: data.targets[0] is a list in brackets; write the name of a"
                                + " column in quotation marks");
    }

    @Test
    void aTargetInATableThatTheLossDoesNotTake() throws IOException {
        Files.writeString(folder.resolve("t.csv"), "a,t\n1,2\n");
        lessonWithTable("t.csv", "a");
        replaceInLesson("\"units\": 1", "\"units\": 1, \"activation\": \"sigmoid\"");
        replaceInLesson("mse", "bce");
        assertThat(mistake())
                .isEqualTo(folder.resolve("t.csv")
                        + ":2:3: data.targets is 2; the loss \"bce\" takes targets from 0 to 1, so"
                        + " write such a number, or choose another loss");
    }

    @Test
    void aTableOutsideTheLessonsFolder() throws IOException {
        Files.writeString(root.resolve("t.csv"), "a,t\n1,2\n");
        for (var name : new String[] {"../t.csv", root.resolve("t.csv").toString(), "../no.csv"}) {
            lessonWithTable(name, "a");
            assertThat(mistake())
                    .isEqualTo(file + ":6:19: data.csv is \"" + name
                            + "\", which is outside the lesson's own folder; put the file beside"
                            + " the lesson");
        }
    }

    @Test
    void aLinkOutOfTheLessonsFolder() throws IOException {
        Files.writeString(root.resolve("t.csv"), "a,t\n1,2\n");
        Files.createSymbolicLink(folder.resolve("link.csv"), root.resolve("t.csv"));
        lessonWithTable("link.csv", "a");
        assertThat(mistake()).contains(":6:19: data.csv is \"link.csv\", which is outside");
    }

    @Test
    void aColumnThatTheTableDoesNotHave() throws IOException {
        Files.writeString(folder.resolve("t.csv"), "height,t\n1,2\n");
        lessonWithTable("t.csv", "hight");
        assertThat(mistake())
                .isEqualTo(
                        "%s:6:39: data.inputs[0] is \"hight\", but \"%s\" has no such column; did"
                                        .formatted(file, folder.resolve("t.csv"))
                                + " you mean \"height\"?");
    }

    @Test
    void mistakesInATableAreNamedInTheTable() throws IOException {
        assertThat(mistakeInTable("t,\"a, left\",b\n1,2,3\n4,5\n"))
                .isEqualTo(":3:1: the number of cells in this row is 2, in the first line it is 3;"
                        + " write one for each column, and decimals with a point");
        assertThat(mistakeInTable("t,\"a, left\",b\n1,2,3\n4,5, six\n"))
                .isEqualTo(
                        ":3:5: column \"b\" has \"six\" here; write a number such as -0.5 or 1e-3");
        assertThat(mistakeInTable("t,\"a, left\",b\n1,,3\n"))
                .isEqualTo(
                        ":2:3: column \"a, left\" has \"\" here; write a number such as -0.5 or 1e-3");
        assertThat(mistakeInTable("t,\"a, left\",b\n1,NaN,3\n"))
                .isEqualTo(
                        ":2:3: column \"a, left\" has \"NaN\" here; write a number such as -0.5 or 1e-3");
        assertThat(mistakeInTable("t,\"a, left\",b\n1,\"2,3\n"))
                .isEqualTo(":2:3: this cell has a quotation mark that is not closed in its line;"
                        + " close it");
        assertThat(mistakeInTable("t,\"a, left\",b\n1,5\" wide,3\n"))
                .isEqualTo(":2:3: this cell has a quotation mark that is not closed in its line;"
                        + " close it");
        assertThat(mistakeInTable("t,b,t\n1,2,3\n"))
                .isEqualTo(":1:5: two columns are called \"t\"; give each its own name");
        assertThat(mistakeInTable("t,\"a, left\",b\n"))
                .isEqualTo(":1:1: a table needs a first line with the names of its columns, and at"
                        + " least one row of numbers; add them");
    }

    @ParameterizedTest
    @CsvSource({";, '\";\"'", "'\t', tabs", "，, '\"，\"'"})
    void cellsThatAreNotSeparatedByCommas(String separator, String name) throws IOException {
        var header = String.join(separator, "t", "a", "b");
        assertThat(mistakeInTable(header + "\n1" + separator + "2,5\n"))
                .isEqualTo(":1:2: the cells of this table are separated by "
                        + name
                        + "; separate them by commas, and write decimals with a point");
    }

    @Test
    void aTableOfTooManyRows() throws IOException {
        assertThat(mistakeInTable("t,b\n" + "1,2\n".repeat(100_001)))
                .isEqualTo(":100002:1: this table has more than 100000 rows; use at most 100000"
                        + " samples");
    }

    @Test
    void aColumnOfClassNumbers() throws Exception {
        Files.writeString(folder.resolve("t.csv"), "a,t\n1,2\n3,0\n");
        Files.writeString(
                file,
                lesson("{\"csv\": \"t.csv\", \"inputs\": [\"a\"], \"targets\": [\"t\"]}")
                        .replace("\"units\": 1", "\"units\": 3")
                        .replace("mse", "cross-entropy"));
        assertThat(LessonReader.read(file).plan().samples().targets())
                .isEqualTo(
                        Matrix.of(new double[] {0, 1}, new double[] {0, 0}, new double[] {1, 0}));
        Files.writeString(folder.resolve("t.csv"), "a,t\n1,2\n3,3\n");
        assertThat(mistake())
                .isEqualTo(folder.resolve("t.csv")
                        + ":3:3: data.targets is 3; use a whole class number from 0 to 2, or more"
                        + " units in the last layer (layers[0].units is 3)");
    }

    private static void makeLarge(Path path) throws IOException {
        try (var large = new RandomAccessFile(path.toFile(), "rw")) {
            large.setLength(64L * 1024 * 1024 + 1);
        }
    }

    private void replaceInLesson(String piece, String replacement) throws IOException {
        Files.writeString(file, Files.readString(file).replace(piece, replacement));
    }

    private String mistakeInTable(String content) throws IOException {
        table(content);
        return mistake().substring(folder.resolve("t.csv").toString().length());
    }

    private void table(String content) throws IOException {
        Files.writeString(folder.resolve("t.csv"), content);
        lessonWithTable("t.csv", "b\", \"a, left");
    }

    private void lessonWithTable(String name, String inputs) throws IOException {
        var data = "{\"csv\": \"%s\", \"inputs\": [\"%s\"], \"targets\": [\"t\"]}";
        Files.writeString(file, lesson(data.formatted(name, inputs)));
    }

    private static String lesson(String data) {
        return """
                {"format": "backstep/1",
                 "title": "A table",
                 "layers": [{"units": 1}],
                 "loss": "mse",
                 "learningRate": 0.1, "epochs": 1,
                 "data":  %s}
                """.formatted(data);
    }

    private String mistake() {
        var mistake = catchThrowableOfType(LessonException.class, () -> LessonReader.read(file));
        return mistake.in(Texts.in(Language.ENGLISH));
    }
}
