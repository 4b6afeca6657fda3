package it.trama.shared.web;

import it.trama.shared.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** The product's sentences, numbers and dates in the reader's language. Templates and view models import it statically. */
public final class Words {
    private static volatile @Nullable MessageSource source;

    /** A page of the budget writes thousands of numbers, and a format serves one thread at a time. */
    private static final ThreadLocal<Map<Shape, NumberFormat>> FORMATS = ThreadLocal.withInitial(HashMap::new);

    /** Two languages, few lengths; more only when somebody sends languages that nobody speaks here. */
    private static final int FORMATS_KEPT = 32;

    private Words() {}

    /** The sentences of all modules, once the application knows them; before, a key stands for itself. */
    static void speakFrom(MessageSource messages) {
        source = messages;
    }

    /** The sentence with this key; {@code {0}}… are filled with the details. Numbers are formatted beforehand. */
    public static String t(String key, Object... details) {
        var messages = source;
        return messages == null ? key : messages.getMessage(key, details, locale());
    }

    /** What the rule that said no has to say. */
    public static String t(Refused no) {
        return t(no.key(), no.details().toArray());
    }

    /** The sentence with this key, or something else: for what is written in data, older or newer than the sentences. */
    public static String known(String key, String otherwise) {
        var messages = source;
        return messages == null ? otherwise : String.valueOf(messages.getMessage(key, null, otherwise, locale()));
    }

    public static Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    /** {@code 1.658.480}, or with as many decimals as asked for: {@code 127,39}. Minus is −. */
    public static String number(Number value, int decimals) {
        var formats = FORMATS.get();
        if (formats.size() > FORMATS_KEPT) {
            formats.clear();
        }
        return formats.computeIfAbsent(new Shape(locale(), decimals), Shape::format)
                .format(value)
                .replace('-', '−');
    }

    private record Shape(Locale locale, int decimals) {
        NumberFormat format() {
            var format = NumberFormat.getNumberInstance(locale);
            format.setMinimumFractionDigits(decimals);
            format.setMaximumFractionDigits(decimals);
            format.setRoundingMode(RoundingMode.HALF_UP);
            return format;
        }
    }

    public static String number(Number value) {
        return number(value, 0);
    }

    /** {@code 1.584,00 €}. */
    public static String money(BigDecimal euro) {
        return number(euro, 2) + " €";
    }

    /** {@code 30 giugno 2016}. */
    public static String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale()).format(day);
    }
}
