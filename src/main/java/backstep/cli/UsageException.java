package backstep.cli;

import backstep.text.Sentence;

/** Arguments that the command line does not understand, and a sentence that says why. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Sentence sentence;

    UsageException(String key, Object... arguments) {
        super(key);
        sentence = Sentence.of(key, arguments);
    }

    Sentence sentence() {
        return sentence;
    }
}
