package backstep.ui.store;

import java.util.HashMap;
import java.util.Map;
import java.util.prefs.AbstractPreferences;
import java.util.prefs.BackingStoreException;

/** Preferences that touch no one's real ones. */
public final class MemoryPreferences extends AbstractPreferences {

    private final Map<String, String> values = new HashMap<>();
    private final boolean isWritable;

    private MemoryPreferences(boolean isWritable) {
        super(null, "");
        this.isWritable = isWritable;
    }

    public static MemoryPreferences writable() {
        return new MemoryPreferences(true);
    }

    /** Those of a computer that lets nothing be kept. */
    public static MemoryPreferences unwritable() {
        return new MemoryPreferences(false);
    }

    @Override
    protected void putSpi(String key, String value) {
        values.put(key, value);
    }

    @Override
    @SuppressWarnings("NullAway") // as the class that it extends asks
    protected String getSpi(String key) {
        return values.get(key);
    }

    @Override
    protected void removeSpi(String key) {
        values.remove(key);
    }

    @Override
    protected String[] keysSpi() {
        return values.keySet().toArray(String[]::new);
    }

    @Override
    protected String[] childrenNamesSpi() {
        return new String[0];
    }

    @Override
    protected AbstractPreferences childSpi(String name) {
        throw new UnsupportedOperationException("no node is called " + name);
    }

    @Override
    protected void removeNodeSpi() {
        values.clear();
    }

    @Override
    public void flush() throws BackingStoreException {
        if (!isWritable) {
            throw new BackingStoreException("nothing can be kept here");
        }
    }

    @Override
    protected void syncSpi() {}

    @Override
    protected void flushSpi() {}
}
