package it.trama.casefile;

import java.time.LocalDate;
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

    /** In years, or as the year of birth lets us say; null: nobody knows. */
    public @Nullable Integer age(LocalDate day) {
        return identity.age(day);
    }
}
