package it.trama.casefile;

import static it.trama.casefile.CasefileScenarios.TORRE;
import static it.trama.casefile.CasefileScenarios.ada;
import static it.trama.casefile.CasefileScenarios.identity;
import static it.trama.casefile.CasefileScenarios.surname;
import static it.trama.casefile.CasefileScenarios.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.casefile.Identity.Birth;
import it.trama.casefile.Identity.Codes;
import it.trama.casefile.Identity.Names;
import it.trama.casefile.Identity.Sex;
import it.trama.security.Role;
import it.trama.shared.Conflict;
import it.trama.shared.Refused;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
@ExtendWith(InDistrict.class)
class PeopleTests {
    @Autowired
    People people;

    @Autowired
    CaseAccess access;

    @Autowired
    BirthPlaces places;

    @Autowired
    BusinessTime time;

    private List<UUID> found(String words) {
        return people.find(worker(), words, 20).stream()
                .map(known -> known.person().id())
                .toList();
    }

    private static Identity with(Identity identity, @Nullable String code, @Nullable LocalDate died) {
        return new Identity(
                identity.names(),
                identity.birth(),
                new Codes(code, null),
                null,
                identity.speech(),
                identity.contacts(),
                died);
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Refused.class).hasMessage(key);
    }

    @Test
    void aMisspeltNameIsFound() {
        var surname = surname();
        var ada = people.add(ada(surname));
        var letters = surname.substring(0, 4) + surname.substring(5);
        var swapped = surname.substring(0, 12) + surname.charAt(13) + surname.charAt(12) + surname.substring(14);
        for (var typed : List.of(
                surname,
                "ada " + surname,
                surname.toUpperCase() + " Ada 1937",
                letters,
                "Ada " + letters,
                swapped,
                surname + "x",
                surname.substring(0, 10) + "z" + surname.substring(11) + " 12/03/1937")) {
            assertThat(found(typed)).as(typed).contains(ada);
        }
    }

    @Test
    void aNameThatNobodyHasDoesNotBringWhoSharesAWordOfIt() {
        var surname = surname();
        var ada = people.add(ada(surname));
        assertThat(found(surname + " Ida")).contains(ada);
        assertThat(found("Ada " + surname())).isEmpty();
    }

    @Test
    void theYearOfBirthTellsHomonymsApart() {
        var surname = surname();
        people.add(identity(new Names(surname, "Ada", null), new Birth(null, 1950, null, Sex.F), TORRE));
        var old = people.add(ada(surname));
        assertThat(found(surname + " 1937").getFirst()).isEqualTo(old);
        assertThat(found(surname)).hasSize(2);
    }

    @Test
    void aNameInTwoWordsIsFoundWrittenAsOne() {
        var surname = surname();
        var id =
                people.add(identity(new Names("De " + surname, "Noè", null), new Birth(null, null, null, null), TORRE));
        assertThat(found("de" + surname + " noe")).contains(id);
        assertThat(found("De " + surname)).contains(id);
    }

    @Test
    void somebodyWithoutANameIsFoundByWhatTheyAreCalledHere() {
        var alias = "Ospite " + surname();
        var id = people.add(identity(new Names(null, null, alias), new Birth(null, null, null, null), null));
        assertThat(found(alias)).containsExactly(id);
        refused(
                "person.no-name",
                () -> people.add(identity(new Names(null, null, null), new Birth(null, null, null, null), null)));
    }

    @Test
    void nobodyIsBornTomorrowNorAfterTheirDeath() {
        var tomorrow = time.today().plusDays(1);
        var names = new Names("Prova", "Ada", null);
        refused(
                "person.born-tomorrow",
                () -> people.add(identity(names, new Birth(tomorrow, tomorrow.getYear(), null, null), null)));
        refused("person.too-old", () -> people.add(identity(names, new Birth(null, 1862, null, null), null)));
        refused("person.dies-tomorrow", () -> people.add(with(ada("Prova"), null, tomorrow)));
        refused("person.born-after-death", () -> people.add(with(ada("Prova"), null, LocalDate.of(1937, 3, 11))));
        refused("code.check", () -> people.add(with(ada("Prova"), "RSSMRA80A01F205Y", null)));
    }

    @Test
    void aProvisionalCodeHasItsControl() {
        for (var code : List.of("12345678903", "STP1234567890123", "ENI1234567890123")) {
            assertThat(people.problems(temporary(code))).as(code).isEmpty();
        }
        for (var code : List.of("12345678904", "STP123", "XYZ1234567890123")) {
            assertThat(people.problems(temporary(code))).as(code).containsKey("temporary");
        }
    }

    private static Identity temporary(String code) {
        var identity = ada("Prova");
        return new Identity(
                identity.names(),
                identity.birth(),
                new Codes(null, code),
                null,
                identity.speech(),
                identity.contacts(),
                null);
    }

    @Test
    void oneIsBornInAMunicipalityThatExistedThen() {
        assertThat(places.code("Piadena", new Birth(LocalDate.of(1999, 2, 28), 1999, null, null)))
                .isEqualTo("G536");
        assertThat(places.code("torre de’ picenardi (cr)", new Birth(null, 1937, null, null)))
                .isEqualTo("L258");
        assertThat(places.code("India", new Birth(null, null, null, null))).isEqualTo("Z222");
        refused(
                "birth-place.not-then",
                () -> places.code("Piadena", new Birth(LocalDate.of(2019, 3, 1), 2019, null, null)));
        refused("birth-place.unknown", () -> places.code("Atlantide", new Birth(null, null, null, null)));
        refused("birth-place.several", () -> places.code("Castro", new Birth(null, 1980, null, null)));
        assertThat(places.country("indiana")).isEqualTo("Z222");
        assertThat(places.country("Italia")).isEqualTo("Z000");
    }

    @Test
    void aCodeIsOfOnePersonOnly() {
        var surname = surname();
        var birth = new Birth(LocalDate.of(1937, 3, 12), 1937, "L258", Sex.F);
        var names = new Names(surname, "Ada" + surname.substring(12), null);
        var code = CodiceFiscale.of(names, LocalDate.of(1937, 3, 12), Sex.F, "L258");
        var identity = with(identity(names, birth, TORRE), code, null);
        var id = people.add(identity);
        assertThat(found(code.toLowerCase())).containsExactly(id);
        refused("person.code-taken", () -> people.add(identity));
    }

    @Test
    void theSecondOfTwoWhoChangeThePersonIsTold() {
        var surname = surname();
        var id = people.add(ada(surname));
        var moved = identity(
                new Names(surname, "Ada", null), new Birth(null, 1937, null, null), CasefileScenarios.CASALMAGGIORE);
        people.change(worker(), id, 1, moved);
        assertThatThrownBy(() -> people.change(worker(), id, 1, ada(surname))).isInstanceOf(Conflict.class);
        assertThat(access.person(worker(), id).identity().contacts().municipality())
                .isEqualTo(CasefileScenarios.CASALMAGGIORE);
        assertThat(people.residences(access.person(worker(), id))).hasSize(1);
    }

    @Test
    void thoseWhoAreAlikeComeWithTheReasons() {
        var surname = surname();
        people.add(ada(surname));
        people.add(identity(
                new Names(surname, "Ebe", null), new Birth(LocalDate.of(1937, 3, 12), 1937, null, Sex.F), TORRE));
        var typed = surname.substring(0, 5) + surname.substring(6);
        var like = people.like(
                worker(),
                identity(
                        new Names(typed, "Ada", null), new Birth(LocalDate.of(1937, 12, 3), 1937, null, Sex.F), TORRE));
        assertThat(like).hasSize(1);
        assertThat(like.getFirst().likely()).isTrue();
        assertThat(like.getFirst().reasons()).contains("name-near", "birth-swapped", "municipality");
    }

    @Test
    void anotherDistrictFindsNobody() {
        var surname = surname();
        people.add(ada(surname));
        it.trama.shared.district.CurrentDistrict.run(
                As.ELSEWHERE,
                () -> assertThat(people.find(As.operator(Role.SOCIAL_WORKER, As.ELSEWHERE), surname, 20))
                        .isEmpty());
    }

    @Test
    void whoPlansOrGovernsFindsNobody() {
        var surname = surname();
        people.add(ada(surname));
        for (var role :
                List.of(Role.PLANNING_OFFICE, Role.MAYOR, Role.ADMINISTRATOR, Role.PRIVACY_OFFICER, Role.CITIZEN)) {
            assertThat(people.find(As.operator(role, As.CASALASCO), surname, 20))
                    .as(role.name())
                    .isEmpty();
        }
    }
}
