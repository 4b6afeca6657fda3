package it.trama.casefile;

import it.trama.shared.Refused;
import it.trama.shared.Unseen;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What nobody can be, each with its reason. */
final class IdentityPolicy {
    private static final int OLDEST = 125, CONTROL = 10;

    private IdentityPolicy() {}

    /** @param part of the identity: names, birth, death, fiscal, temporary, contacts */
    record Problem(String part, Refused why) {}

    static List<Problem> problems(Identity identity, LocalDate today) {
        return Stream.of(
                        called(identity.names()),
                        seen(identity),
                        born(identity.birth(), today),
                        died(identity, today),
                        fiscal(identity.codes().fiscal()),
                        temporary(identity.codes().temporary()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Problem called(Identity.Names names) {
        return names.full().isBlank() ? no("names", "person.no-name") : null;
    }

    private static @Nullable Problem seen(Identity identity) {
        var names = identity.names();
        var contacts = identity.contacts();
        var hidden = Stream.of(
                        names.family(),
                        names.given(),
                        names.alias(),
                        contacts.phone(),
                        contacts.email(),
                        contacts.address())
                .anyMatch(text -> text != null && Unseen.in(text).isPresent());
        return hidden ? no("names", "form.unseen") : null;
    }

    private static @Nullable Problem born(Identity.Birth birth, LocalDate today) {
        var year = birth.date() == null ? birth.year() : (Integer) birth.date().getYear();
        if (year == null) {
            return null;
        }
        if (birth.date() != null ? birth.date().isAfter(today) : year > today.getYear()) {
            return no("birth", "person.born-tomorrow");
        }
        return today.getYear() - year > OLDEST ? no("birth", "person.too-old", OLDEST) : null;
    }

    private static @Nullable Problem died(Identity identity, LocalDate today) {
        var died = identity.died();
        if (died == null) {
            return null;
        }
        if (died.isAfter(today)) {
            return no("death", "person.dies-tomorrow");
        }
        var birth = identity.birth();
        var before = birth.date() != null
                ? died.isBefore(birth.date())
                : birth.year() != null && died.getYear() < birth.year();
        return before ? no("death", "person.born-after-death") : null;
    }

    private static @Nullable Problem fiscal(@Nullable String code) {
        try {
            if (code != null) {
                CodiceFiscale.of(code);
            }
            return null;
        } catch (Refused no) {
            return new Problem("fiscal", no);
        }
    }

    private static @Nullable Problem temporary(@Nullable String code) {
        if (code == null || code.matches("(STP|ENI)\\d{13}") || code.matches("\\d{11}") && controlled(code)) {
            return null;
        }
        return no("temporary", "person.temporary");
    }

    /** The last of eleven digits controls the others: every second one counts double. */
    private static boolean controlled(String code) {
        var sum = 0;
        for (var i = 0; i < CONTROL; i++) {
            var digit = (code.charAt(i) - '0') * (1 + i % 2);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return (10 - sum % 10) % 10 == code.charAt(CONTROL) - '0';
    }

    private static Problem no(String part, String key, Object... details) {
        return new Problem(part, new Refused(key, details));
    }
}
