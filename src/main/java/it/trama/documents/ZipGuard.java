package it.trama.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Looks into a packed file before any library does: how much it would unpack to, and whether it carries programs. */
final class ZipGuard {
    private static final long MOST_BYTES = 200L << 20;
    private static final int MOST_ENTRIES = 500, MOST_RATIO = 200;

    private ZipGuard() {}

    /** The names of the entries; refused when the file is a trap. */
    static List<String> inspect(String name, byte[] bytes) throws Unreadable {
        var names = new ArrayList<String>();
        var buffer = new byte[64 << 10];
        long total = 0;
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                names.add(entry.getName());
                try (var content = zip.getInputStream(entry)) {
                    for (var read = content.read(buffer); read > 0; read = content.read(buffer)) {
                        total += read;
                        refuseBomb(name, bytes.length, total, names.size());
                    }
                }
            }
        } catch (IOException e) {
            throw new Unreadable(
                    "Il file %s è rovinato: non si apre.".formatted(name),
                    "Aprilo con il foglio di calcolo, salvalo di nuovo e riprova.");
        }
        refusePrograms(name, names);
        return names;
    }

    private static void refuseBomb(String name, long packed, long unpacked, int entries) throws Unreadable {
        if (unpacked > MOST_BYTES
                || entries > MOST_ENTRIES
                || (unpacked > 20 << 20 && unpacked / packed > MOST_RATIO)) {
            throw new Unreadable(
                    "Il file %s, aperto, occuperebbe troppo spazio: non è un pacchetto del Piano.".formatted(name),
                    "Copia i fogli che servono in un file nuovo e riprova con quello.");
        }
    }

    private static void refusePrograms(String name, List<String> names) throws Unreadable {
        for (var entry : names) {
            if (entry.endsWith("vbaProject.bin") || entry.startsWith("Basic/") || entry.startsWith("Scripts/")) {
                throw new Unreadable(
                        "Il file %s contiene macro: non viene aperto.".formatted(name),
                        "Salvalo senza macro (.xlsx o .ods) e riprova.");
            }
        }
    }
}
