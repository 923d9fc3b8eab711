package backstep.lesson;

import java.util.List;
import java.util.Map;

/**
 * A value in a JSON file, with the place where it begins.
 *
 * <p>A place is a line and a column, both from 1; it is kept as two numbers, because a lesson may
 * hold millions of values.
 */
sealed interface Json {

    int line();

    int column();

    /** The text key of what a person calls this kind of value. */
    String kind();

    /** An object: its keys in their order. */
    record Members(int line, int column, Map<String, Member> members) implements Json {
        @Override
        public String kind() {
            return "lesson.kind.object";
        }
    }

    /** A value with the place of its key. */
    record Member(int line, int column, Json value) {}

    /** A list. */
    record Items(int line, int column, List<Json> items) implements Json {
        @Override
        public String kind() {
            return "lesson.kind.list";
        }
    }

    /** A text in quotation marks. */
    record Text(int line, int column, String value) implements Json {
        @Override
        public String kind() {
            return "lesson.kind.text";
        }
    }

    /**
     * A number, infinite if it is too large for a double.
     *
     * @param isTiny whether it is 0 only because it is too small for a double
     */
    record Numeral(int line, int column, double value, boolean isTiny) implements Json {

        Numeral(int line, int column, double value) {
            this(line, column, value, false);
        }

        @Override
        public String kind() {
            return "lesson.kind.number";
        }
    }

    /** True or false. */
    record Truth(int line, int column, boolean value) implements Json {
        @Override
        public String kind() {
            return "lesson.kind.truth";
        }
    }

    /** The literal null. */
    record Nothing(int line, int column) implements Json {
        @Override
        public String kind() {
            return "lesson.kind.nothing";
        }
    }
}
