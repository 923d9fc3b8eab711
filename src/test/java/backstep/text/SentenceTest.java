package backstep.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

class SentenceTest {

    @Test
    void everyKeyIsThereOnce() throws IOException {
        for (var name : Set.of("texts", "texts_zh")) {
            assertThat(Files.readAllLines(file(name)))
                    .filteredOn(line -> line.contains("=") && !line.startsWith("#"))
                    .extracting(line -> line.substring(0, line.indexOf('=')))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everySentenceIsAPatternWithoutLooseApostrophes() throws IOException {
        for (var name : Set.of("texts", "texts_zh")) {
            for (var text : texts(name).values()) {
                assertThat(new MessageFormat(text).format(new Object[0]))
                        .isEqualTo(text.replace("''", "\0").replace("'", "").replace('\0', '\''));
            }
        }
    }

    @Test
    void aSentenceInASentenceIsSaidInTheSameLanguage() {
        var sentence = Sentence.of(
                "lesson.type",
                Sentence.of("lesson.whole"),
                Sentence.of("lesson.kind.list"),
                Sentence.of("lesson.kind.object"));
        assertThat(Texts.in(Language.ENGLISH).say(sentence))
                .isEqualTo("the lesson is a list in brackets; write an object in braces");
        assertThat(Texts.in(Language.CHINESE).say(sentence))
                .isEqualTo("课程：现在是方括号括起来的列表；应当写成花括号括起来的对象");
    }

    @Test
    void numbersAreSaidWithoutGrouping() {
        assertThat(Texts.in(Language.ENGLISH).say("cli.train.epoch", 1234567))
                .isEqualTo("Epoch with the lowest loss: 1234567");
    }

    private static Map<String, String> texts(String name) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    private static Path file(String name) {
        return Path.of("src/main/resources/backstep/text/" + name + ".properties");
    }
}
