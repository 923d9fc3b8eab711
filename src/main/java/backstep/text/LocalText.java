package backstep.text;

import java.util.Map;

/** A text that somebody wrote in one or more languages. */
public record LocalText(Map<Language, String> texts) {

    public LocalText {
        texts = Map.copyOf(texts);
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a text needs at least one language");
        }
    }

    /** The same words in every language. */
    public static LocalText same(String text) {
        return new LocalText(Map.of(Language.ENGLISH, text));
    }

    /** The text in this language or, where there is none, in one that there is. */
    public String in(Language language) {
        var wanted = texts.get(language);
        return wanted != null ? wanted : texts.values().iterator().next();
    }
}
