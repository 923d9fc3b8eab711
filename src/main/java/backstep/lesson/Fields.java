package backstep.lesson;

import java.util.List;
import java.util.Objects;

/** The keys of an object in a lesson, and the values behind them. */
record Fields(Node node, Json.Members object) {

    /** Refuses any key but these. */
    void allowOnly(List<String> known) throws LessonException {
        for (var key : object.members().keySet()) {
            if (!known.contains(key)) {
                throw mistakeAtKey(key, "lesson.key.unknown", key, Spelling.advice(key, known));
            }
        }
    }

    /** The first in the file of these keys, of which it must have one. */
    String first(List<String> keys) {
        return object.members().keySet().stream()
                .filter(keys::contains)
                .findFirst()
                .orElseThrow();
    }

    /** What is wrong with a key that is there; in the sentence, gap 0 is the object's key path. */
    LessonException mistakeAtKey(String key, String sentence, Object... more) {
        var member = Objects.requireNonNull(object.members().get(key));
        return node.mistakeAt(member.line(), member.column(), sentence, more);
    }

    boolean has(String key) {
        return object.members().containsKey(key);
    }

    Node required(String key) throws LessonException {
        var member = object.members().get(key);
        if (member == null) {
            throw node.mistake("lesson.key.missing", key);
        }
        return node.member(key, member.value());
    }

    /** What is read from the value of a key or, where the key is left out, something else. */
    <T> T optional(String key, Node.Reader<T> reader, T otherwise) throws LessonException {
        return has(key) ? reader.read(required(key)) : otherwise;
    }
}
