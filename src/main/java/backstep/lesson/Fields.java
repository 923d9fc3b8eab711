package backstep.lesson;

import java.util.List;

/** The keys of an object in a lesson, and the values behind them. */
record Fields(Node node, Json.Members object) {

    /** Refuses any key but these. */
    void allowOnly(List<String> known) throws LessonException {
        for (var member : object.members().entrySet()) {
            var key = member.getKey();
            if (!known.contains(key)) {
                throw node.mistakeAt(
                        member.getValue().line(),
                        member.getValue().column(),
                        "lesson.key.unknown",
                        key,
                        Spelling.advice(key, known));
            }
        }
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
