package it.trama;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;

class ModularityTests {
    private static final Path MODULES = Path.of("src/main/resources/META-INF/spring-modulith/application-modules.json");
    private static final Path MAP = Path.of("docs/modules/README.md");
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\* (.+?) \\*/");
    private final ApplicationModules modules = ApplicationModules.of(Trama.class);

    @Test
    void modulesRespectTheirBoundaries() {
        assertThat(modules.stream()).hasSizeGreaterThan(5);
        modules.verify();
    }

    /**
     * The start reads this file instead of every class: two CPU seconds and a hundred megabytes less. Migrations run in its
     * order, so a module stands after those it needs.
     */
    @Test
    void theStartKnowsEachModuleInTheOrderOfTheirMigrations() {
        var listed = Pattern.compile("\"(\\w+)\": \\{}")
                .matcher(SourceFiles.text(MODULES))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(listed)
                .as(MODULES.toString())
                .containsExactlyInAnyOrderElementsOf(modules.stream()
                        .map(module -> module.getIdentifier().toString())
                        .toList());
        for (var module : modules) {
            var needed = module.getDirectDependencies(modules)
                    .uniqueModules()
                    .map(m -> m.getIdentifier().toString());
            assertThat(listed.subList(0, listed.indexOf(module.getIdentifier().toString())))
                    .as("before " + module.getIdentifier())
                    .containsAll(needed.toList());
        }
    }

    @Test
    void theDiagramsAreDrawn() {
        new Documenter(modules, Documenter.Options.defaults().withOutputFolder("target/modules"))
                .writeModulesAsPlantUml(DiagramOptions.defaults())
                .writeIndividualModulesAsPlantUml();
        assertThat(Path.of("target/modules/components.puml")).exists();
    }

    @Test
    void theMapShowsEachModuleAndWhatItUses() {
        GeneratedFile.compare(MAP, """
                # Map of the modules

                Made from the code by `ModularityTests`. An arrow means “uses”; everybody uses `shared`, which is left out. A module that is not
                here does not exist yet.

                ```mermaid
                graph TD
                %s
                ```

                | module | name | what it is | uses |
                |---|---|---|---|
                %s
                """.formatted(
                        sorted().flatMap(this::arrows).collect(joining("\n")),
                        sorted().map(this::row).collect(joining("\n"))));
    }

    private Stream<ApplicationModule> sorted() {
        return modules.stream().sorted(Comparator.comparing(ModularityTests::name));
    }

    private Stream<String> arrows(ApplicationModule module) {
        var arrows = uses(module).stream()
                .filter(used -> !used.equals("shared"))
                .map(used -> "  %s --> %s".formatted(name(module), used));
        return Stream.concat(Stream.of("  " + name(module)), arrows).filter(line -> !line.equals("  shared"));
    }

    private String row(ApplicationModule module) {
        var about = JAVADOC.matcher(
                SourceFiles.text(SourceFiles.JAVA.resolve(name(module)).resolve("package-info.java")));
        assertThat(about.find()).as(name(module)).isTrue();
        return "| `%s` | %s | %s | %s |"
                .formatted(name(module), module.getDisplayName(), about.group(1), String.join(" ", uses(module)));
    }

    private SortedSet<String> uses(ApplicationModule module) {
        return module.getDirectDependencies(modules)
                .uniqueModules()
                .map(ModularityTests::name)
                .collect(toCollection(TreeSet::new));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
