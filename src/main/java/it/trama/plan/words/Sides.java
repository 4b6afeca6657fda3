package it.trama.plan.words;

import static it.trama.shared.web.Words.t;

/** The words of the columns of a chapter: those that packages know by a code, and those that they write themselves. */
public final class Sides {
    private Sides() {}

    public static String word(String side) {
        return switch (side) {
            case "person", "persona" -> t("plan.side.person");
            case "community", "comunita", "comunità" -> t("plan.side.community");
            case "achieved", "realizzato" -> t("plan.side.achieved");
            case "critical", "criticita", "criticità" -> t("plan.side.critical");
            default -> Labels.capital(side);
        };
    }
}
