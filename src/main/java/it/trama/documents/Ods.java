package it.trama.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** The form of LibreOffice. */
final class Ods {
    private static final String CONTENT = "content.xml", MANIFEST = "META-INF/manifest.xml";

    private Ods() {}

    static Workbook read(String name, byte[] bytes) throws Unreadable {
        var entries = ZipGuard.entries(name, bytes, Set.of(CONTENT, MANIFEST)::contains);
        var manifest = new String(entries.getOrDefault(MANIFEST, new byte[0]), UTF_8);
        if (manifest.contains("encryption-data")) {
            throw Unreadable.locked(name);
        }
        try {
            return new Workbook(OdsReader.read(entries.getOrDefault(CONTENT, new byte[0])));
        } catch (XMLStreamException | RuntimeException e) {
            throw new Unreadable(
                    "Il file %s non si legge come foglio OpenDocument.".formatted(name),
                    "Aprilo con il foglio di calcolo, salvalo di nuovo come .ods e riprova.");
        }
    }
}
