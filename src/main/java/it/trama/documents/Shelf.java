package it.trama.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The fonts and the style sheets that the papers are made with; all come along in the application. */
final class Shelf {
    private static final String FONTS =
            "/META-INF/resources/webjars/bootstrap-italia/2.17.0/dist/fonts/Titillium_Web/titillium-web-v10-latin-ext_latin-";

    private Shelf() {}

    static InputStream font(String cut) {
        return open(FONTS + cut);
    }

    static String text(String name) {
        return new String(bytes(open("/papers/" + name)), UTF_8);
    }

    static byte[] bytes(InputStream stream) {
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String path) {
        var found = Shelf.class.getResourceAsStream(path);
        if (found == null) {
            throw new IllegalStateException(path);
        }
        return found;
    }
}
