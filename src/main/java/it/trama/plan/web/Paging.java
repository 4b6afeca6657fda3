package it.trama.plan.web;

import static it.trama.shared.web.Words.number;
import static it.trama.shared.web.Words.t;

import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a long list is shown.
 *
 * @param summary in words; null: all of it
 * @param before the address of the part before; null: this is the first
 * @param after the address of the part after; null: this is the last
 */
public record Paging(
        int from,
        int until,
        @Nullable String summary,
        @Nullable String before,
        @Nullable String after) {
    static final int SIZE = 50;

    /** The part in which the row stands that is counted from 0; the address is made from the first row of a part. */
    static Paging around(int row, int all, IntFunction<String> address) {
        var from = Math.clamp(row, 0, Math.max(0, all - 1)) / SIZE * SIZE;
        var until = Math.min(all, from + SIZE);
        return new Paging(
                from,
                until,
                all > SIZE ? t("plan.paging", number(from + 1), number(until), number(all)) : null,
                from > 0 ? address.apply(from - SIZE + 1) : null,
                until < all ? address.apply(until + 1) : null);
    }

    <T> List<T> of(List<T> rows) {
        return rows.subList(from, until);
    }
}
