package it.trama.casefile.web;

import static it.trama.shared.web.Words.t;

import it.trama.casefile.Likeness;
import java.util.stream.Collectors;

/**
 * Somebody known who may be the one described, with the reasons in words.
 *
 * @param score the points, and what each reason brought to them
 */
public record LikeRow(KnownRow known, String verdict, boolean sure, String reasons, String score) {
    static LikeRow of(Likeness like) {
        return new LikeRow(
                KnownRow.of(like.known(), ""),
                t(like.sure() ? "person.like.sure" : like.likely() ? "person.like.likely" : "person.like.maybe"),
                like.sure(),
                like.reasons().stream().map(r -> t("person.like." + r)).collect(Collectors.joining(", ")),
                t("doubles.points", String.valueOf(like.points()), weights(like)));
    }

    private static String weights(Likeness like) {
        return like.weighed().stream()
                .map(r -> (r.points() < 0 ? "−" : "+") + Math.abs(r.points()) + " " + t("person.like." + r.key()))
                .collect(Collectors.joining(", "));
    }
}
