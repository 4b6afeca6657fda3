package it.trama.security.web;

import static it.trama.shared.web.Words.t;

import it.trama.security.Account;
import it.trama.shared.web.Words;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

/** The people of the district who can sign in. */
public record AccountListPage(String words, String line, List<Row> rows) {

    /** One of them. */
    public record Row(String id, String name, String login, String state, String lastSignIn) {
        static Row of(Account account) {
            return new Row(
                    account.id().toString(),
                    account.name(),
                    account.login(),
                    AccountListPage.state(account),
                    account.lastSignIn() == null
                            ? t("account.never")
                            : Words.date(account.lastSignIn().toLocalDate()));
        }
    }

    static AccountListPage of(List<Account> accounts, String words) {
        var wanted = words.toLowerCase(Locale.ITALIAN);
        var rows = accounts.stream()
                .filter(a ->
                        (a.name() + " " + a.login()).toLowerCase(Locale.ITALIAN).contains(wanted))
                .map(Row::of)
                .toList();
        return new AccountListPage(words, t("account.list.line", Words.number(rows.size())), rows);
    }

    static String state(Account account) {
        if (account.disabled()) {
            return t("account.state.disabled");
        }
        if (account.lockedUntil() != null && account.lockedUntil().isAfter(OffsetDateTime.now(Clock.systemUTC()))) {
            return t("account.state.locked");
        }
        return t(account.mustChange() ? "account.state.new" : "account.state.active");
    }
}
