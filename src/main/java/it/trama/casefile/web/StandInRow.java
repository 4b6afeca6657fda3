package it.trama.casefile.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;

import it.trama.casefile.StandIn;

/** Somebody stands in for somebody, in words. */
public record StandInRow(String id, String days, String who, String absent, boolean mine) {
    static StandInRow of(StandIn one) {
        return new StandInRow(one.id().toString(), days(one), one.name(), one.absentName(), one.mine());
    }

    private static String days(StandIn one) {
        var days = t("case.stand-in.span", date(one.first()), date(one.last()));
        return one.author().isEmpty() ? days : t("case.stand-in.by", days, one.author());
    }
}
