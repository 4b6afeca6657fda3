package it.trama.access;

import it.trama.access.Contact.Answer;
import it.trama.access.Contact.Arrival;
import it.trama.access.Contact.Channel;
import it.trama.access.Contact.Outcome;
import it.trama.access.Contact.Reporter;
import it.trama.casefile.CasefileScenarios;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.As;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happens at a desk, in the words of whoever works there. */
@Component
public class AccessScenarios {
    private final Contacts contacts;
    private final BusinessTime time;

    AccessScenarios(Contacts contacts, BusinessTime time) {
        this.contacts = contacts;
        this.time = time;
    }

    public static Operator desk() {
        return As.operator(Role.ACCESS_OPERATOR, As.CASALASCO);
    }

    public static Operator coordinator() {
        return As.operator(Role.COORDINATOR, As.CASALASCO);
    }

    /** A neighbour says that somebody is alone. */
    public Arrival aNeighbourReports(@Nullable UUID person) {
        return new Arrival(
                person,
                time.today(),
                Channel.PHONE,
                CasefileScenarios.TORRE,
                Reporter.NEIGHBOUR,
                "Ines Vicinato",
                "Non apre da due giorni",
                List.of("LONELINESS", "LIVING"));
    }

    public static Answer answer(Outcome outcome) {
        return new Answer(outcome, "Chiamare il servizio", "Ente di prova altrove", null, null);
    }

    /** A contact from which a request follows. */
    public UUID aContact(Operator operator, @Nullable UUID person, Outcome outcome) {
        return contacts.record(operator, aNeighbourReports(person), answer(outcome));
    }

    /** The request that followed. */
    public UUID aRequest(Operator operator, UUID person) {
        var contact = aContact(operator, person, Outcome.REQUEST);
        return java.util.Objects.requireNonNull(contacts.read(operator, contact).request());
    }
}
