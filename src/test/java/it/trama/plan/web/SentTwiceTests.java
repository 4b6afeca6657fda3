package it.trama.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A form that arrives twice is carried out once; a code that could not stand in an address is refused. */
@TramaTest
@ExtendWith(InDistrict.class)
class SentTwiceTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    Plans plans;

    @Autowired
    PlanVersions versions;

    String code = "";
    UUID version = new UUID(0, 0);

    @BeforeEach
    void aDraft() {
        var plan = plans.load(SamplePlan.plan());
        code = plan.code();
        version = plan.version();
    }

    private MvcTestResult add(String row, String key) {
        return web.post()
                .uri("/piani/" + code + "/modifica/assi/nuova")
                .param("codice", row)
                .param("nome", "Asse mandato due volte")
                .param("invio", key)
                .with(As.planningOffice())
                .with(csrf())
                .exchange();
    }

    private long twice() {
        return versions.content(version).vocabulary().axes().stream()
                .filter(axis -> axis.name().equals("Asse mandato due volte"))
                .count();
    }

    @Test
    void aRowSentTwiceIsThereOnceAndAnswersTheSame() {
        var key = UUID.randomUUID().toString();
        var first = add("", key).getResponse().getRedirectedUrl();
        assertThat(first).isNotNull();
        assertThat(add("", key)).hasStatus3xxRedirection().hasRedirectedUrl(first);
        assertThat(twice()).isOne();
        assertThat(add("", UUID.randomUUID().toString())).hasStatus3xxRedirection();
        assertThat(twice()).as("another form is another row").isEqualTo(2);
    }

    @Test
    void anActSentTwiceIsRecordedOnce() {
        var key = UUID.randomUUID().toString();
        for (var i = 0; i < 2; i++) {
            assertThat(web.post()
                            .uri("/piani/" + code + "/versioni/1")
                            .param("atto", "CONCERTATION")
                            .param("giorno", "2015-01-15")
                            .param("organo", "Cabina di prova")
                            .param("invio", key)
                            .with(As.planningOffice())
                            .with(csrf()))
                    .hasStatus3xxRedirection();
        }
        assertThat(versions.acts(version)).hasSize(1);
    }

    @Test
    void aCodeThatCannotStandInAnAddressIsRefused() {
        for (var row :
                List.of("a/b", "..", "%2f", "a?b", "a#b", "{x}", "<b>", "=1+1", "nuova", "importa", "a\\b", "a;b")) {
            assertThat(add(row, "")).as(row).hasStatus(422);
        }
        assertThat(twice()).isZero();
    }
}
