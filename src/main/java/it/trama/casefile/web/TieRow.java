package it.trama.casefile.web;

import static it.trama.shared.web.Words.known;
import static it.trama.shared.web.Words.t;

import it.trama.casefile.Identity.Sex;
import it.trama.casefile.Relation;
import it.trama.casefile.Relation.Around;
import it.trama.casefile.Relation.Tie;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A tie in words: what the drawing shows, for whoever reads it.
 *
 * @param side class of the sign
 * @param worry the tie needs care, and why in a word; empty: it does not
 */
public record TieRow(String id, String name, String side, String what, String worry, String more, boolean dead) {
    static TieRow of(Relation relation) {
        var around = relation.around();
        var what = Stream.of(
                        kind(around),
                        around.reference() ? t("net.reference") : "",
                        around.dead() ? t(around.sex() == Sex.F ? "net.dead.F" : "net.dead") : tie(relation))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
        var more = Stream.of(around.note(), around.contact())
                .filter(line -> line != null && !line.isEmpty())
                .collect(Collectors.joining(" · "));
        return new TieRow(
                relation.id().toString(),
                around.name(),
                side(around.kind().side()),
                what,
                worry(relation),
                more,
                around.dead());
    }

    private static String kind(Around around) {
        var plain = t("net.kind." + around.kind());
        return around.sex() == null ? plain : known("net.kind." + around.kind() + "." + around.sex(), plain);
    }

    private static String tie(Relation relation) {
        return worry(relation).isEmpty() ? t("net.tie." + relation.tie()) : "";
    }

    private static String worry(Relation relation) {
        var tie = relation.tie();
        if (relation.around().dead() || !relation.tired() && tie != Tie.TENSE && tie != Tie.BROKEN) {
            return "";
        }
        return relation.tired() ? t("net.and-tired", t("net.tie." + tie)) : t("net.tie." + tie);
    }

    static String side(Relation.Side side) {
        return switch (side) {
            case PERSON -> "persona";
            case SERVICES -> "servizi";
            case COMMUNITY -> "comunita";
        };
    }
}
