package it.trama.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.district.CurrentDistrict;
import it.trama.staff.Professional.Profession;
import it.trama.staff.Professionals.Newcomer;
import it.trama.territory.Census;
import it.trama.territory.Territory;
import it.trama.testing.As;
import it.trama.testing.TestPeople;
import it.trama.testing.TramaTest;
import jakarta.servlet.http.Cookie;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TramaTest
class StaffTests {
    private static final LocalDate Y2015 = LocalDate.of(2015, 1, 1), Y2016 = LocalDate.of(2016, 1, 1);
    private final UUID district = UUID.randomUUID();

    @Autowired
    MockMvcTester web;

    @Autowired
    TestPeople people;

    @Autowired
    Territory territory;

    @Autowired
    Staffing staffing;

    @Autowired
    Standards standards;

    @Autowired
    Professionals professionals;

    @BeforeEach
    void people() {
        people.liveIn(district);
    }

    private void aBody() {
        CurrentDistrict.run(
                district,
                () -> territory.write(new Census(
                        Y2015,
                        2014,
                        "prova",
                        List.of(new Census.Member("019021", "Uno")),
                        List.of(new Census.Counted("C", "Casalmaggiore", List.of("019021"), 14_908)))));
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Refused.class).hasMessage(key);
    }

    private MockMvcTester.MockMvcRequestBuilder post(String path) {
        return web.post().uri(path).with(As.role(Role.ADMINISTRATOR, district)).with(csrf());
    }

    @Test
    void theHoursOfABodyGoWithItToItsNewAggregationAndStayInTheOldOneBefore() {
        aBody();
        CurrentDistrict.run(district, () -> {
            staffing.setHours("C", new BigDecimal("96"), Y2015, "Piano");
            territory.moveToNew(List.of("019021"), "Due", Y2016);
            assertThat(staffing.on(Y2016.minusDays(1), 2014).getFirst().aggregation())
                    .isEqualTo("Uno");
            assertThat(staffing.on(Y2016, 2014).getFirst().aggregation()).isEqualTo("Due");
        });
    }

    @Test
    void hoursHavePeriodsThatNeverOverlap() {
        aBody();
        CurrentDistrict.run(district, () -> {
            staffing.setHours("C", new BigDecimal("96"), Y2015, "Piano");
            staffing.setHours("C", new BigDecimal("100.5"), Y2016, "Delibera");
            assertThat(staffing.on(Y2016.minusDays(1), 2014).getFirst().hours()).isEqualByComparingTo("96");
            assertThat(staffing.on(Y2016, 2014).getFirst().hours()).isEqualByComparingTo("100.5");
            refused("staff.hours.later", () -> staffing.setHours("C", BigDecimal.ONE, Y2015.plusDays(9), "prima"));
            refused("staff.hours.absurd", () -> staffing.setHours("C", new BigDecimal("-1"), Y2016, "prova"));
            staffing.endHours("C", Y2016.plusYears(1));
            assertThat(staffing.on(Y2016.plusYears(1), 2014).getFirst().hours()).isZero();
            refused("staff.hours.none", () -> staffing.endHours("C", Y2016.plusYears(2)));
            assertThat(staffing.periods("C")).hasSize(2);
        });
        CurrentDistrict.run(
                UUID.randomUUID(),
                () -> assertThat(staffing.periods("C"))
                        .as("another district sees nothing")
                        .isEmpty());
    }

    @Test
    void aNewValueOfAStandardLeavesTheOldOneItsDays() {
        CurrentDistrict.run(district, () -> {
            assertThat(standards.on(Y2015).complete()).isFalse();
            standards.set(Standard.INHABITANTS_PER_HOUR, new BigDecimal("125"), Y2015, "Piano");
            standards.set(Standard.INHABITANTS_PER_HOUR, new BigDecimal("120"), Y2016, "Assemblea");
            assertThat(value(Standard.INHABITANTS_PER_HOUR, Y2016.minusDays(1))).isEqualByComparingTo("125");
            assertThat(value(Standard.INHABITANTS_PER_HOUR, Y2016)).isEqualByComparingTo("120");
            refused(
                    "staff.standard.later",
                    () -> standards.set(Standard.INHABITANTS_PER_HOUR, new BigDecimal("99"), Y2016, "di nuovo"));
            assertThat(standards.on(Y2015).complete()).isTrue();
        });
    }

    @Test
    void aPeriodThatHasEndedIsNotWrittenOver() {
        aBody();
        CurrentDistrict.run(district, () -> {
            staffing.setHours("C", new BigDecimal("10"), Y2015, "Piano");
            staffing.setHours("C", new BigDecimal("12"), Y2015, "Piano, corretto");
            staffing.endHours("C", Y2016);
            refused("staff.hours.later", () -> staffing.setHours("C", BigDecimal.ONE, Y2015, "di nuovo"));
            staffing.setHours("C", BigDecimal.ONE, Y2016, "di nuovo");
            assertThat(staffing.periods("C")).hasSize(2);
        });
    }

    private BigDecimal value(Standard kind, LocalDate day) {
        return standards.on(day).required(kind);
    }

    @Test
    void theLawsValueHoldsUntilTheDistrictHasItsOwn() {
        CurrentDistrict.run(district, () -> {
            assertThat(value(Standard.LEPS_LEVEL, Y2016))
                    .as("before the law, for comparison")
                    .isEqualByComparingTo("5000");
            standards.set(Standard.LEPS_LEVEL, new BigDecimal("4500"), LocalDate.of(2022, 1, 1), "Regione");
            assertThat(value(Standard.LEPS_LEVEL, LocalDate.of(2021, 6, 1))).isEqualByComparingTo("5000");
            assertThat(value(Standard.LEPS_LEVEL, LocalDate.of(2022, 1, 1))).isEqualByComparingTo("4500");
        });
        CurrentDistrict.run(
                UUID.randomUUID(),
                () -> assertThat(value(Standard.LEPS_LEVEL, LocalDate.of(2022, 1, 1)))
                        .isEqualByComparingTo("5000"));
    }

    @Test
    void whoLeavesIsNoMoreInATeamAndWasBefore() {
        CurrentDistrict.run(district, () -> {
            var sara = professionals.welcome(
                    new Newcomer("Sara Inventati", Profession.SOCIAL_WORKER, "Consorzio di prova", null, Y2015));
            var team = professionals.form("Tutela minori");
            professionals.join(team, sara, Y2015);
            refused("staff.team.already", () -> professionals.join(team, sara, Y2016));
            refused("staff.team.taken", () -> professionals.form("Tutela minori"));
            professionals.farewell(sara, Y2016);
            assertThat(professionals.on(Y2016)).isEmpty();
            assertThat(professionals.teams(Y2016).getFirst().members()).isEmpty();
            assertThat(professionals.teams(Y2016.minusDays(1)).getFirst().members())
                    .containsExactly(sara);
            refused("staff.not-here", () -> professionals.join(team, sara, Y2016));
            CurrentDistrict.run(
                    UUID.randomUUID(),
                    () -> assertThatThrownBy(() -> professionals.farewell(sara, Y2016))
                            .isInstanceOf(NotFound.class));
            assertThatThrownBy(() -> professionals.join(UUID.randomUUID(), sara, Y2015))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void theOfficeWritesHoursAndTheTableFollows() {
        aBody();
        CurrentDistrict.run(
                district, () -> standards.set(Standard.INHABITANTS_PER_HOUR, new BigDecimal("125"), Y2015, "Piano"));
        assertThat(post("/territorio/ore/enti/C/nuovo")
                        .param("ore", "96,5")
                        .param("dal", "2015-01-01")
                        .param("fonte", "Piano"))
                .hasRedirectedUrl("/territorio/ore/enti/C");
        assertThat(post("/territorio/ore/enti/C/nuovo")
                        .param("ore", "1.2.3")
                        .param("dal", "")
                        .param("fonte", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Da correggere: 3", "value=\"1.2.3\"");
        var read = As.role(Role.SOCIAL_WORKER, district);
        var inEnglish = new Cookie("lingua", "en");
        assertThat(web.get().uri("/territorio/ore").with(read)).bodyText().contains("96,5", "−22,8");
        assertThat(web.get().uri("/territorio/ore.csv").with(read))
                .bodyText()
                .contains("Casalmaggiore;Uno;14908;96,50;154,49;119,26;-22,76");
        assertThat(web.get().uri("/territorio/ore.csv").cookie(inEnglish).with(read))
                .bodyText()
                .contains("Casalmaggiore;Uno;14908;96,50;154,49;119,26;-22,76");
        for (var stranger : List.of("/equipe/" + UUID.randomUUID(), "/" + UUID.randomUUID() + "/fine")) {
            var office = As.role(Role.PLANNING_OFFICE, district);
            assertThat(web.get().uri("/territorio/operatori" + stranger).with(office))
                    .hasStatus(404);
        }
        assertThat(web.get().uri("/territorio/ore/enti/C").with(read)).hasStatus(404);
        assertThat(web.get().uri("/territorio/ore/enti/X").with(As.role(Role.ADMINISTRATOR, district)))
                .hasStatus(404);
    }

    @Test
    void anEmptyDistrictSaysWhatIsMissing() {
        assertThat(web.get().uri("/territorio/ore").with(As.role(Role.MAYOR, district)))
                .hasStatusOk()
                .bodyText()
                .contains("Non ci sono ancora ore da confrontare");
    }

    @Test
    void theAdministratorAddsAParameterWithItsDay() {
        assertThat(post("/amministrazione/parametri/nuovo")
                        .param("parametro", "INHABITANTS_PER_HOUR")
                        .param("valore", "125")
                        .param("dal", "2015-01-01")
                        .param("fonte", "Piano di prova"))
                .hasRedirectedUrl("/amministrazione/parametri");
        assertThat(web.get().uri("/amministrazione/parametri").with(As.role(Role.ADMINISTRATOR, district)))
                .bodyText()
                .contains("Piano di prova", "in vigore", "Legge 178/2020");
        assertThat(web.get().uri("/amministrazione/parametri").with(As.role(Role.MAYOR, district)))
                .hasStatus(404);
    }

    @Test
    void theOfficeWritesWhoWorksWhere() {
        assertThat(post("/territorio/operatori/nuovo")
                        .param("nome", "Sara Inventati")
                        .param("professione", "SOCIAL_WORKER")
                        .param("ente", "Consorzio di prova")
                        .param("dal", "2015-01-01"))
                .hasRedirectedUrl("/territorio/operatori");
        assertThat(post("/territorio/operatori/equipe/nuova").param("nome", "Tutela di prova"))
                .hasRedirectedUrl("/territorio/operatori");
        assertThat(web.get().uri("/territorio/operatori").with(As.role(Role.SOCIAL_WORKER, district)))
                .bodyText()
                .contains("Sara Inventati", "Assistente sociale", "Tutela di prova", "ancora nessuno")
                .doesNotContain("Non lavora più qui");
        assertThat(web.get().uri("/territorio/operatori").with(As.role(Role.MAYOR, district)))
                .hasStatus(404);
    }
}
