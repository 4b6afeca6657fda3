package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.quotas.BodyAccount;
import it.trama.budget.quotas.Quota;
import it.trama.budget.quotas.Solidarity;
import it.trama.shared.web.Chip;
import it.trama.shared.web.Words;
import it.trama.territory.CountedBody;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A municipality in the district: what it gives, what comes back, how that is computed.
 *
 * @param perEuro what comes back for each euro, or why it cannot be said
 * @param entries where the single entries are; empty: not for this reader
 * @param why the computation, step by step
 */
public record MunicipalPage(
        String name,
        String title,
        String lead,
        String base,
        List<Chip> years,
        Side gives,
        Side receives,
        String perEuro,
        List<String> why,
        NamedTable named,
        String entries,
        String paid) {

    /** One side of the account. */
    public record Side(String total, List<Bar> bars) {}

    /** An amount and its width in percent of the largest side. */
    public record Bar(String label, String about, String euro, String width) {}

    static MunicipalPage of(MunicipalPages.Reading read, CountedBody body, boolean opens, LocalDate today) {
        var balance = read.balance(body.code());
        var account = balance.account();
        var budget = read.budget();
        var base = "/bilancio/" + budget.plan().code();
        var scale = account.due().max(balance.received()).max(BigDecimal.ONE);
        return new MunicipalPage(
                account.body().name(),
                t("budget.municipality.title", account.body().name()),
                lead(account, budget.year(), today),
                base,
                FundsPage.years(budget, base + "/comuni/" + body.code()),
                gives(read.quota(), account, scale),
                receives(balance, scale),
                read.quota() == null ? t("budget.quota.unset") : perEuro(balance),
                why(read, balance),
                NamedTable.of(read, account.body()),
                opens ? base + "/quote/" + body.code() + "?anno=" + budget.year() : "",
                paid(read.quota(), account));
    }

    private static String lead(BodyAccount account, int year, LocalDate today) {
        return t(
                "budget.municipality.lead",
                Words.number(account.inhabitants()),
                account.body().aggregation(),
                String.valueOf(year),
                Words.date(today));
    }

    private static String perEuro(Solidarity.Balance balance) {
        return balance.perEuro()
                .map(euro -> t(
                        "budget.municipality.per-euro",
                        Words.number(euro, 2),
                        Words.number(balance.received(), 2),
                        Words.number(balance.account().due(), 2)))
                .orElseGet(() -> t("budget.municipality.nothing"));
    }

    private static String paid(@Nullable Quota quota, BodyAccount account) {
        if (quota == null) {
            return t("budget.municipality.paid.unset", Words.money(account.paid()));
        }
        return t(
                "budget.municipality.paid",
                Words.money(account.paid()),
                Words.money(account.due()),
                Words.money(account.left()));
    }

    /** The pages of its municipalities. */
    static List<Chip> places(CountedBody body) {
        return body.seats().stream()
                .map(seat -> new Chip(seat.name(), "/territorio/comuni/" + seat.istat(), false))
                .toList();
    }

    private static Side gives(@Nullable Quota quota, BodyAccount account, BigDecimal scale) {
        var due = quota == null
                ? new Bar(t("budget.municipality.quota"), t("budget.quota.unset"), "–", "0")
                : bar(t("budget.municipality.quota"), product(quota, account), account.quotaDue(), scale);
        var purchases = bar(
                t("budget.municipality.purchases"), t("budget.municipality.purchases.how"), account.purchases(), scale);
        return new Side(quota == null ? "–" : Words.number(account.due()) + " €", List.of(due, purchases));
    }

    private static String product(Quota quota, BodyAccount account) {
        return t("budget.municipality.quota.how", Words.money(quota.perHead()), Words.number(account.inhabitants()));
    }

    private static Side receives(Solidarity.Balance balance, BigDecimal scale) {
        return new Side(
                Words.number(balance.received()) + " €",
                balance.parts().stream()
                        .map(part -> bar(
                                t("budget.source." + part.source()),
                                t("budget.source." + part.source() + ".how"),
                                part.euro(),
                                scale))
                        .toList());
    }

    private static Bar bar(String label, String about, BigDecimal euro, BigDecimal scale) {
        var width = euro.max(BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf(100))
                .divide(scale, 1, RoundingMode.HALF_UP)
                .toPlainString();
        return new Bar(label, about, Words.money(euro), width);
    }

    private static List<String> why(MunicipalPages.Reading read, Solidarity.Balance balance) {
        return balance.parts().stream()
                .map(part -> part.source() == Solidarity.Source.PURCHASE
                        ? t("budget.why.purchases", t("budget.source." + part.source()), Words.money(part.named()))
                        : shared(read.solidarity(), part, balance.account().inhabitants()))
                .toList();
    }

    private static String shared(Solidarity all, Solidarity.Part part, int people) {
        return t(
                "budget.why.shared",
                t("budget.source." + part.source()),
                Words.money(part.named()),
                Words.money(all.common(part.source())),
                Words.number(people),
                Words.number(all.people()),
                Words.money(part.shared()));
    }
}
