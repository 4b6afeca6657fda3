package it.trama.journeys;

import it.trama.security.Accounts;
import it.trama.security.Body;
import it.trama.security.Mandates;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.district.CurrentDistrict;
import it.trama.testing.As;
import it.trama.testing.Browser;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Workers of the Casalasco district for one journey: invented, each with an account of their own. */
@Component
class Colleagues {
    private static final String PASSWORD = "la tela di prova 2016";
    private final Accounts accounts;
    private final Mandates mandates;

    Colleagues(Accounts accounts, Mandates mandates) {
        this.accounts = accounts;
        this.mandates = mandates;
    }

    /** Who signs in, and with what. */
    record Colleague(String login, Operator operator) {
        Browser in(Browser browser) {
            return browser.signIn(login, PASSWORD);
        }
    }

    Colleague welcome(String name, Role role) {
        var login = UUID.randomUUID() + "@prova.example";
        return CurrentDistrict.call(As.CASALASCO, () -> {
            var body = mandates.body("Comune di Prova", Body.Kind.MUNICIPALITY);
            var account = accounts.ensure(login, name, PASSWORD);
            var mandate = mandates.grant(account, new Mandates.Grant(role, body, null, LocalDate.of(2015, 1, 1), null));
            return new Colleague(
                    login,
                    new Operator(
                            account, name, mandate, role, As.CASALASCO, "Distretto di prova", "Comune di Prova", null));
        });
    }
}
