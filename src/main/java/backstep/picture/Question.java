package backstep.picture;

import backstep.text.Numerals;
import backstep.text.WrittenNumber;

import java.util.List;

/** What a class is asked before a step is shown, made of the real numbers of that step. */
public sealed interface Question {

    /** What a question is about, and so what would give its answer away. */
    enum Topic {
        SHAPE,
        CELL,
        SIGN,
        LOSS,
        MOVE
    }

    /**
     * What every question has.
     *
     * @param id the same in every language, and another one where the answer is another
     * @param name the name of the matrix it asks for, as files write it
     * @param right the right answer in words
     * @param explanation why it is right, with the real numbers
     */
    record Content(
            String id,
            Topic topic,
            String name,
            String sentence,
            String right,
            String explanation) {}

    Content content();

    /** Whether an answer is right: the number of a choice, from 0, or a number as people write it. */
    boolean isRight(String answer);

    /**
     * A question with answers to choose from, of which one is right.
     *
     * @param right the number of the right one, from 0
     */
    record Choice(Content content, List<String> options, int right) implements Question {

        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public boolean isRight(String answer) {
            return answer.equals(Integer.toString(right));
        }
    }

    /** A question that takes any number, which is right if it is so to the digits shown. */
    record Written(Content content, double value, Numerals numerals) implements Question {

        @Override
        public boolean isRight(String answer) {
            var number = WrittenNumber.of(answer);
            return number.isPresent()
                    && numerals.say(number.getAsDouble()).equals(numerals.say(value));
        }
    }
}
