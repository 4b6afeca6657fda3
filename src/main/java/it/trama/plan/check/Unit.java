package it.trama.plan.check;

import it.trama.plan.Statement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Set;

/** How a quantity is written for an Italian office. */
enum Unit {
    EURO(" €"),
    PERCENT(" %"),
    HOURS(" ore"),
    PLAIN("");

    private static final Set<String> EUROS = Set.of("€", "euro");
    private final String sign;

    Unit(String sign) {
        this.sign = sign;
    }

    static Unit of(Statement statement) {
        if (statement.unit().startsWith("%")) {
            return PERCENT;
        }
        return EUROS.contains(statement.unit().toLowerCase(Locale.ITALIAN)) ? EURO : PLAIN;
    }

    /** With up to two decimals (percentages three), and none when there are none: 1.658.480 €; 23,7 %. */
    String say(BigDecimal value) {
        return (this == PERCENT ? format("#,##0.###").format(value) : number(value)) + sign;
    }

    static String number(BigDecimal value) {
        return format("#,##0.##").format(value);
    }

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** Stated less computed, always with its sign. */
    String difference(BigDecimal stated, BigDecimal computed) {
        var difference = stated.subtract(computed);
        var fine = this == PERCENT || difference.abs().compareTo(new BigDecimal("0.005")) < 0;
        var decimals = fine ? "#,##0.###" : "#,##0.##";
        return (difference.signum() < 0 ? "−" : "+") + format(decimals).format(difference.abs()) + sign;
    }

    private static DecimalFormat format(String pattern) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        symbols.setMinusSign('−');
        var format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
