package it.trama.security.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;

import it.trama.security.Account;
import it.trama.security.Mandate;
import java.time.LocalDate;
import java.util.List;

/** One person's account, with their mandates in the district. */
public record AccountPage(
        String id,
        String name,
        String login,
        String state,
        boolean disabled,
        boolean locked,
        boolean secondFactor,
        List<Row> mandates,
        AccountFormPage form,
        String today) {

    /** A mandate. */
    public record Row(String id, String role, String body, String scope, String period, boolean valid) {
        static Row of(Mandate m, LocalDate today) {
            var scope = m.scope();
            var until = m.until();
            return new Row(
                    m.id().toString(),
                    t("role." + m.role()),
                    m.bodyName(),
                    scope == null ? t("mandate.everywhere") : scope.name(),
                    until == null
                            ? t("mandate.from", date(m.from()))
                            : t("mandate.from-to", date(m.from()), date(until)),
                    m.validOn(today));
        }
    }

    static AccountPage of(Account account, List<Mandate> mandates, AccountFormPage form, LocalDate today) {
        return new AccountPage(
                account.id().toString(),
                account.name(),
                account.login(),
                AccountListPage.state(account),
                account.disabled(),
                account.lockedUntil() != null,
                account.totpConfirmed(),
                mandates.stream().map(m -> Row.of(m, today)).toList(),
                form,
                today.toString());
    }
}
