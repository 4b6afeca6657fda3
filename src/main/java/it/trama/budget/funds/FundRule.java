package it.trama.budget.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a fund asks of whoever spends it.
 *
 * @param share percent, for a least share
 * @param dueYears a share must be spent by the end of the year so many years after
 * @param act what set it
 * @param certain false: to be verified
 * @param own of this district, beyond the national ones
 */
public record FundRule(
        String code,
        String fund,
        Kind kind,
        @Nullable BigDecimal share,
        Scope scope,
        int dueYears,
        Years years,
        String act,
        boolean certain,
        boolean own) {
    /** Texts {@code budget.rule.<name>}. */
    public enum Kind {
        /** A least share goes to some areas. */
        AREA_SHARE,
        /** A least share is spent by a day. */
        SPENT,
        /** It pays nothing outside some areas and service objectives. */
        PURPOSE,
        /** Only some municipalities have it. */
        BODIES
    }

    /** What it looks at; an empty list does not limit. Municipalities by ISTAT code. */
    public record Scope(List<String> areas, List<String> objectives, List<String> municipalities) {
        boolean holds(FundPlace place) {
            return areas.contains(place.area())
                    || objectives.contains(place.objective())
                    || (areas.isEmpty() && objectives.isEmpty());
        }
    }

    /** Years of money for which it holds. */
    public record Years(int from, @Nullable Integer until) {
        boolean hold(int year) {
            return year >= from && (until == null || year <= until);
        }
    }

    /** The same of the same money, since the same year, whatever the share and however long. */
    boolean asksTheSame(FundRule other) {
        return fund.equals(other.fund)
                && kind == other.kind
                && scope.equals(other.scope)
                && dueYears == other.dueYears
                && years.from() == other.years.from();
    }

    LocalDate due(int year) {
        return LocalDate.of(year + dueYears, 12, 31);
    }
}
