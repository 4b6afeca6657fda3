package it.trama.network;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body of the territory, public or not, also one without a legal form.
 *
 * @param source where it is written down that it is there; empty: it said so itself
 * @param version which state of the sheet was read
 */
public record Organisation(
        UUID id,
        Kind kind,
        String name,
        String about,
        Marks marks,
        Seat seat,
        Reach reach,
        String source,
        @Nullable Confirmed confirmed,
        int version) {
    /** What it is, in the words that people use; its legal status follows from its register. */
    public enum Kind {
        PUBLIC,
        COOPERATIVE,
        ASSOCIATION,
        FOUNDATION,
        CHURCH,
        UNION,
        COMPANY,
        INFORMAL
    }

    /**
     * By which it is told from another.
     *
     * @param taxCode eleven digits, the last a check of the others
     * @param register its number in the register of the third sector
     */
    public record Marks(@Nullable String taxCode, @Nullable String register) {}

    /** @param municipality ISTAT code */
    public record Seat(@Nullable String municipality, String address) {}

    /** The same, as it was when it had this version: another one is a conflict. */
    public Organisation at(int read) {
        return new Organisation(id, kind, name, about, marks, seat, reach, source, confirmed, read);
    }

    /** A sheet on which nothing is written yet. */
    public static Organisation none() {
        return new Organisation(
                new UUID(0, 0),
                Kind.ASSOCIATION,
                "",
                "",
                new Marks(null, null),
                new Seat(null, ""),
                new Reach("", "", "", ""),
                "",
                null,
                0);
    }
}
