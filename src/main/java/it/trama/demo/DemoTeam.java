package it.trama.demo;

import it.trama.security.Accounts;
import it.trama.security.DemoAccount;
import it.trama.security.Mandates;
import it.trama.security.Operator;
import it.trama.security.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who works with people in the demonstration: those who can sign in, and colleagues who only stand in the lists. */
@Component
class DemoTeam {
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);

    /** Nobody knows their passwords. */
    private static final List<String> COLLEAGUES =
            List.of("Livia Protocolli", "Nino Faldoni", "Teresa Allegati", "Ugo Promemoria");

    private final Accounts accounts;
    private final Mandates mandates;

    DemoTeam(Accounts accounts, Mandates mandates) {
        this.accounts = accounts;
        this.mandates = mandates;
    }

    /** @param workers the one who can sign in first, then Livia, Nino, Teresa, Ugo */
    record Team(List<Operator> workers, Operator coordinator, Operator desk, List<Operator> partners) {
        Operator sara() {
            return workers.getFirst();
        }

        Operator nurse() {
            return partners.getFirst();
        }

        Operator volunteer() {
            return partners.getLast();
        }
    }

    Team gather() {
        var lead = mandates.body(DemoPeople.LEAD.name(), DemoPeople.LEAD.kind());
        var others = COLLEAGUES.stream().map(name -> colleague(name, lead)).toList();
        var workers = new java.util.ArrayList<>(List.of(known(Role.SOCIAL_WORKER)));
        workers.addAll(others);
        return new Team(
                List.copyOf(workers),
                known(Role.COORDINATOR),
                known(Role.ACCESS_OPERATOR),
                List.of(known(Role.HEALTH_PARTNER), known(Role.THIRD_SECTOR)));
    }

    private Operator known(Role role) {
        var person = DemoPeople.ALL.stream()
                .filter(one -> one.role() == role)
                .findFirst()
                .orElseThrow();
        return operator(person, accounts.ensure(person.login(), person.name(), person.password()));
    }

    private Operator colleague(String name, UUID lead) {
        var login = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@prova.example";
        var account = accounts.ensure(login, name, UUID.randomUUID().toString());
        mandates.grant(account, new Mandates.Grant(Role.SOCIAL_WORKER, lead, null, FIRST_DAY, null));
        return operator(new DemoAccount(login, name, Role.SOCIAL_WORKER, ""), account);
    }

    private Operator operator(DemoAccount person, UUID account) {
        return mandates.operators(account, person.name()).stream()
                .filter(operator ->
                        operator.role() == person.role() && operator.district().equals(DemoLoader.CASALASCO))
                .findFirst()
                .orElseThrow();
    }
}
