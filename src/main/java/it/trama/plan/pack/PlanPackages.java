package it.trama.plan.pack;

import it.trama.documents.Csv;
import it.trama.documents.Unreadable;
import it.trama.documents.Workbook;
import it.trama.documents.WorkbookFiles;
import it.trama.plan.PlanPackage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** Plan packages in files: a folder of CSV with its descriptor, XLSX, ODS, or the folder in a zip. */
public final class PlanPackages {
    /** A sheet for people: not read. */
    static final String INSTRUCTIONS = "istruzioni";

    private static final String DESCRIPTOR = "datapackage.json";

    private PlanPackages() {}

    /** A folder or a file. */
    public static Reading read(Path place) {
        try {
            return new PackageReader().read(WorkbookFiles.read(place));
        } catch (Unreadable e) {
            return unreadable(String.valueOf(place.getFileName()), e);
        }
    }

    public static Reading read(String fileName, InputStream stream) {
        try {
            return new PackageReader().read(WorkbookFiles.read(fileName, stream));
        } catch (Unreadable e) {
            return unreadable(fileName, e);
        }
    }

    /** A package that is part of the program, one CSV a sheet under this folder of the class path. */
    public static PlanPackage bundled(String folder) {
        var sheets = new ArrayList<Workbook.Sheet>();
        for (var sheet : Sheets.ALL) {
            try (var file = PlanPackages.class.getResourceAsStream("%s/%s.csv".formatted(folder, sheet.name()))) {
                if (file != null) {
                    sheets.add(Csv.read(sheet.name(), file.readAllBytes()));
                }
            } catch (IOException | Unreadable e) {
                throw new IllegalStateException(folder + ", " + sheet.name(), e);
            }
        }
        var reading = new PackageReader().read(new Workbook(sheets));
        if (reading.plan() == null) {
            throw new IllegalStateException(folder + ": " + reading.problems());
        }
        return reading.plan();
    }

    private static Reading unreadable(String file, Unreadable e) {
        return new Reading(null, List.of(Problem.ofFile(file, e.problem(), e.remedy())));
    }

    /** The sheets of a plan as text. */
    public static Workbook workbook(PlanPackage plan) {
        return new Workbook(Sheets.ALL.stream().map(sheet -> sheet(sheet, plan)).toList());
    }

    private static Workbook.Sheet sheet(Sheet<?> sheet, PlanPackage plan) {
        var rows = new ArrayList<List<String>>();
        rows.add(sheet.headers());
        sheet.rows()
                .apply(plan)
                .forEach(row -> rows.add(List.copyOf(sheet.cells(row).values())));
        return sheet(sheet, rows);
    }

    private static Workbook.Sheet sheet(Sheet<?> sheet, List<List<String>> rows) {
        var numeric = new HashSet<Integer>();
        var choices = new HashMap<Integer, List<String>>();
        for (var c = 0; c < sheet.columns().size(); c++) {
            var column = sheet.columns().get(c);
            if (column.type().numeric()) {
                numeric.add(c);
            }
            if (!column.choices().isEmpty()) {
                choices.put(c, List.copyOf(column.choices().values()));
            }
        }
        return new Workbook.Sheet(sheet.name(), rows, numeric, choices);
    }

    public static byte[] xlsx(PlanPackage plan) {
        return WorkbookFiles.xlsx(workbook(plan));
    }

    public static byte[] ods(PlanPackage plan) {
        return WorkbookFiles.ods(workbook(plan));
    }

    public static byte[] zip(PlanPackage plan) {
        return WorkbookFiles.zip(workbook(plan), DESCRIPTOR, descriptor(plan));
    }

    private static byte[] descriptor(PlanPackage plan) {
        return Descriptor.json(plan.frame().code(), plan.frame().title());
    }

    /** An empty package, with a sheet that explains each column. */
    public static Workbook template() {
        var sheets = new ArrayList<Workbook.Sheet>();
        sheets.add(Instructions.sheet());
        Sheets.ALL.forEach(sheet -> sheets.add(sheet(sheet, List.of(sheet.headers()))));
        return new Workbook(sheets);
    }

    /** In the form that the name asks for: {@code .xlsx}, {@code .ods}, {@code .zip}, else a folder of CSV. */
    public static void write(PlanPackage plan, Path place) throws IOException {
        write(workbook(plan), descriptor(plan), place);
    }

    /** Sheets that may be no plan yet. */
    public static void write(Workbook workbook, String code, Path place) throws IOException {
        write(workbook, Descriptor.json(code, code), place);
    }

    private static void write(Workbook workbook, byte[] descriptor, Path place) throws IOException {
        var name = String.valueOf(place.getFileName());
        switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "xlsx" -> Files.write(place, WorkbookFiles.xlsx(workbook));
            case "ods" -> Files.write(place, WorkbookFiles.ods(workbook));
            case "zip" -> Files.write(place, WorkbookFiles.zip(workbook, DESCRIPTOR, descriptor));
            default -> folder(workbook, descriptor, place);
        }
    }

    private static void folder(Workbook workbook, byte[] descriptor, Path place) throws IOException {
        Files.createDirectories(place);
        Files.write(place.resolve(DESCRIPTOR), descriptor);
        workbook.sheets().forEach(sheet -> write(place.resolve(sheet.name() + ".csv"), Csv.write(sheet)));
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
