package backstep.lesson;

import backstep.text.Sentence;
import backstep.text.Texts;

/** A mistake in a lesson: where it is, and a sentence that says what is wrong and what to do. */
public final class LessonException extends Exception {

    private static final long serialVersionUID = 1;

    private final String file;
    private final int line;
    private final int column;
    private final transient Sentence sentence;

    /**
     * @param line from 1, or 0 where the mistake has no place in the file
     * @param column likewise
     */
    public LessonException(String file, int line, int column, Sentence sentence) {
        super(file + ":" + line + ":" + column + ": " + sentence.key());
        this.file = file;
        this.line = line;
        this.column = column;
        this.sentence = Quotation.in(sentence);
    }

    /** The whole message in a language: {@code file:line:column: sentence}. */
    public String in(Texts texts) {
        var place = line == 0 ? file : file + ":" + line + ":" + column;
        return place + ": " + texts.say(sentence);
    }
}
