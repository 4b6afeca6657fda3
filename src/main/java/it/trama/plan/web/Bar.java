package it.trama.plan.web;

import it.trama.shared.web.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A length to compare: its width is a percentage of the longest of its group. */
public record Bar(String label, String value, String width) {
    static Bar of(String label, BigDecimal amount, BigDecimal longest) {
        var width = longest.signum() == 0
                ? BigDecimal.ZERO
                : amount.max(BigDecimal.ZERO)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(longest, 1, RoundingMode.HALF_UP);
        return new Bar(label, Words.number(amount) + " €", width.toPlainString());
    }
}
