package it.trama.budget.quotas;

import it.trama.budget.Ledger;
import it.trama.budget.quotas.Solidarity.Source;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Commitments that name a body, each in its cell of area and source. One may be for one resident: what is told is made of
 * whole cells, and those under 5 are in it all together or not at all, so that no difference of two figures is a small one.
 */
public final class NamedCells {
    public static final int LEAST = 5;

    private final Map<Cell, Sum> cells = new HashMap<>();

    /**
     * Where a commitment stands.
     *
     * @param area empty: nobody has said what the line serves
     * @param source none: the version in force has the line no more
     */
    record Cell(String area, @Nullable Source source) {}

    private record Sum(int claims, BigDecimal euro) {
        static final Sum NONE = new Sum(0, BigDecimal.ZERO);

        Sum plus(Sum other) {
            return new Sum(claims + other.claims, euro.add(other.euro));
        }

        boolean isSmall() {
            return claims > 0 && claims < LEAST;
        }
    }

    NamedCells(List<Ledger.Named> own, Function<Ledger.Named, Cell> cell) {
        own.forEach(named -> cells.merge(cell.apply(named), new Sum(named.claims(), named.bound()), Sum::plus));
    }

    private Sum sum(Predicate<Map.Entry<Cell, Sum>> wanted) {
        return cells.entrySet().stream().filter(wanted).map(Map.Entry::getValue).reduce(Sum.NONE, Sum::plus);
    }

    private static Predicate<Map.Entry<Cell, Sum>> in(String area) {
        return entry -> entry.getKey().area().equals(area);
    }

    private static boolean isSmall(Map.Entry<Cell, Sum> entry) {
        return entry.getValue().isSmall();
    }

    /** The count and the euro of an area are not told: one of its cells is small. */
    public boolean hides(String area) {
        return cells.entrySet().stream().filter(in(area)).anyMatch(NamedCells::isSmall);
    }

    public int claims(String area) {
        return sum(in(area)).claims();
    }

    public BigDecimal euro(String area) {
        return sum(in(area)).euro();
    }

    /** Nor are those of all areas: the small cells together are few. */
    public boolean hidesAll() {
        return sum(NamedCells::isSmall).isSmall();
    }

    public int claims() {
        return sum(_ -> true).claims();
    }

    public BigDecimal euro() {
        return sum(_ -> true).euro();
    }

    /** What may be told of a source: its cells that are not small. */
    public BigDecimal told(Source source) {
        return sum(entry -> entry.getKey().source() == source && !isSmall(entry))
                .euro();
    }
}
