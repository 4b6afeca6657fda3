package it.trama;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.testing.As;
import it.trama.testing.TramaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TramaTest
class SmokeTests {
    @Autowired
    MockMvcTester web;

    @Test
    void anAddressThatIsNotThereSaysSoInItsOwnPage() {
        assertThat(web.get().uri("/non-esiste").with(As.planningOffice()))
                .hasStatus(404)
                .bodyText()
                .contains("Pagina non trovata", "Distretto di prova");
    }
}
