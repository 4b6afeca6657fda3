package it.trama.casefile;

import static it.trama.casefile.CasefileScenarios.ada;
import static it.trama.casefile.CasefileScenarios.surname;
import static it.trama.casefile.CasefileScenarios.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.audit.Audit;
import it.trama.audit.Entry;
import it.trama.security.Role;
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

/** A woman was written down by her own name and by that of her husband; both stay hers. */
@TramaTest
@ExtendWith(InDistrict.class)
class MergedNamesTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    People people;

    @Autowired
    Merges merges;

    @Autowired
    Duplicates duplicates;

    @Autowired
    CaseAccess access;

    @Autowired
    Audit audit;

    private final String maiden = surname();
    private final String married = surname();
    private UUID kept = UUID.randomUUID();
    private UUID gone = UUID.randomUUID();

    @BeforeEach
    void twice() {
        kept = people.add(ada(married));
        gone = people.add(ada(maiden));
    }

    private List<UUID> found(String name) {
        return people.find(worker(), name, 20).stream()
                .map(known -> known.person().id())
                .toList();
    }

    @Test
    void sheIsFoundByBothAndByTheOtherOneAgainWhenItWasAMistake() {
        var merge = merges.merge(worker(), kept, gone);
        assertThat(found(maiden)).containsExactly(kept);
        var now = access.person(worker(), kept);
        people.change(worker(), kept, now.version(), now.identity());
        assertThat(found(maiden)).as("also after her page was saved").containsExactly(kept);
        merges.undo(worker(), kept, merge);
        assertThat(found(maiden)).containsExactly(gone);
        assertThat(found(married)).containsExactly(kept);
    }

    @Test
    void whoWasToldApartFromOneIsToldApartFromBoth() {
        var other = people.add(ada(maiden));
        duplicates.tellApart(worker(), gone, other);
        merges.merge(worker(), kept, gone);
        assertThat(duplicates.toldApart(worker(), kept))
                .extracting(known -> known.person().id())
                .containsExactly(other);
        assertThat(duplicates.of(worker(), access.person(worker(), other)))
                .noneMatch(like -> like.known().person().id().equals(kept));
    }

    @Test
    void whoReadTheOneWhoWentIsInTheRegisterOfTheOneWhoStays() {
        access.person(worker(), gone);
        merges.merge(worker(), kept, gone);
        assertThat(audit.about("person", people.identities(kept), null, 50))
                .extracting(Entry::subjectId)
                .contains(gone.toString(), kept.toString());
    }

    @Test
    void aSurnameOfTwoWordsStaysWhole() {
        assertThat(Identity.Names.surnameFirst("De Luca Maria Rosa"))
                .isEqualTo(new Identity.Names("De Luca", "Maria Rosa", null));
        assertThat(Identity.Names.surnameFirst(" Prova  Ada ")).isEqualTo(new Identity.Names("Prova", "Ada", null));
        assertThat(Identity.Names.surnameFirst("Di Prova")).isEqualTo(new Identity.Names("Di", "Prova", null));
        assertThat(Identity.Names.surnameFirst("Prova").given()).isNull();
    }

    /** The form of a need was open while a colleague merged twice: it arrives at the one who stays, as it was sent. */
    @Test
    void aFormOfBeforeTheMergeGoesOn() {
        var last = people.add(ada(surname()));
        merges.merge(worker(), kept, gone);
        merges.merge(worker(), last, kept);
        var as = As.role(Role.SOCIAL_WORKER, As.CASALASCO);
        assertThat(web.post()
                        .uri("/persone/" + gone + "/bisogno?da=qui")
                        .param("voce", "WORK")
                        .with(as)
                        .with(csrf()))
                .hasStatus(307)
                .hasRedirectedUrl("/persone/" + last + "/bisogno?da=qui");
        assertThat(web.post()
                        .uri("/persone/" + gone + "/bisogno")
                        .with(As.role(Role.COORDINATOR, As.ELSEWHERE))
                        .with(csrf()))
                .hasStatus(404);
    }
}
