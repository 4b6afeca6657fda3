package it.trama.security.web;

import static it.trama.shared.web.Words.t;

import it.trama.security.Account;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.Words;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people of the district who can sign in. */
public record AccountListPage(
        String words, List<Row> rows, @Nullable String next) {

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
                            : Words.date(account.lastSignIn()
                                    .atZoneSameInstant(BusinessTime.ITALY)
                                    .toLocalDate()));
        }
    }

    static AccountListPage of(List<Account> accounts, int size, String words) {
        var shown = accounts.stream().limit(size).toList();
        return new AccountListPage(
                words,
                shown.stream().map(Row::of).toList(),
                accounts.size() > size ? shown.getLast().id().toString() : null);
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
