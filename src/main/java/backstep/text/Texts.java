package backstep.text;

import java.text.MessageFormat;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every sentence of the program in one language, from {@code texts.properties} and {@code
 * texts_zh.properties}.
 *
 * <p>The wordings are patterns of {@link MessageFormat}: gaps are {@code {0}}, {@code {1}}, and an
 * apostrophe is doubled. Whole numbers are said without grouping.
 */
public final class Texts {

    private static final String BUNDLE = "backstep.text.texts";

    private static final Map<Language, Texts> READ = new ConcurrentHashMap<>();

    private final Language language;
    private final ResourceBundle bundle;
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

    private Texts(Language language) {
        this.language = language;
        bundle = ResourceBundle.getBundle(
                BUNDLE,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Texts in(Language language) {
        return READ.computeIfAbsent(language, Texts::new);
    }

    public Language language() {
        return language;
    }

    /** The sentence in this language. */
    public String say(Sentence sentence) {
        var arguments = sentence.arguments().stream().map(this::argument).toArray();
        var pattern = patterns.computeIfAbsent(sentence.key(), this::pattern);
        synchronized (pattern) {
            return pattern.format(arguments);
        }
    }

    private MessageFormat pattern(String key) {
        return new MessageFormat(bundle.getString(key), language.locale());
    }

    /** The sentence of this key, with these in its gaps. */
    public String say(String key, Object... arguments) {
        return say(Sentence.of(key, arguments));
    }

    private Object argument(Object argument) {
        return argument instanceof Sentence inner ? say(inner) : argument.toString();
    }
}
