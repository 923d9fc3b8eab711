package backstep.lesson;

import backstep.text.Sentence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/** Reads JSON text into values that know their places. */
final class JsonReader {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int DEEPEST = 5;

    private final String file;
    private final JsonParser parser;

    private JsonReader(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** The one value of this text, which must be JSON without duplicate keys. */
    static Json read(String file, String text) throws LessonException {
        if (text.isBlank()) {
            throw new LessonException(file, 1, 1, Sentence.of("lesson.json.empty"));
        }
        try (var parser = FACTORY.createParser(text)) {
            return new JsonReader(file, parser).whole(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Json whole(String text) throws IOException, LessonException {
        try {
            return whole();
        } catch (StreamConstraintsException tooMuch) {
            throw at(parser.currentLocation(), about("lesson.json.limit"));
        } catch (JsonProcessingException mistake) {
            throw at(mistake.getLocation(), about(reason(mistake, text)));
        }
    }

    private Json whole() throws IOException, LessonException {
        parser.nextToken();
        var value = value();
        if (parser.nextToken() != null) {
            throw here(Sentence.of("lesson.json.more"));
        }
        return value;
    }

    private Json value() throws IOException, LessonException {
        var place = parser.currentTokenLocation();
        int line = place.getLineNr();
        int column = place.getColumnNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(line, column);
            case START_ARRAY -> items(line, column);
            case VALUE_STRING -> new Json.Text(line, column, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> numeral(line, column);
            case VALUE_TRUE, VALUE_FALSE -> new Json.Truth(line, column, parser.getBooleanValue());
            case VALUE_NULL -> new Json.Nothing(line, column);
            case END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalStateException("no value begins with " + parser.currentToken());
        };
    }

    private Json numeral(int line, int column) throws IOException {
        double value = parser.getDoubleValue();
        return new Json.Numeral(line, column, value, value == 0 && isNotZero(parser.getText()));
    }

    private static boolean isNotZero(String number) {
        return number.matches("[^eE]*[1-9].*");
    }

    private Json members(int line, int column) throws IOException, LessonException {
        var members = new LinkedHashMap<String, Json.Member>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            var place = parser.currentTokenLocation();
            if (members.containsKey(key)) {
                throw here(about("lesson.key.twice", members.get(key).line()));
            }
            parser.nextToken();
            members.put(key, new Json.Member(place.getLineNr(), place.getColumnNr(), value()));
        }
        return new Json.Members(line, column, members);
    }

    private Json items(int line, int column) throws IOException, LessonException {
        var items = new ArrayList<Json>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (items.size() == Limits.SAMPLES) {
                throw here(about("lesson.list.long", Limits.SAMPLES));
            }
            items.add(value());
        }
        items.trimToSize();
        return new Json.Items(line, column, items);
    }

    /** A sentence about the value that is being read, whose key path goes into its gap 0. */
    private Sentence about(String key, Object... more) {
        return Node.about(path(parser.getParsingContext()), key, more);
    }

    /** The key path of a value, without what is nested deeper than any value of a lesson. */
    private static String path(JsonStreamContext context) {
        if (context.inRoot()) {
            return "";
        }
        var path = path(context.getParent());
        if (context.getNestingDepth() > DEEPEST) {
            return path;
        }
        if (context.inObject()) {
            return context.hasCurrentName() ? Node.path(path, context.getCurrentName()) : path;
        }
        return context.hasCurrentIndex() ? path + "[" + context.getCurrentIndex() + "]" : path;
    }

    private LessonException here(Sentence sentence) {
        return at(parser.currentTokenLocation(), sentence);
    }

    private LessonException at(JsonLocation place, Sentence sentence) {
        return new LessonException(file, place.getLineNr(), place.getColumnNr(), sentence);
    }

    private static String reason(JsonProcessingException mistake, String text) {
        boolean isAtEnd =
                mistake.getLocation().getCharOffset() >= text.stripTrailing().length();
        return isAtEnd ? "lesson.json.end" : "lesson.json.syntax";
    }
}
