package backstep.lesson;

import backstep.text.Language;
import backstep.text.LocalText;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** Reads a text in one language, or in several by their codes. */
final class LocalTextReader {

    private LocalTextReader() {}

    static LocalText read(Node node) throws LessonException {
        if (node.isText()) {
            return LocalText.same(node.text());
        }
        if (!node.isObject()) {
            throw node.wrongKind("lesson.kind.texts");
        }
        return byLanguage(node);
    }

    private static LocalText byLanguage(Node node) throws LessonException {
        var fields = node.fields();
        fields.allowOnly(codes());
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            if (fields.has(language.code())) {
                texts.put(language, fields.required(language.code()).text());
            }
        }
        if (texts.isEmpty()) {
            throw node.mistake("lesson.text.none", String.join(", ", codes()));
        }
        return new LocalText(texts);
    }

    private static List<String> codes() {
        var codes = new ArrayList<String>();
        for (var language : Language.values()) {
            codes.add(language.code());
        }
        return codes;
    }
}
