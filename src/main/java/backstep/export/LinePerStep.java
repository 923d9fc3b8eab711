package backstep.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;

import java.io.IOException;
import java.util.Set;

/** Lays a trace out so that each epoch, batch and step has a line of its own. */
final class LinePerStep extends MinimalPrettyPrinter {

    private static final long serialVersionUID = 1;

    private static final Set<String> LONG_LISTS = Set.of("epochs", "batches", "steps");

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        json.writeRaw(", ");
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        if (isInLongList(json)) {
            json.writeRaw('\n');
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(isInLongList(json) ? ",\n" : ", ");
    }

    private static boolean isInLongList(JsonGenerator json) {
        var around = json.getOutputContext().getParent();
        return around.getCurrentName() != null && LONG_LISTS.contains(around.getCurrentName());
    }
}
