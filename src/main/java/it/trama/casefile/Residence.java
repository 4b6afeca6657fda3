package it.trama.casefile;

import it.trama.casefile.Identity.Contacts;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody has lived.
 *
 * @param municipality ISTAT code
 * @param until the first day on which they no longer lived there; null: they live there
 */
public record Residence(
        String municipality,
        @Nullable String address,
        LocalDate from,
        @Nullable LocalDate until) {
    boolean isAt(Contacts contacts) {
        return municipality.equals(contacts.municipality()) && Objects.equals(address, contacts.address());
    }
}
