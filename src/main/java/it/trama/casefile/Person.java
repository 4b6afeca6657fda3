package it.trama.casefile;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the services know.
 *
 * @param protectedBy the protected case outside whose team the person does not exist
 * @param version which of two who change the same page came first
 */
public record Person(UUID id, Identity identity, @Nullable UUID protectedBy, int version) {
    public String name() {
        return identity.names().full();
    }

    /** Whether these words are this person and not just alike: one of the codes, or the very names with the birth, if it is said. */
    public boolean isExactly(String words) {
        var wanted = Wanted.of(words);
        var codes = identity.codes();
        if (wanted.code() != null) {
            return wanted.code().equals(codes.fiscal()) || wanted.code().equals(codes.temporary());
        }
        var birth = identity.birth();
        return wanted.words().stream()
                        .sorted()
                        .toList()
                        .equals(NameKeys.words(name()).stream().sorted().toList())
                && (wanted.year() == null || Objects.equals(wanted.year(), birth.year()))
                && (wanted.day() == null || Objects.equals(wanted.day(), birth.date()));
    }

    /** In years, or as the year of birth lets us say; null: nobody knows. */
    public @Nullable Integer age(LocalDate day) {
        return identity.age(day);
    }
}
