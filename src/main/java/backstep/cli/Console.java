package backstep.cli;

import backstep.text.Texts;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Where the command line writes, and in which language; both streams are UTF-8. */
record Console(Texts texts, Writer out, Writer errors) {

    static Console of(Texts texts, OutputStream out, OutputStream errors) {
        return new Console(texts, writer(out), writer(errors));
    }

    /** Writes a line to the standard output. */
    void print(String line) throws IOException {
        out.write(line + "\n");
    }

    /** Writes a line to the standard error. */
    void complain(String line) throws IOException {
        errors.write(line + "\n");
        errors.flush();
    }

    private static Writer writer(OutputStream stream) {
        return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }
}
