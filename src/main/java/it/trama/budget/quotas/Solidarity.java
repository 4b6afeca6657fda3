package it.trama.budget.quotas;

import it.trama.budget.BudgetCell;
import it.trama.budget.Ledger;
import it.trama.budget.funds.Fund;
import it.trama.budget.funds.FundBook;
import it.trama.territory.CountedBody;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What comes back to each municipality of what the district has committed and paid. What names a municipality is its own, as
 * long as it is at least as many commitments as a small cell; all the rest is shared by inhabitants.
 */
public final class Solidarity {
    private final List<BodyAccount> accounts;
    private final Map<String, Map<Source, BigDecimal>> direct = new HashMap<>();
    private final Map<Source, BigDecimal> common = new EnumMap<>(Source.class);
    private final int people;

    /** Where the money comes from; texts {@code budget.source.<name>}. */
    public enum Source {
        /** State, region, Union. */
        PUBLIC,
        /** Services that the body buys: all of it comes back. */
        PURCHASE,
        PROJECT,
        /** Quota, surplus and what no fund is named for. */
        DISTRICT;

        static Source of(@Nullable Fund fund) {
            return fund == null
                    ? DISTRICT
                    : switch (fund.kind()) {
                        case NATIONAL, REGIONAL, EUROPEAN -> PUBLIC;
                        case PURCHASE -> PURCHASE;
                        case PROJECT -> PROJECT;
                        case QUOTA, SURPLUS, OTHER -> DISTRICT;
                    };
        }
    }

    /**
     * What comes back of one source.
     *
     * @param named for this body, by the entries that name it
     * @param shared by inhabitants
     */
    public record Part(Source source, BigDecimal named, BigDecimal shared) {
        public BigDecimal euro() {
            return named.add(shared);
        }
    }

    /** What a body gives and what comes back to it. */
    public record Balance(BodyAccount account, List<Part> parts) {
        public BigDecimal received() {
            return parts.stream().map(Part::euro).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** Euro that come back for each that is given; nothing where nothing is given. */
        public Optional<BigDecimal> perEuro() {
            return account.due().signum() == 0
                    ? Optional.empty()
                    : Optional.of(received().divide(account.due(), 2, RoundingMode.HALF_UP));
        }
    }

    public Solidarity(FundBook book, List<Ledger.Named> named, List<BodyAccount> accounts) {
        this.accounts = accounts;
        this.people = accounts.stream().mapToInt(BodyAccount::inhabitants).sum();
        var sources = new HashMap<String, Source>();
        for (var slice : book.slices()) {
            var source = Source.of(slice.fund());
            sources.put(BudgetCell.address(slice.line().code(), slice.channel()), source);
            common.merge(source, slice.bound(), BigDecimal::add);
        }
        accounts.forEach(account -> attribute(account.body(), named, sources));
    }

    private void attribute(CountedBody body, List<Ledger.Named> named, Map<String, Source> sources) {
        for (var source : Source.values()) {
            var own = named.stream()
                    .filter(n -> of(body, n) && source == sources.get(BudgetCell.address(n.line(), n.channel())))
                    .toList();
            var claims = own.stream().mapToInt(Ledger.Named::claims).sum();
            if (source != Source.PURCHASE && claims >= SmallCells.LEAST) {
                var euro = own.stream().map(Ledger.Named::bound).reduce(BigDecimal.ZERO, BigDecimal::add);
                direct.computeIfAbsent(body.code(), _ -> new EnumMap<>(Source.class))
                        .put(source, euro);
                common.merge(source, euro.negate(), BigDecimal::add);
            }
        }
    }

    /** Whether the entry is for a municipality of the body. */
    public static boolean of(CountedBody body, Ledger.Named named) {
        return body.seats().stream().anyMatch(seat -> seat.istat().equals(named.municipality()));
    }

    public List<Balance> balances() {
        return accounts.stream().map(this::balance).toList();
    }

    /** Inhabitants of all bodies. */
    public int people() {
        return people;
    }

    /** What is shared of a source by inhabitants. */
    public BigDecimal common(Source source) {
        return common.getOrDefault(source, BigDecimal.ZERO);
    }

    private Balance balance(BodyAccount account) {
        return new Balance(
                account,
                List.of(
                        part(account, Source.PUBLIC),
                        new Part(Source.PURCHASE, account.purchases(), BigDecimal.ZERO),
                        part(account, Source.PROJECT),
                        part(account, Source.DISTRICT)));
    }

    private Part part(BodyAccount account, Source source) {
        var own = direct.getOrDefault(account.body().code(), Map.of()).getOrDefault(source, BigDecimal.ZERO);
        var shared = people == 0
                ? BigDecimal.ZERO
                : common(source)
                        .multiply(BigDecimal.valueOf(account.inhabitants()))
                        .divide(BigDecimal.valueOf(people), 2, RoundingMode.HALF_UP);
        return new Part(source, own, shared);
    }
}
