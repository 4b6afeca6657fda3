package it.trama.casefile.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;

import it.trama.casefile.Identity;
import it.trama.casefile.Known;

/** A person in a list: who they are in a line, and who follows them. */
public record KnownRow(String id, String name, String more, String followed, boolean isProtected) {
    /** @param municipality the name of where they live */
    static KnownRow of(Known known, String municipality) {
        var person = known.person();
        var following = known.following();
        var born = born(person.identity());
        return new KnownRow(
                person.id().toString(),
                person.name(),
                born.isEmpty() || municipality.isEmpty() ? born + municipality : born + " · " + municipality,
                following == null ? "" : t("person.followed", following.responsible(), date(following.since())),
                person.protectedBy() != null);
    }

    private static String born(Identity identity) {
        var birth = identity.birth();
        var key = birth.sex() == Identity.Sex.F ? "person.born.F" : "person.born.M";
        if (birth.date() != null) {
            return t(key, date(birth.date()));
        }
        return birth.year() == null ? "" : t(key, birth.year().toString());
    }
}
