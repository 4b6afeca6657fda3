package it.trama.plan;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the expenditure matrix: what of a row is paid through a channel.
 *
 * @param row code of an {@link ExpenditureRow}; on the total row the printed total of the channel
 * @param fund the revenue row it comes from, when known
 * @param assumption for an inferred cell on what it rests, for an entered one who entered it and when, for a computed one from what
 */
public record ChannelAmount(
        String code,
        String row,
        String channel,
        BigDecimal amount,
        Provenance provenance,
        @Nullable String fund,
        @Nullable String assumption)
        implements PlanRow {
    public enum Provenance {
        PRINTED,
        COMPUTED,
        INFERRED,
        /** By someone of the office, on a page; the assumption says who and when. */
        ENTERED
    }

    /** With another of the same row and channel, from another fund: they are one cell of the sheet, as sure as the less sure. */
    public ChannelAmount plus(ChannelAmount other) {
        var why = Stream.of(assumption, other.assumption)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" "));
        return new ChannelAmount(
                code,
                row,
                channel,
                amount.add(other.amount),
                provenance == other.provenance ? provenance : lessSure(provenance, other.provenance),
                null,
                why.isEmpty() ? null : why);
    }

    private static Provenance lessSure(Provenance one, Provenance other) {
        return one == Provenance.INFERRED || other == Provenance.INFERRED ? Provenance.INFERRED : Provenance.COMPUTED;
    }
}
