package it.trama;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever meets a public noun of a module finds what it means, in both languages, in {@code docs/glossary.md}. */
class GlossaryTests {
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("(?m)^public (?:static |final |abstract |sealed )*(?:class|record|interface|enum) (\\w+)");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|interface|enum) (\\w+)");
    private static final Pattern LINE = Pattern.compile("(?m)^\\| ([^|]+) \\| (`[^|]+) \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    /** Of the trade of programming, not of the field. */
    private static final Set<String> TECHNICAL = Set.of(
            "AuditDoctor",
            "Block",
            "Csv",
            "Doctor",
            "Logos",
            "MapDrawing",
            "NumberText",
            "PlanCommand",
            "PlanEditing",
            "SearchKeys",
            "SimulateCommand",
            "SolveCommand",
            "MatrixEditing",
            "CellEdit",
            "PlanImport",
            "RowMark",
            "RowShape",
            "Sealer",
            "Tally",
            "Unreadable",
            "Workbook",
            "WorkbookFiles");

    private static final Map<String, String> IRREGULAR = Map.of("Actions", "PlanAction");

    @Test
    void everyPublicNounIsInTheGlossary() {
        var nouns = nouns();
        assertThat(nouns).hasSizeGreaterThan(40);
        var missing = new TreeSet<>(nouns);
        missing.removeAll(known());
        missing.removeIf(noun -> known().contains(singular(noun)));
        missing.removeAll(TECHNICAL);
        assertThat(missing).as("missing from docs/glossary.md").isEmpty();
        assertThat(nouns).as("technical types that are still there").containsAll(TECHNICAL);
    }

    /** What it says is in the code, is there. */
    @Test
    void everyNameOfTheCodeIsThatOfAType() {
        var types = SourceFiles.under(SourceFiles.JAVA, ".java").stream()
                .flatMap(file -> TYPE.matcher(SourceFiles.text(file)).results())
                .map(m -> m.group(1))
                .collect(toSet());
        var ofTheCode = glossary().substring(glossary().indexOf("## Nel codice"));
        var named = LINE.matcher(ofTheCode)
                .results()
                .flatMap(line -> NAME.matcher(line.group(2)).results())
                .map(m -> m.group(1))
                .toList();
        assertThat(named).hasSizeGreaterThan(40);
        assertThat(named)
                .filteredOn(name -> !types.contains(name) && !types.contains(name + "s"))
                .isEmpty();
    }

    @Test
    void everyTermIsDefinedOnceAndHasASource() {
        var lines = LINE.matcher(glossary()).results().toList();
        assertThat(lines).hasSizeGreaterThan(150);
        assertThat(lines).extracting(m -> m.group(1)).doesNotHaveDuplicates();
        var rows = glossary().lines().filter(line -> line.startsWith("| ") && !line.startsWith("| italiano"));
        assertThat(rows)
                .as("every row has its four cells")
                .allMatch(row -> LINE.matcher(row).matches());
    }

    /** The public types in the roots of the modules; {@code shared} knows no field. */
    private static Set<String> nouns() {
        return SourceFiles.under(SourceFiles.JAVA, ".java").stream()
                .filter(file -> SourceFiles.JAVA.relativize(file).getNameCount() == 2 && !file.startsWith(shared()))
                .flatMap(file -> PUBLIC_TYPE.matcher(SourceFiles.text(file)).results())
                .map(m -> m.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static Path shared() {
        return SourceFiles.JAVA.resolve("shared");
    }

    private static Set<String> known() {
        return LINE.matcher(glossary())
                .results()
                .flatMap(line -> NAME.matcher(line.group(2)).results())
                .map(m -> m.group(1))
                .collect(toSet());
    }

    /** A service is called by the plural of its noun. */
    private static String singular(String noun) {
        if (IRREGULAR.containsKey(noun)) {
            return IRREGULAR.get(noun);
        }
        return noun.endsWith("ies") ? noun.substring(0, noun.length() - 3) + "y" : noun.replaceAll("s$", "");
    }

    private static String glossary() {
        return SourceFiles.text(Path.of("docs/glossary.md"));
    }
}
