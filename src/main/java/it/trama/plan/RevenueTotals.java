package it.trama.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps the totals of the revenue that were the sums of their lines, when a line changes. */
final class RevenueTotals {
    private RevenueTotals() {}

    static List<RevenueRow> kept(List<RevenueRow> before, List<RevenueRow> after) {
        var kept = new ArrayList<RevenueRow>();
        for (var i = 0; i < after.size(); i++) {
            var row = after.get(i);
            for (var place = 0; row.kind() != RowKind.LINE && place < 3; place++) {
                var held = CellEdit.same(row.ofYear(place), sum(before, i, place));
                row = held && row.ofYear(place) != null ? row.withYear(place, sum(after, i, place)) : row;
            }
            kept.add(row);
        }
        return kept;
    }

    /** Of the lines that the total sums: all of them, or those back to the subtotal before. */
    private static BigDecimal sum(List<RevenueRow> rows, int total, int place) {
        var sum = BigDecimal.ZERO;
        var all = rows.get(total).kind() == RowKind.TOTAL;
        var last = all ? rows.size() - 1 : total - 1;
        for (var i = last; i >= 0; i--) {
            var row = rows.get(i);
            if (row.kind() == RowKind.LINE) {
                sum = sum.add(euro(row.ofYear(place)));
            } else if (!all) {
                break;
            }
        }
        return sum;
    }

    private static BigDecimal euro(@Nullable BigDecimal amount) {
        return Objects.requireNonNullElse(amount, BigDecimal.ZERO);
    }
}
