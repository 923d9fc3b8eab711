package backstep.text;

import java.util.Locale;

/** The languages that a person can read Backstep in. */
public enum Language {
    ENGLISH("en", Locale.ENGLISH),
    CHINESE("zh", Locale.SIMPLIFIED_CHINESE);

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /** The code that lessons and the command line write: {@code en}, {@code zh}. */
    public String code() {
        return code;
    }

    Locale locale() {
        return locale;
    }
}
