package it.trama;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** A module's SQL touches its own schema, and of the others only the views they publish as {@code fact_…}. */
class SqlBoundaryTests {
    private static final Pattern TABLE = Pattern.compile(
            "\\b(?:from|join|into|update|references|table|on|view)\\s+(\\w+)\\.(\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern REFERENCES =
            Pattern.compile("\\breferences\\s+(\\w+)\\.(\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern STATEMENT = Pattern.compile("(?s)sql\\.of\\(\\s*\"\"\"(.*?)\"\"\"");

    private final ApplicationModules modules = ApplicationModules.of(Trama.class);
    private final Set<String> names =
            modules.stream().map(m -> m.getIdentifier().toString()).collect(toSet());

    @Test
    void modulesReadOfEachOtherOnlyThePublishedViews() {
        var seen = 0;
        var trespasses = new ArrayList<String>();
        for (var module : names) {
            for (var file : sources(module)) {
                for (var m : TABLE.matcher(SourceFiles.text(file)).results().toList()) {
                    seen++;
                    var foreign = names.contains(m.group(1)) && !m.group(1).equals(module);
                    if (foreign && !m.group(2).startsWith("fact_") && !allowedReference(module, m.group())) {
                        trespasses.add(file + ": " + m.group());
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(20);
        assertThat(trespasses).isEmpty();
    }

    /** Foreign keys run along the same edges as imports. */
    private boolean allowedReference(String module, String match) {
        var key = REFERENCES.matcher(match);
        return key.find()
                && modules.getModuleByName(module).orElseThrow().getDirectDependencies(modules).stream()
                        .anyMatch(d ->
                                d.getTargetModule().getIdentifier().toString().equals(key.group(1)));
    }

    @Test
    void everyStatementOnADistrictNamesTheDistrict() {
        var statements = SourceFiles.under(SourceFiles.JAVA, ".java").stream()
                .flatMap(file -> STATEMENT
                        .matcher(SourceFiles.text(file))
                        .results()
                        .map(m -> file.getFileName() + ": " + m.group(1)))
                .toList();
        assertThat(statements).hasSizeGreaterThan(10);
        assertThat(statements).allSatisfy(sql -> assertThat(sql).contains("district"));
    }

    private static List<Path> sources(String module) {
        return Stream.concat(
                        SourceFiles.under(SourceFiles.JAVA.resolve(module), ".java").stream(),
                        SourceFiles.under(SourceFiles.SQL.resolve(module), ".sql").stream())
                .toList();
    }
}
