package it.trama.budget.joint.web;

import it.trama.budget.joint.IstatArea;
import it.trama.budget.joint.SocialSpending.Sum;
import it.trama.budget.joint.StatedShare;
import it.trama.shared.web.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The expenditure as it is being looked at.
 *
 * @param year null: nothing is written of any
 * @param sums of all years, by area
 * @param payers of the year
 */
record SpendingView(
        @Nullable Integer year,
        List<Integer> years,
        List<Sum> sums,
        List<Sum> payers,
        List<IstatArea> areas,
        Heads.Book heads,
        List<StatedShare> shares,
        boolean writer) {

    /** Jointly, alone and together. */
    record Split(BigDecimal joint, BigDecimal alone) {
        BigDecimal total() {
            return joint.add(alone);
        }
    }

    Split of(int wanted) {
        return split(sums, sum -> sum.year() == wanted);
    }

    Split of(int wanted, String area) {
        return split(sums, sum -> sum.year() == wanted && sum.area().equals(area));
    }

    Split paidBy(@Nullable String payer) {
        return split(payers, sum -> java.util.Objects.equals(sum.payer(), payer));
    }

    private static Split split(List<Sum> all, Predicate<Sum> which) {
        return new Split(total(all, which.and(Sum::joint)), total(all, which.and(sum -> !sum.joint())));
    }

    private static BigDecimal total(List<Sum> all, Predicate<Sum> which) {
        return all.stream().filter(which).map(Sum::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    String area(String code) {
        return areas.stream()
                .filter(area -> area.code().equals(code))
                .findFirst()
                .map(area -> area.label(Words.locale().getLanguage()))
                .orElse(code);
    }
}
