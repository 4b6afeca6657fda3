package it.trama;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;

class ModularityTests {
    private final ApplicationModules modules = ApplicationModules.of(Trama.class);

    @Test
    void modulesRespectTheirBoundaries() {
        assertThat(modules.stream()).hasSizeGreaterThan(5);
        modules.verify();
    }

    /** The diagrams that docs/modules shows. */
    @Test
    void theDiagramsAreDrawn() {
        new Documenter(modules, Documenter.Options.defaults().withOutputFolder("target/modules"))
                .writeModulesAsPlantUml(DiagramOptions.defaults())
                .writeIndividualModulesAsPlantUml();
        assertThat(java.nio.file.Path.of("target/modules/components.puml")).exists();
    }
}
