package it.trama.casefile;

import it.trama.security.Colleague;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a worker carries: the open cases they answer for, and the time they wrote in the diaries, also of cases of others.
 *
 * @param minutes written in the diaries in the period
 * @param contract hours a week for which they are paid; null: nobody said
 * @param elsewhere they also work on cases that are not counted here: the contract is not for these alone
 */
public record Workload(
        UUID account,
        String name,
        int light,
        int simple,
        int complex,
        int minutes,
        @Nullable BigDecimal contract,
        boolean elsewhere) {
    private static final BigDecimal MINUTES = new BigDecimal(60 * Workloads.DAYS / 7);

    public int cases() {
        return light + simple + complex;
    }

    /** Hours a week, on the average of the period; two decimals. */
    public BigDecimal hours() {
        return BigDecimal.valueOf(minutes).divide(MINUTES, 2, RoundingMode.HALF_UP);
    }

    /** Hours more (or less, negative) than those of the contract; null also where they are not all of here. */
    public @Nullable BigDecimal over() {
        return contract == null || elsewhere ? null : hours().subtract(contract);
    }

    /** Cases for each ten hours of the contract; one decimal. */
    public @Nullable BigDecimal density() {
        return contract == null || elsewhere
                ? null
                : BigDecimal.valueOf(10L * cases()).divide(contract, 1, RoundingMode.HALF_UP);
    }

    /** Somebody who could carry something. */
    static Workload nothing(Colleague worker) {
        return new Workload(worker.account(), worker.name(), 0, 0, 0, 0, null, false);
    }

    boolean bare() {
        return cases() == 0 && minutes == 0;
    }

    Workload paid(@Nullable BigDecimal hours) {
        return new Workload(account, name, light, simple, complex, minutes, hours, elsewhere);
    }
}
