package it.trama.documents;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;

/**
 * How a number stands in a cell of text: {@code 1656.5}, with every decimal that is printed. Where its point could be
 * taken for the one of the thousands a comma stands instead: {@code 1,656}.
 */
public final class NumberText {
    private static final Pattern DOUBTFUL = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern WRITTEN = Pattern.compile("-?\\d{1,13}([.,]\\d{1,10})?");
    /** A spreadsheet keeps no more digits than these. */
    private static final MathContext KEPT = new MathContext(15);

    private NumberText() {}

    public static String of(BigDecimal number) {
        var plain = number.toPlainString();
        return doubtful(plain) ? plain.replace('.', ',') : plain;
    }

    /** The point may be that of the decimals or that of the thousands. */
    public static boolean doubtful(String text) {
        return DOUBTFUL.matcher(text).matches();
    }

    /** A text that a spreadsheet may hold as a number and give back unchanged. */
    static boolean safe(String text) {
        return WRITTEN.matcher(text).matches() && !doubtful(text) && value(text).precision() <= KEPT.getPrecision();
    }

    static BigDecimal value(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    /** As a spreadsheet shows it, with at least these decimals: 0.28999999999999998 is stored, 0.29 was meant. */
    static BigDecimal shown(String stored, int decimals) {
        var bare = new BigDecimal(stored).round(KEPT).stripTrailingZeros();
        return bare.setScale(Math.max(decimals, Math.max(0, bare.scale())));
    }
}
