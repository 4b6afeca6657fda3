package it.trama.casefile;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document about a person, as it was brought.
 *
 * @param about what it is, in a few words
 * @param hash SHA-256 of what it holds
 * @param removed when it was taken away; only the trace is left then
 */
public record Attachment(
        UUID id,
        String name,
        Kind kind,
        String about,
        int size,
        String hash,
        OffsetDateTime added,
        String authorName,
        @Nullable OffsetDateTime removed) {
    /** What a file is, by its first bytes. */
    public enum Kind {
        PDF("application/pdf", List.of(".pdf"), '%', 'P', 'D', 'F', '-'),
        JPEG("image/jpeg", List.of(".jpg", ".jpeg"), 0xFF, 0xD8, 0xFF),
        PNG("image/png", List.of(".png"), 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);

        private final String type;
        private final List<String> endings;
        private final int[] first;

        Kind(String type, List<String> endings, int... first) {
            this.type = type;
            this.endings = endings;
            this.first = first;
        }

        /** As the browser calls it. */
        public String type() {
            return type;
        }

        /** Empty when the bytes are of no kind that is kept here, or the name says another. */
        static Optional<Kind> of(String name, byte[] bytes) {
            var plain = name.toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(kind -> kind.begins(bytes) && kind.endings.stream().anyMatch(plain::endsWith))
                    .findFirst();
        }

        private boolean begins(byte[] bytes) {
            if (bytes.length <= first.length) {
                return false;
            }
            for (var i = 0; i < first.length; i++) {
                if (bytes[i] != (byte) first[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** What it holds, for somebody who takes it away. */
    public record Content(String name, String type, byte[] bytes) {}
}
