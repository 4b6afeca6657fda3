package it.trama.plan.pack;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.documents.Workbook;
import it.trama.plan.PlanPackage;
import it.trama.plan.PlanScenarios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes out comes back the same, whatever is written in the cells. */
class RoundTripTests {
    private static final List<String> PIECES = List.of(
            "\"",
            "\"\"",
            "'",
            "''",
            ";",
            ",",
            "\n",
            "\n\n",
            "\t",
            "  ",
            " ",
            "|",
            "=",
            "+",
            "-",
            "@",
            "€",
            "à",
            "’",
            "😀",
            "👩‍👧",
            "\u0301",
            "_x0041_",
            "_x000D_",
            "_",
            "&amp;",
            "<b>",
            "]]>",
            "%",
            "\\",
            "0019083",
            "1.656",
            "1,656",
            "1e5",
            "TRUE",
            "2016-06-30",
            "#",
            "{0}",
            "null",
            "parola");
    private static final List<String> NUMBERS = List.of(
            "0", "0.00", "162.00", "-3", "1,656", "12,345", "127.39", "1656680.00", "0.001", "1234567.891", "100");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"piano.xlsx", "piano.ods", "piano.zip", "piano"})
    void awkwardTextsAndNumbersComeBack(String form) throws IOException {
        for (var seed = 0; seed < 12; seed++) {
            var awkward = awkward(new Random(seed));
            assertThat(through(form, awkward)).as("seed " + seed).isEqualTo(awkward);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"piano.xlsx", "piano.ods", "piano.zip", "piano"})
    void theRealPlanComesBackAndIsWrittenTheSame(String form) throws IOException {
        var plan = PlanPackages.bundled("/demo/casalasco");
        var back = through(form, plan);
        assertThat(back).isEqualTo(plan);
        assertThat(PlanPackages.workbook(back)).isEqualTo(PlanPackages.workbook(plan));
    }

    @ParameterizedTest
    @ValueSource(strings = {"piano.xlsx", "piano.ods", "piano.zip", "piano"})
    void anEditedCellIsTheOnlyOneThatDiffers(String form) throws IOException {
        var before = PlanPackages.workbook(PlanScenarios.smallCasalasco());
        var after = with(before, "brani", "testo", "Riscritto a mano,\ncon un a capo");
        PlanPackages.write(after, "prova", folder.resolve(form));
        var back = requireNonNull(PlanPackages.read(folder.resolve(form)).plan());
        assertThat(PlanPackages.workbook(back)).isEqualTo(after).isNotEqualTo(before);
    }

    @Test
    void theLongestTextComesBack() throws IOException {
        var longest = "à".repeat(Column.Type.LONG_TEXT.longest());
        var plan = plan(with(PlanPackages.workbook(PlanScenarios.smallCasalasco()), "brani", "testo", longest));
        for (var form : List.of("piano.xlsx", "piano.ods", "piano")) {
            assertThat(through(form, plan)).isEqualTo(plan);
        }
    }

    private PlanPackage through(String form, PlanPackage plan) throws IOException {
        PlanPackages.write(plan, folder.resolve(form));
        var reading = PlanPackages.read(folder.resolve(form));
        assertThat(reading.problems()).isEmpty();
        return requireNonNull(reading.plan());
    }

    /** The small plan with awkward texts wherever a text stands, and numbers wherever a number does. */
    private static PlanPackage awkward(Random random) {
        var book = PlanPackages.workbook(PlanScenarios.smallCasalasco());
        for (var sheet : Sheets.ALL) {
            for (var column : sheet.columns()) {
                book = switch (column.type()) {
                    case TEXT, LONG_TEXT -> with(book, sheet.name(), column.header(), text(random));
                    case LIST -> with(book, sheet.name(), column.header(), text(random) + " | " + text(random));
                    case DECIMAL -> with(book, sheet.name(), column.header(), one(random, NUMBERS));
                    default -> book;
                };
            }
        }
        return plan(book);
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (var i = 0; i <= random.nextInt(8); i++) {
            text.append(one(random, PIECES));
        }
        return text.append(random.nextBoolean() ? "x" : ".").toString();
    }

    private static String one(Random random, List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static PlanPackage plan(Workbook workbook) {
        var reading = new PackageReader().read(workbook);
        assertThat(reading.problems()).isEmpty();
        return requireNonNull(reading.plan());
    }

    /** Another text in the first row of a sheet, when it has any. */
    private static Workbook with(Workbook workbook, String name, String column, String text) {
        var sheets = new ArrayList<Workbook.Sheet>();
        for (var sheet : workbook.sheets()) {
            var rows = new ArrayList<>(sheet.rows());
            if (sheet.name().equals(name) && rows.size() > 1) {
                var row = new ArrayList<>(rows.get(1));
                row.set(rows.getFirst().indexOf(column), text);
                rows.set(1, List.copyOf(row));
            }
            sheets.add(new Workbook.Sheet(sheet.name(), rows, sheet.numeric(), sheet.choices()));
        }
        return new Workbook(sheets);
    }
}
