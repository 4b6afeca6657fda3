package it.trama.casefile.web;

import static it.trama.casefile.CasefileScenarios.TORRE;
import static it.trama.casefile.CasefileScenarios.surname;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.casefile.CasefileScenarios;
import it.trama.casefile.Identity.Birth;
import it.trama.casefile.Identity.Names;
import it.trama.casefile.Identity.Sex;
import it.trama.casefile.People;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who comes into a household is the one who was meant, and nobody who is only called alike. */
@TramaTest
@ExtendWith(InDistrict.class)
class HouseholdPagesTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    CasefileScenarios scenarios;

    @Autowired
    People people;

    @Autowired
    BusinessTime time;

    private MvcTestResult join(UUID person, String words, String chosen) {
        return web.post()
                .uri("/persone/" + person + "/nucleo/nuovo")
                .param("tipo", "REGISTRY")
                .param("chi", words)
                .param("quale", chosen)
                .param("dal", time.today().toString())
                .with(As.role(Role.SOCIAL_WORKER, As.CASALASCO))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult household(UUID person) {
        return web.get()
                .uri("/persone/" + person + "/nucleo")
                .with(As.role(Role.SOCIAL_WORKER, As.CASALASCO))
                .exchange();
    }

    private UUID maria(String family) {
        return people.add(CasefileScenarios.identity(
                new Names(family, "Maria", null), new Birth(null, 1950, null, Sex.F), TORRE));
    }

    @Test
    void whoIsOnlyCalledAlikeIsShownAndChosen() {
        var ada = scenarios.anOldWomanAlone(surname());
        var family = surname();
        var maria = maria(family);
        assertThat(join(ada, "Mario " + family, ""))
                .hasStatus(422)
                .bodyText()
                .contains("scegli chi è", "Maria " + family, "value=\"" + maria + "\"");
        assertThat(household(ada)).bodyText().doesNotContain(family);
        assertThat(join(ada, "Mario " + family, maria.toString())).hasStatus(302);
        assertThat(household(ada)).bodyText().contains("Maria " + family);
    }

    @Test
    void theVeryNameGoesThroughWhileOnlyOneHasIt() {
        var ada = scenarios.anOldWomanAlone(surname());
        var family = surname();
        maria(family);
        var second = maria(family);
        assertThat(join(ada, "Maria " + family, "")).hasStatus(422).bodyText().contains("scegli chi è");
        assertThat(join(ada, family + " Maria", second.toString())).hasStatus(302);
        var alone = surname();
        maria(alone);
        assertThat(join(scenarios.anOldWomanAlone(surname()), alone.toUpperCase(Locale.ROOT) + " maria 1950", ""))
                .hasStatus(302);
    }

    @Test
    void whoWasNeverShownCannotBeChosen() {
        var ada = scenarios.anOldWomanAlone(surname());
        var stranger = maria(surname());
        var family = surname();
        maria(family);
        assertThat(join(ada, "Mario " + family, stranger.toString())).hasStatus(422);
    }
}
