package it.trama.budget.joint.web;

import it.trama.shared.web.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares and figures per head, rounded only for reading. */
final class Figures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Figures() {}

    static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.ZERO : part.multiply(HUNDRED).divide(whole, 3, RoundingMode.HALF_UP);
    }

    /** {@code 18,0 %}; a dash where there is nothing to share. */
    static String percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? "–" : Words.number(share(part, whole), 1) + " %";
    }

    /** A dash where nobody is counted. */
    static String perHead(BigDecimal euro, int inhabitants) {
        return inhabitants == 0
                ? "–"
                : Words.money(euro.divide(BigDecimal.valueOf(inhabitants), 2, RoundingMode.HALF_UP));
    }

    /** As the width of a drawing a hundred wide. */
    static String width(BigDecimal part, BigDecimal whole) {
        return share(part, whole).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
