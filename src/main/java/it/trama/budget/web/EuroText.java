package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts as an Italian office types them: a point at each three digits or none, a comma before at most two decimals. */
final class EuroText {
    private static final BigDecimal MOST = new BigDecimal("999999999.99");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d{1,2})?|\\d+(,\\d{1,2})?");
    private static final Pattern POINT = Pattern.compile("\\d+\\.\\d{1,2}");
    private static final Map<Pattern, String> WRONG = Map.of(
            Pattern.compile("[-−].*"), "negative",
            Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d*)?"), "reversed",
            Pattern.compile("(\\d+|\\d{1,3}(\\.\\d{3})+)[.,]\\d{3,}"), "cents");

    private EuroText() {}

    /** What was read, or the sentence that says why nothing was. */
    record Reading(@Nullable BigDecimal euro, @Nullable String error) {}

    static Reading read(String typed) {
        var text = typed.replace("€", "").replaceAll("[\\s\\u00a0\\u202f]", "");
        if (text.isEmpty()) {
            return new Reading(null, null);
        }
        if (POINT.matcher(text).matches()) {
            return read(text.replace('.', ','));
        }
        return PLAIN.matcher(text).matches() ? bounded(text.replace(".", "").replace(',', '.')) : wrong(typed, text);
    }

    private static Reading bounded(String plain) {
        if (plain.length() > 15 || new BigDecimal(plain).compareTo(MOST) > 0) {
            return new Reading(null, t("budget.cell.absurd", text(MOST)));
        }
        return new Reading(new BigDecimal(plain), null);
    }

    private static Reading wrong(String typed, String text) {
        var why = WRONG.entrySet().stream()
                .filter(e -> e.getKey().matcher(text).matches())
                .map(Map.Entry::getValue)
                .sorted(java.util.Comparator.reverseOrder())
                .findFirst()
                .orElse("letters");
        var shown = typed.strip();
        return new Reading(null, t("budget.cell." + why, shown.length() > 30 ? shown.substring(0, 30) + "…" : shown));
    }

    /** For a field, whatever the reader's language: it is read back as it is written. */
    static String text(@Nullable BigDecimal euro) {
        if (euro == null) {
            return "";
        }
        var whole = euro.stripTrailingZeros().scale() <= 0;
        return new DecimalFormat(whole ? "#,##0" : "#,##0.00", DecimalFormatSymbols.getInstance(Locale.ITALIAN))
                .format(euro);
    }
}
