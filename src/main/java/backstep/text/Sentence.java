package backstep.text;

import java.util.List;

/**
 * Something to be said, in no language yet: the key of its wording and what goes into the gaps.
 *
 * @param arguments strings, numbers, or sentences, which are said in the same language
 */
public record Sentence(String key, List<Object> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }
}
