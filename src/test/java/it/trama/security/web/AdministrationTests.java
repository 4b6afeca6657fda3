package it.trama.security.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.audit.Entry;
import it.trama.security.Accounts;
import it.trama.security.Body;
import it.trama.security.Mandates;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.StringWriter;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TramaTest
@ExtendWith(InDistrict.class)
class AdministrationTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    Accounts accounts;

    @Autowired
    Mandates mandates;

    @Autowired
    BusinessTime time;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private UUID person(String name) {
        return accounts.open(
                        name.replace(' ', '.') + "." + mark + "@prova.example",
                        name + " " + mark,
                        new Mandates.Grant(
                                Role.MAYOR, mandates.body("Ente di prova", Body.Kind.OTHER), null, time.today(), null))
                .id();
    }

    @Test
    void peopleAreFoundByNameAndReadPageByPage() {
        var first = person("Anna Inventata");
        person("Zeno Inventato");
        assertThat(accounts.inDistrict(mark, null, 1)).extracting(a -> a.id()).containsExactly(first);
        assertThat(accounts.inDistrict(mark, first, 10))
                .singleElement()
                .extracting(a -> a.name())
                .isEqualTo("Zeno Inventato " + mark);
        assertThat(web.get().uri("/amministrazione?q=zeno inventato " + mark).with(As.administrator()))
                .hasStatusOk()
                .bodyText()
                .contains("Zeno Inventato " + mark)
                .doesNotContain("Anna Inventata " + mark);
    }

    @Test
    void theRegisterCallsThingsByTheirNames() {
        var someone = person("Letta Inventata");
        web.get()
                .uri("/amministrazione/persone/" + someone)
                .with(As.administrator())
                .exchange();
        assertThat(web.get().uri("/amministrazione/registro?q=" + someone).with(As.administrator()))
                .bodyText()
                .contains("ha letto i dati di una persona", "account.read", "persona Letta Inventata " + mark)
                .doesNotContain("persona " + someone);
    }

    @Test
    void aDayThatNoDatabaseHoldsIsNoDay() {
        assertThat(web.get()
                        .uri("/amministrazione/registro?dal={day}&al={day}", "+999999999-12-31", "+999999999-12-31")
                        .with(As.administrator()))
                .hasStatusOk();
        assertThat(web.post()
                        .uri("/amministrazione/nuovo")
                        .param("from", "+99999999-12-31")
                        .with(As.administrator())
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Manca il giorno da cui vale, o non esiste");
        assertThat(web.get().uri("/territorio?giorno={day}", "+99999999-12-31").with(As.planningOffice()))
                .hasStatus(404);
    }

    @Test
    void aFormWithFaultsKeepsWhatWasTyped() {
        assertThat(web.post()
                        .uri("/amministrazione/nuovo")
                        .param("name", "Nuova <b>Inventata</b>")
                        .param("login", "non è un indirizzo")
                        .param("from", "2016-05-31")
                        .with(As.administrator())
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "non è un indirizzo",
                        "Nuova &lt;b>Inventata",
                        "data-focus",
                        "<a href=\"#role\">Ruolo</a>: Scegli un ruolo",
                        "aria-describedby=\"role-errore\"");
        assertThat(web.post()
                        .uri("/amministrazione/nuovo")
                        .param("from", "2016-02-31")
                        .with(As.administrator())
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Manca il giorno da cui vale, o non esiste", "value=\"2016-02-31\"");
    }

    @Test
    void aMandateForAPartThatIsNotThereIsRefusedAndNotWidened() {
        var someone = person("Parte Inventata");
        var body = mandates.body("Ente di prova", Body.Kind.OTHER);
        for (var bad : new String[][] {
            {"SOCIAL_WORKER", "SUB_DISTRICT:Unione che non c’è"},
            {"ADMINISTRATOR", "SUB_DISTRICT:Unione Foedus"},
            {"", ""}
        }) {
            assertThat(web.post()
                            .uri("/amministrazione/persone/" + someone + "/mandati")
                            .param("role", bad[0])
                            .param("body", body.toString())
                            .param("scope", bad[1])
                            .param("from", "2016-05-31")
                            .with(As.administrator())
                            .with(csrf()))
                    .hasStatus(422)
                    .bodyText()
                    .contains("data-focus", "value=\"2016-05-31\"", "value=\"" + body + "\" selected", "-errore");
        }
        assertThat(mandates.of(someone)).hasSize(1);
    }

    @Test
    void aBodyIsAddedOnce() {
        for (var status : new int[] {302, 422}) {
            assertThat(web.post()
                            .uri("/amministrazione/enti")
                            .param("name", "Comune Inventato " + mark)
                            .param("kind", "MUNICIPALITY")
                            .with(As.administrator())
                            .with(csrf()))
                    .hasStatus(status);
        }
        assertThat(web.get().uri("/amministrazione/enti").with(As.administrator()))
                .bodyText()
                .containsOnlyOnce("Comune Inventato " + mark);
    }

    @Test
    void nobodyShutsThemselvesOut() {
        var self = As.operator(Role.ADMINISTRATOR, As.CASALASCO).account();
        assertThat(web.post()
                        .uri("/amministrazione/persone/" + self + "/disattiva")
                        .with(As.administrator())
                        .with(csrf()))
                .hasStatus(422);
        assertThat(accounts.get(self).disabled()).isFalse();
    }

    @Test
    void theRegisterShowsIsFilteredVerifiedAndExported() {
        var id = person("Registrata Inventata");
        var register = "/amministrazione/registro";
        assertThat(web.get().uri(register + "?q=" + id).with(As.role(Role.PRIVACY_OFFICER, As.CASALASCO)))
                .hasStatusOk()
                .bodyText()
                .contains("ha creato una persona", id.toString());
        assertThat(web.get().uri(register + "?tipo=letture&dal=oggi&q=" + id).with(As.administrator()))
                .hasStatusOk()
                .bodyText()
                .contains("Nessuna riga");
        assertThat(web.get().uri(register + "?verifica=1").with(As.administrator()))
                .bodyText()
                .contains("Il registro è integro");
        assertThat(web.get().uri(register + ".csv?q=" + id).with(As.administrator()))
                .hasStatusOk()
                .bodyText()
                .contains("ha creato una persona;account;" + id);
        assertThat(web.get().uri(register + "?atto=register.exported").with(As.administrator()))
                .bodyText()
                .contains("ha esportato il registro");
    }

    @Test
    void nothingInTheFileIsTakenForAFormula() throws IOException {
        var file = new StringWriter();
        var table = new RegisterTable(file);
        var at = OffsetDateTime.parse("2016-06-30T12:00:00Z");
        table.add(new Entry(UUID.randomUUID(), at, null, "=1+1", null, "account.opened", "account", "@x", false, null));
        table.flush();
        assertThat(file.toString()).contains("2016-06-30 14:00:00;'=1+1;").contains(";'@x");
    }

    @Test
    void theLanguageIsChosenInTheProfileAndStays() {
        var chosen = web.post()
                .uri("/profilo/preferenze")
                .param("lingua", "en")
                .param("tasti", "no")
                .with(As.administrator())
                .with(csrf())
                .exchange();
        assertThat(chosen).hasStatus(302);
        assertThat(chosen).cookies().hasValue("lingua", "en").hasValue("tasti", "no");
        assertThat(web.get()
                        .uri("/amministrazione")
                        .cookie(new Cookie("lingua", "en"))
                        .with(As.administrator()))
                .bodyText()
                .contains("<html lang=\"en\">", "System administration");
        assertThat(web.get().uri("/amministrazione").with(As.administrator()))
                .bodyText()
                .contains("<html lang=\"it\">", "Amministrazione del sistema");
    }

    @Test
    void anotherDistrictSeesNothing() {
        var id = person("Segreta Inventata");
        var elsewhere = As.role(Role.ADMINISTRATOR, As.ELSEWHERE);
        assertThat(web.get().uri("/amministrazione?q=" + mark).with(elsewhere))
                .bodyText()
                .doesNotContain("Segreta Inventata");
        assertThat(web.get().uri("/amministrazione/registro.csv?q=" + id).with(elsewhere))
                .bodyText()
                .doesNotContain("ha creato");
        assertThat(web.post()
                        .uri("/amministrazione/persone/" + id + "/password")
                        .with(elsewhere)
                        .with(csrf()))
                .hasStatus(404);
    }

    @Test
    void withoutTheMandateTheAdministrationIsNotFound() {
        for (var path : new String[] {"", "/nuovo", "/enti", "/registro", "/registro.csv"}) {
            assertThat(web.get().uri("/amministrazione" + path).with(As.planningOffice()))
                    .as(path)
                    .hasStatus(404);
        }
    }
}
