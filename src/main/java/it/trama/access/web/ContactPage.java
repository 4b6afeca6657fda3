package it.trama.access.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;

import it.trama.access.web.Board.Line;
import it.trama.casefile.Known;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormPage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a new contact.
 *
 * @param must somebody new looks like somebody known: it has to be decided
 * @param side who follows the chosen person, and what they left at the desk
 * @param today what was written down last
 */
public record ContactPage(
        String line,
        FormPage form,
        Found found,
        boolean must,
        @Nullable Side side,
        List<Line> today) {
    /**
     * Those who may be meant.
     *
     * @param words what was looked for
     * @param chosen the identity of the chosen one, or a word; empty: nobody yet
     */
    public record Found(String words, List<Candidate> candidates, String chosen) {
        public boolean asked() {
            return !words.isEmpty() || !candidates.isEmpty();
        }
    }

    /** Somebody who may be meant, in two lines. */
    public record Candidate(String id, String name, String more) {
        static Candidate of(Known known, LocalDate today, String place) {
            var following = known.following();
            var age = known.person().age(today);
            var name = known.person().name() + (age == null ? "" : ", " + t("person.age", String.valueOf(age)));
            return new Candidate(
                    known.person().id().toString(),
                    place.isEmpty() ? name : name + ", " + place,
                    following == null
                            ? t("contact.not-followed")
                            : t("contact.followed", following.responsible(), date(following.since())));
        }
    }

    /** All that the desk may know of a case. */
    public record Side(String title, String line, @Nullable String note, boolean followed) {
        static Side of(Known known) {
            var name = known.person().name();
            var following = known.following();
            if (following == null) {
                return new Side(t("contact.side.none", name), t("contact.side.none.more"), null, false);
            }
            var note = following.deskNote();
            return new Side(
                    t("contact.side", name),
                    t("contact.side.line", following.responsible(), date(following.since())),
                    note == null ? null : note.text(),
                    true);
        }
    }

    /** Of several needs it has to be said which one found no answer. */
    public boolean which() {
        return field("senza").error() != null
                || !field("senza").value().isEmpty()
                || t("unmet.which").equals(form.refused());
    }

    /** The same, said to be there again. */
    ContactPage back() {
        return new ContactPage(line, form.back(), found, must, side, today);
    }

    public FormField field(String name) {
        return form.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
