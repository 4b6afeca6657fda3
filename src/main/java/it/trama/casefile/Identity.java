package it.trama.casefile;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is, as far as it is known.
 *
 * @param citizenship code of the country; Z000 is Italy
 */
public record Identity(
        Names names,
        Birth birth,
        Codes codes,
        @Nullable String citizenship,
        Speech speech,
        Contacts contacts,
        @Nullable LocalDate died) {

    /**
     * How the person is called.
     *
     * @param alias what somebody without a name is called here
     */
    public record Names(
            @Nullable String family,
            @Nullable String given,
            @Nullable String alias) {
        /** What stands before a surname and belongs to it. */
        private static final Set<String> PARTICLES = Set.of(
                "d", "da", "dal", "dalla", "de", "degli", "dei", "del", "della", "delle", "dello", "di", "du", "la",
                "le", "li", "lo", "san", "santa", "van", "von");

        /** Surname first, as at a desk; {@code De Luca Maria} is a De Luca. */
        public static Names surnameFirst(String line) {
            var words = List.of(line.strip().split("\\s+"));
            var first = 0;
            while (first < words.size() - 2
                    && PARTICLES.contains(words.get(first).toLowerCase(Locale.ITALIAN))) {
                first++;
            }
            var given = String.join(" ", words.subList(Math.min(first + 1, words.size()), words.size()));
            return new Names(String.join(" ", words.subList(0, first + 1)), given.isEmpty() ? null : given, null);
        }

        /** Given name first, as people say it. */
        public String full() {
            var names = Stream.of(given, family).filter(Objects::nonNull).collect(Collectors.joining(" "));
            return names.isEmpty() ? Objects.requireNonNullElse(alias, "") : names;
        }

        /** The one to speak of the person by. */
        public String first() {
            return given == null ? full() : given;
        }
    }

    /**
     * As far as it is known.
     *
     * @param date not known: only the year, or nothing
     * @param place cadastral code of the municipality or country
     */
    public record Birth(
            @Nullable LocalDate date,
            @Nullable Integer year,
            @Nullable String place,
            @Nullable Sex sex) {}

    /** As the register of births has it. */
    public enum Sex {
        F,
        M
    }

    /**
     * What other registers know the person by.
     *
     * @param temporary provisional number of the tax agency, or STP or ENI code
     */
    public record Codes(@Nullable String fiscal, @Nullable String temporary) {}

    /** @param mediator somebody has to translate */
    public record Speech(List<String> languages, boolean mediator) {}

    /** @param municipality ISTAT code of where the person lives now */
    public record Contacts(
            @Nullable String phone,
            @Nullable String email,
            @Nullable String municipality,
            @Nullable String address) {}

    Identity with(Codes other) {
        return new Identity(names, birth, other, citizenship, speech, contacts, died);
    }

    /** Only a name, as somebody gives it on the telephone. */
    public static Identity named(String family, String given) {
        return new Identity(
                new Names(family, given, null),
                new Birth(null, null, null, null),
                new Codes(null, null),
                null,
                new Speech(List.of(), false),
                new Contacts(null, null, null, null),
                null);
    }

    /** In years, or as the year of birth lets us say; null: nobody knows. */
    public @Nullable Integer age(LocalDate day) {
        var on = died != null && died.isBefore(day) ? died : day;
        if (birth.date() != null) {
            return Period.between(birth.date(), on).getYears();
        }
        return birth.year() == null ? null : on.getYear() - birth.year();
    }
}
