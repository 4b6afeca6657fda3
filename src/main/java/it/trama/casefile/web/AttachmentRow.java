package it.trama.casefile.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.number;
import static it.trama.shared.web.Words.t;

import it.trama.casefile.Attachment;
import it.trama.shared.time.BusinessTime;
import java.time.OffsetDateTime;

/**
 * A document about a person, in words.
 *
 * @param hash the first signs of its mark, enough to tell it from another
 * @param removed in words; empty while it is there
 */
public record AttachmentRow(
        String id, String about, String name, String size, String who, String hash, String removed) {
    private static final int SHOWN = 12;
    private static final double KILO = 1024;

    static AttachmentRow of(Attachment attachment) {
        var removed = attachment.removed();
        return new AttachmentRow(
                attachment.id().toString(),
                attachment.about(),
                attachment.name(),
                size(attachment.size()),
                t("consent.by", day(attachment.added()), attachment.authorName()),
                attachment.hash().substring(0, SHOWN),
                removed == null ? "" : t("attachment.removed", day(removed)));
    }

    private static String size(int bytes) {
        return bytes < KILO * KILO
                ? t("attachment.kilo", number(Math.max(1, bytes / KILO), 0))
                : t("attachment.mega", number(bytes / KILO / KILO, 1));
    }

    private static String day(OffsetDateTime at) {
        return date(at.atZoneSameInstant(BusinessTime.ITALY).toLocalDate());
    }
}
