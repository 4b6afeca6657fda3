package it.trama;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;

class ModularityTests {
    private static final Path MODULES = Path.of("src/main/resources/META-INF/spring-modulith/application-modules.json");
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

    /** The diagrams that docs/modules shows. */
    @Test
    void theDiagramsAreDrawn() {
        new Documenter(modules, Documenter.Options.defaults().withOutputFolder("target/modules"))
                .writeModulesAsPlantUml(DiagramOptions.defaults())
                .writeIndividualModulesAsPlantUml();
        assertThat(Path.of("target/modules/components.puml")).exists();
    }
}
