package backstep.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Both languages say the same things, and nothing is said that nobody asks for. */
class TextsTest {

    private static final Path FOLDER = Path.of("src/main/resources/backstep/text");
    private static final Pattern GAP = Pattern.compile("\\{\\d+}");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        var english = read("texts.properties");
        var chinese = read("texts_zh.properties");
        assertThat(missing(english, chinese))
                .as("lines to add to texts_zh.properties")
                .isEmpty();
        assertThat(missing(chinese, english))
                .as("lines to add to texts.properties")
                .isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameGaps() throws IOException {
        var english = read("texts.properties");
        var chinese = read("texts_zh.properties");
        for (var key : english.stringPropertyNames()) {
            assertThat(gaps(chinese.getProperty(key)))
                    .as(key)
                    .isEqualTo(gaps(english.getProperty(key)));
        }
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        var code = code();
        var unused = new TreeSet<String>();
        for (var key : read("texts.properties").stringPropertyNames()) {
            if (!isUsed(key, code)) {
                unused.add(key);
            }
        }
        assertThat(unused).as("lines to remove").isEmpty();
    }

    /** A key stands in the code whole, or is put together of the parts of it that stand there. */
    private static boolean isUsed(String key, String code) {
        if (code.contains('"' + key + '"')) {
            return true;
        }
        int dot = key.indexOf('.');
        var ending = key.substring(key.lastIndexOf('.'));
        var middle = key.substring(dot + 1).replace(ending, "");
        boolean isBegun = code.contains('"' + key.substring(0, dot + 1));
        return isBegun
                && (code.contains(ending + '"')
                        || code.contains('"' + middle + '"')
                        || code.contains('"' + ending.substring(1) + '"')
                        || code.toLowerCase(Locale.ROOT)
                                .contains(ending.substring(1).toLowerCase(Locale.ROOT)));
    }

    private static Set<String> missing(Properties from, Properties in) {
        var lines = new TreeSet<String>();
        for (var key : from.stringPropertyNames()) {
            if (!in.containsKey(key)) {
                lines.add(key + "=" + from.getProperty(key));
            }
        }
        return lines;
    }

    private static Set<String> gaps(String text) {
        return GAP.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            properties.load(reader);
        }
        return properties;
    }

    private static String code() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var all = new StringBuilder();
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }
}
