package it.trama.access.web;

import static it.trama.shared.web.Words.t;

import it.trama.casefile.CaseAccess;
import it.trama.casefile.CaseFile;
import it.trama.casefile.CasePanel;
import it.trama.casefile.Person;
import it.trama.security.Operator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leads from a person to what they came for. */
@Component
class AccessPanel implements CasePanel {
    @Override
    public List<Tab> tabs(Operator operator, Person person, @Nullable CaseFile file) {
        return CaseAccess.STAFF.contains(operator.role())
                ? List.of(new Tab(50, t("person.contacts"), "/persone/" + person.id() + "/contatti"))
                : List.of();
    }
}
