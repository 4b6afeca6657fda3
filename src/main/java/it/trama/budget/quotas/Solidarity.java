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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What comes back to each municipality of what the district has committed and paid. What names a municipality is its own,
 * where in its area and of its source it is not too small to tell; all the rest is shared by inhabitants.
 */
public final class Solidarity {
    private final List<BodyAccount> accounts;
    private final Map<String, NamedCells> named = new HashMap<>();
    private final Map<Source, BigDecimal> common = new EnumMap<>(Source.class);
    private final Map<Source, Map<String, BigDecimal>> shares = new EnumMap<>(Source.class);
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
        var cells = new HashMap<String, NamedCells.Cell>();
        for (var slice : book.slices()) {
            var source = Source.of(slice.fund());
            var area = slice.place() == null ? "" : slice.place().area();
            cells.put(BudgetCell.address(slice.line().code(), slice.channel()), new NamedCells.Cell(area, source));
            common.merge(source, slice.bound(), BigDecimal::add);
        }
        accounts.forEach(account -> attribute(account.body(), named, cells));
    }

    private void attribute(CountedBody body, List<Ledger.Named> all, Map<String, NamedCells.Cell> cells) {
        var own = new NamedCells(
                all.stream().filter(n -> of(body, n)).toList(),
                n -> cells.getOrDefault(BudgetCell.address(n.line(), n.channel()), new NamedCells.Cell("", null)));
        named.put(body.code(), own);
        for (var source : Source.values()) {
            common.merge(source, told(own, source).negate(), BigDecimal::add);
        }
    }

    /** What is bought comes back by the account of what is bought, not by the names. */
    private static BigDecimal told(NamedCells own, Source source) {
        return source == Source.PURCHASE ? BigDecimal.ZERO : own.told(source);
    }

    /** Whether the entry is for a municipality of the body. */
    private static boolean of(CountedBody body, Ledger.Named named) {
        return body.seats().stream().anyMatch(seat -> seat.istat().equals(named.municipality()));
    }

    public List<Balance> balances() {
        return accounts.stream().map(this::balance).toList();
    }

    /** Inhabitants of all bodies. */
    public int people() {
        return people;
    }

    /** The commitments that name a body. */
    public NamedCells named(CountedBody body) {
        return Objects.requireNonNull(named.get(body.code()));
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
        var share =
                shares.computeIfAbsent(source, this::shares).get(account.body().code());
        return new Part(source, told(named(account.body()), source), share == null ? BigDecimal.ZERO : share);
    }

    private Map<String, BigDecimal> shares(Source source) {
        var heads = new LinkedHashMap<String, Integer>();
        accounts.forEach(account -> heads.put(account.body().code(), account.inhabitants()));
        return Shares.of(common(source), heads);
    }
}
