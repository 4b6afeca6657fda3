package it.trama.casefile;

import it.trama.casefile.Identity.Sex;
import it.trama.shared.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The code by which the State knows a person, with its check character; also where letters stand for digits because two people
 * had the same one (omocodia). D.M. 23 December 1976.
 */
public final class CodiceFiscale {
    private static final int LENGTH = 16;
    private static final Pattern SHAPE =
            Pattern.compile("[A-Z]{6}[0-9LMNP-V]{2}[ABCDEHLMPRST][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z]");
    private static final String MONTHS = "ABCDEHLMPRST", OMOCODIA = "LMNPQRSTUV", VOWELS = "AEIOU";
    private static final int[] DIGITS = {6, 7, 9, 10, 12, 13, 14};
    private static final int[] ODD = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };
    /** A woman's day of birth is this much more. */
    private static final int WOMAN = 40;

    private final String text;
    private final String plain;

    private CodiceFiscale(String text) {
        this.text = text;
        this.plain = withDigits(text);
    }

    /** Refused when nobody can have it, with the reason. */
    public static CodiceFiscale of(String typed) {
        var text = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (text.length() != LENGTH) {
            throw new Refused("code.length", text.length());
        }
        if (!SHAPE.matcher(text).matches()) {
            throw new Refused("code.shape");
        }
        var code = new CodiceFiscale(text);
        if (Stream.of(1900, 2000).noneMatch(century -> code.birth(century) != null)) {
            throw new Refused("code.day");
        }
        if (check(text) != text.charAt(LENGTH - 1)) {
            throw new Refused("code.check");
        }
        return code;
    }

    /** The code that somebody has when nobody else has the same. */
    public static String of(Identity.Names names, LocalDate birth, Sex sex, String place) {
        var day = birth.getDayOfMonth() + (sex == Sex.F ? WOMAN : 0);
        var first = family(names.family())
                + given(names.given())
                + "%02d".formatted(birth.getYear() % 100)
                + MONTHS.charAt(birth.getMonthValue() - 1)
                + "%02d".formatted(day)
                + place;
        return first + check(first);
    }

    public String text() {
        return text;
    }

    /** The same with digits where letters stand for them: what two codes of one person have in common. */
    public String plain() {
        return plain.substring(0, LENGTH - 1);
    }

    public Sex sex() {
        return number(9, 11) > WOMAN ? Sex.F : Sex.M;
    }

    /** Cadastral code of the municipality or country of birth. */
    public String place() {
        return plain.substring(11, 15);
    }

    /** Which of these it says otherwise: {@code family}, {@code given}, {@code date}, {@code sex}, {@code place}. */
    public List<String> disagreements(Identity identity) {
        var names = identity.names();
        var birth = identity.birth();
        return Stream.of(
                        other("family", names.family() != null && !plain.startsWith(family(names.family()))),
                        other(
                                "given",
                                names.given() != null && !plain.substring(3, 6).equals(given(names.given()))),
                        other("date", !mayBeBornOn(birth.date(), birth.year())),
                        other("sex", birth.sex() != null && birth.sex() != sex()),
                        other("place", birth.place() != null && !birth.place().equals(place())))
                .flatMap(s -> s)
                .toList();
    }

    private static Stream<String> other(String what, boolean disagrees) {
        return disagrees ? Stream.of(what) : Stream.empty();
    }

    private boolean mayBeBornOn(@Nullable LocalDate date, @Nullable Integer year) {
        if (date != null) {
            return date.equals(birth(date.getYear() / 100 * 100));
        }
        return year == null || year % 100 == number(6, 8);
    }

    private @Nullable LocalDate birth(int century) {
        try {
            return LocalDate.of(century + number(6, 8), MONTHS.indexOf(plain.charAt(8)) + 1, number(9, 11) % WOMAN);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private int number(int from, int to) {
        return Integer.parseInt(plain.substring(from, to));
    }

    private static String withDigits(String text) {
        var letters = text.toCharArray();
        for (var i : DIGITS) {
            var digit = OMOCODIA.indexOf(letters[i]);
            if (digit >= 0) {
                letters[i] = (char) ('0' + digit);
            }
        }
        return new String(letters);
    }

    private static char check(String text) {
        var sum = 0;
        for (var i = 0; i < LENGTH - 1; i++) {
            var c = text.charAt(i);
            var value = Character.isDigit(c) ? c - '0' : c - 'A';
            // Positions are counted from one: the first is odd.
            sum += i % 2 == 0 ? ODD[value] : value;
        }
        return (char) ('A' + sum % 26);
    }

    private static String family(@Nullable String name) {
        return three(consonants(name), vowels(name));
    }

    /** Of four consonants or more, the second is left out. */
    private static String given(@Nullable String name) {
        var consonants = consonants(name);
        return consonants.length() >= 4
                ? "" + consonants.charAt(0) + consonants.charAt(2) + consonants.charAt(3)
                : three(consonants, vowels(name));
    }

    private static String three(String consonants, String vowels) {
        return (consonants + vowels + "X".repeat(3)).substring(0, 3);
    }

    private static String consonants(@Nullable String name) {
        return letters(name).replaceAll("[" + VOWELS + "]", "");
    }

    private static String vowels(@Nullable String name) {
        return letters(name).replaceAll("[^" + VOWELS + "]", "");
    }

    private static String letters(@Nullable String name) {
        return name == null ? "" : NameKeys.plain(name).toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
    }
}
