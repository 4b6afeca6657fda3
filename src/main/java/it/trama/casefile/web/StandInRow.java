package it.trama.casefile.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;

import it.trama.casefile.StandIn;

/** Somebody stands in for somebody, in words. */
public record StandInRow(String id, String days, String who, String absent, String author, boolean mine) {
    static StandInRow of(StandIn one) {
        return new StandInRow(
                one.id().toString(),
                t("case.stand-in.span", date(one.first()), date(one.last())),
                one.name(),
                one.absentName(),
                one.author().isEmpty() ? "" : t("case.stand-in.by", one.author()),
                one.mine());
    }
}
