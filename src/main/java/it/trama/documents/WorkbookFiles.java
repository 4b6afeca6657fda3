package it.trama.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Reads a workbook from whatever form it comes in, recognised by its content, and writes it in each. */
public final class WorkbookFiles {
    private static final int MOST_BYTES = 25 << 20;

    private WorkbookFiles() {}

    /** A folder of CSV, or a file. */
    public static Workbook read(Path place) throws Unreadable {
        try {
            if (Files.isDirectory(place)) {
                return folder(place);
            }
            if (!Files.isRegularFile(place)) {
                throw new Unreadable("%s non c’è.".formatted(place), "Controlla il nome della cartella o del file.");
            }
            if (Files.size(place) > MOST_BYTES) {
                throw tooLarge(place.getFileName().toString());
            }
            return read(place.getFileName().toString(), Files.readAllBytes(place));
        } catch (IOException e) {
            throw new Unreadable("%s non si legge.".formatted(place), "Controlla di avere il permesso di leggerlo.");
        }
    }

    public static Workbook read(String name, InputStream stream) throws Unreadable {
        try {
            var bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw tooLarge(name);
            }
            return read(name, bytes);
        } catch (IOException e) {
            throw new Unreadable("Il file %s non è arrivato intero.".formatted(name), "Caricalo di nuovo.");
        }
    }

    public static Workbook read(String name, byte[] bytes) throws Unreadable {
        if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K') {
            return packed(name, bytes);
        }
        if (bytes.length > 7 && bytes[0] == (byte) 0xD0 && bytes[1] == (byte) 0xCF) {
            throw new Unreadable(
                    "Il file %s è protetto da password, o è di un Excel vecchio (.xls).".formatted(name),
                    "Salvalo come .xlsx senza password e riprova.");
        }
        throw new Unreadable(
                "Il file %s non è un foglio di calcolo.".formatted(name), "Servono .xlsx, .ods o uno .zip di CSV.");
    }

    private static Workbook packed(String name, byte[] bytes) throws Unreadable {
        var entries = ZipGuard.inspect(name, bytes);
        if (entries.contains("xl/workbook.xml")) {
            return Xlsx.read(name, bytes, entries.contains("xl/styles.xml"));
        }
        if (entries.contains("content.xml")) {
            return Ods.read(name, bytes);
        }
        return zippedCsv(name, bytes);
    }

    private static Workbook zippedCsv(String name, byte[] bytes) throws Unreadable {
        var sheets = new ArrayList<Workbook.Sheet>();
        for (var entry : ZipGuard.entries(name, bytes, WorkbookFiles::csv).entrySet()) {
            sheets.add(Csv.read(sheetName(entry.getKey()), entry.getValue()));
        }
        if (sheets.isEmpty()) {
            throw new Unreadable(
                    "Nel file %s non ci sono né fogli né CSV.".formatted(name),
                    "Servono .xlsx, .ods o uno .zip di CSV.");
        }
        return new Workbook(sheets);
    }

    /** The files that a Mac adds beside the others begin with a point. */
    private static boolean csv(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".csv")
                && !sheetName(file).startsWith(".");
    }

    private static String sheetName(String file) {
        var name = file.replaceAll(".*/", "");
        return name.substring(0, name.length() - ".csv".length());
    }

    private static Workbook folder(Path folder) throws IOException, Unreadable {
        var sheets = new ArrayList<Workbook.Sheet>();
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(file -> csv(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
        for (var file : files) {
            var name = file.getFileName().toString();
            if (Files.size(file) > MOST_BYTES) {
                throw tooLarge(name);
            }
            sheets.add(Csv.read(sheetName(name), Files.readAllBytes(file)));
        }
        if (sheets.isEmpty()) {
            throw new Unreadable(
                    "Nella cartella %s non ci sono CSV.".formatted(folder), "Controlla il nome della cartella.");
        }
        return new Workbook(sheets);
    }

    private static Unreadable tooLarge(String name) {
        return new Unreadable(
                "Il file %s pesa più di %d MB.".formatted(name, MOST_BYTES >> 20),
                "Togli immagini e fogli che non servono e riprova.");
    }

    public static byte[] xlsx(Workbook workbook) {
        return XlsxWriter.write(workbook);
    }

    public static byte[] ods(Workbook workbook) {
        return OdsWriter.write(workbook);
    }

    /** The sheets as CSV in one file, with what else belongs to the package. */
    public static byte[] zip(Workbook workbook, String descriptorName, byte[] descriptor) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            put(zip, descriptorName, descriptor);
            for (var sheet : workbook.sheets()) {
                put(zip, sheet.name() + ".csv", Csv.write(sheet));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(bytes);
    }
}
