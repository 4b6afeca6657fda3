package it.trama.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks into a packed file before any library does: what it would unpack to, whether it is locked, carries programs, or
 * defines entities. All entries are found by the directory at the end, as the libraries do.
 */
final class ZipGuard {
    private static final long MOST_BYTES = 60L << 20, SUSPECT_BYTES = 8L << 20;
    private static final int MOST_ENTRIES = 500, MOST_RATIO = 150;
    private static final String DOCTYPE = "<!DOCTYPE";

    private final String name;
    private final byte[] bytes;
    private long unpacked;

    private ZipGuard(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** The names of the entries; refused when the file is a trap. */
    static List<String> inspect(String name, byte[] bytes) throws Unreadable {
        return new ZipGuard(name, bytes).inspect();
    }

    private List<String> inspect() throws Unreadable {
        var names = new ArrayList<String>();
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                names.add(entry.getName());
                refusePrograms(entry.getName());
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    throw Unreadable.locked(name);
                }
                if (names.size() > MOST_ENTRIES) {
                    throw tooLarge();
                }
                weigh(zip, entry);
            }
        } catch (IOException | RuntimeException e) {
            throw Unreadable.broken(name);
        }
        return names;
    }

    private void weigh(ZipFile zip, ZipArchiveEntry entry) throws IOException, Unreadable {
        var buffer = new byte[64 << 10];
        var matched = 0;
        try (var content = zip.getInputStream(entry)) {
            for (var read = content.read(buffer); read > 0; read = content.read(buffer)) {
                unpacked += read;
                if (unpacked > MOST_BYTES || (unpacked > SUSPECT_BYTES && unpacked / bytes.length > MOST_RATIO)) {
                    throw tooLarge();
                }
                matched = entry.getName().endsWith(".csv") ? 0 : doctype(buffer, read, matched);
            }
        }
    }

    /** How far the word is matched at the end of these bytes; zeros are skipped, since the text may be UTF-16. */
    private int doctype(byte[] buffer, int length, int before) throws Unreadable {
        var matched = before;
        for (var i = 0; i < length; i++) {
            if (buffer[i] == 0) {
                continue;
            }
            matched = buffer[i] == DOCTYPE.charAt(matched) ? matched + 1 : buffer[i] == '<' ? 1 : 0;
            if (matched == DOCTYPE.length()) {
                throw new Unreadable(
                        "Il file %s contiene definizioni XML che un foglio di calcolo non usa: non viene aperto."
                                .formatted(name),
                        "Copia i fogli che servono in un file nuovo e riprova con quello.");
            }
        }
        return matched;
    }

    private Unreadable tooLarge() {
        return new Unreadable(
                "Il file %s, aperto, occuperebbe troppo spazio: non è un pacchetto del Piano.".formatted(name),
                "Copia i fogli che servono in un file nuovo e riprova con quello.");
    }

    private void refusePrograms(String entry) throws Unreadable {
        if (entry.endsWith("vbaProject.bin")
                || entry.startsWith("Basic/")
                || entry.startsWith("Scripts/")
                || entry.startsWith("xl/macrosheets/")) {
            throw new Unreadable(
                    "Il file %s contiene macro: non viene aperto.".formatted(name),
                    "Salvalo senza macro (.xlsx o .ods) e riprova.");
        }
    }

    /** The content of some entries of an inspected file. */
    static Map<String, byte[]> entries(String name, byte[] bytes, Predicate<String> wanted) throws Unreadable {
        var contents = new LinkedHashMap<String, byte[]>();
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                if (wanted.test(entry.getName())) {
                    try (InputStream content = zip.getInputStream(entry)) {
                        contents.put(entry.getName(), content.readNBytes((int) MOST_BYTES));
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            throw Unreadable.broken(name);
        }
        return contents;
    }
}
