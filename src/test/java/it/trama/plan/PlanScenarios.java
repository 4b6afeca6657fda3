package it.trama.plan;

import it.trama.plan.Indicator.Target;
import it.trama.plan.ListItem.Kind;
import it.trama.plan.Objective.Means;
import it.trama.plan.Objective.Place;
import it.trama.plan.PlanPackage.Figures;
import it.trama.plan.PlanPackage.Programme;
import it.trama.plan.PlanPackage.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Plans as an office would bring them: after the real one, small enough to be read. */
public final class PlanScenarios {
    /** A plan with a row at least in every sheet, figures printed with different precision. */
    public static PlanPackage smallCasalasco() {
        return smallCasalasco("PROVA-" + UUID.randomUUID(), 2015);
    }

    public static PlanPackage smallCasalasco(String code, int firstYear) {
        return new PlanPackage(frame(code, firstYear), vocabulary(), programme(), figures());
    }

    public static PlanFrame frame(String code, int firstYear) {
        return new PlanFrame(
                code,
                "Piano di zona %d-%d".formatted(firstYear, firstYear + 2),
                "Distretto di prova",
                "Consorzio di prova",
                "Lombardia",
                LocalDate.of(firstYear, 1, 1),
                LocalDate.of(firstYear + 2, 12, 31),
                null);
    }

    private static Vocabulary vocabulary() {
        return new Vocabulary(
                List.of(
                        item("T-INT", Kind.TYPE),
                        item("T-CON", Kind.TYPE),
                        item("D-PER", Kind.DIMENSION),
                        item("D-COM", Kind.DIMENSION),
                        item("R-CON", Kind.RECOMPOSITION),
                        item("F-SW", Kind.FOCUS),
                        item("A-INC", Kind.AREA),
                        item("C-FNPS", Kind.CHANNEL)),
                List.of(
                        new Axis("NF", "Nuove fragilità", "Chi oggi scivola e domani non chiede"),
                        new Axis("LAV", "Lavoro", null)),
                List.of(new AlternativeName("N1", "NF", "Capitolo 3", "Fragilità nuove")));
    }

    private static ListItem item(String code, Kind kind) {
        return new ListItem(code, kind, "Voce " + code, null);
    }

    private static Programme programme() {
        return new Programme(
                List.of(
                        new Passage(
                                "P01", Passage.Chapter.VISION, null, null, null, null, "Una comunità che cura", null),
                        new Passage("P02", Passage.Chapter.AIM, null, "persona", "NF", "Fine", "Restare a casa", null)),
                List.of(objective("SW1", "Accesso unico"), objective("SW2", "Reti di vicinato")),
                List.of(
                        new PlanAction(
                                "SW1-A1", "SW1", "Aprire lo sportello", "Ufficio di Piano", day(2016, 6, 30), null),
                        new PlanAction("SW2-A1", "SW2", "Mappare i gruppi", null, null, null)),
                List.of(new Milestone("SW1-A1-T1", "SW1-A1", "Sede trovata", day(2015, 9, 30), null)),
                List.of(new Progress("SW1-A1-2015", "SW1-A1", 2015, Progress.State.STARTED, "Verbale di prova", null)),
                List.of(
                        new Indicator(
                                "SW1-I1",
                                "SW1",
                                "Copertura del 100% entro giugno 2016",
                                Indicator.Kind.SHARE,
                                "%",
                                new Target(new BigDecimal("100"), null, day(2016, 6, 30)),
                                new BigDecimal("12.50"),
                                "Relazione di prova",
                                null),
                        new Indicator(
                                "SW2-I1",
                                "SW2",
                                "Gruppi attivi",
                                Indicator.Kind.COUNT,
                                null,
                                null,
                                null,
                                null,
                                "da contare a fine anno")));
    }

    public static Objective objective(String code, String title) {
        return new Objective(
                code,
                new Place("NF", "F-SW", "D-PER", "R-CON", null),
                title,
                null,
                List.of("T-INT"),
                new Means(List.of("1 assistente sociale", "fondi \"propri\", in {parte}"), List.of()),
                List.of("0-100%"),
                List.of("Report"),
                List.of("entro il triennio"),
                List.of("A"),
                null,
                null);
    }

    private static Figures figures() {
        return new Figures(
                List.of(new PlanMunicipality("019999", "Borgo di Prova", "Unione di prova", "U1")),
                List.of(
                        new HoursRow(
                                "U1", HoursRow.Kind.UNION, "Unione di prova", 4100, n("32.5"), n("126.15"), n("32.80")),
                        new HoursRow("TOT", HoursRow.Kind.TOTAL, "Totale", null, null, null, null)),
                List.of(new RevenueRow(
                        "E01", RowKind.LINE, "Fondo nazionale", "C-FNPS", true, n("1584"), n("1584.00"), null)),
                List.of(new ExpenditureRow(
                        "S01", RowKind.LINE, 2015, "Minori", "Tutela", n("900.5"), List.of("SW1"), null)),
                List.of(new ChannelAmount(
                        "S01-FNPS",
                        "S01",
                        "C-FNPS",
                        n("900.50"),
                        ChannelAmount.Provenance.INFERRED,
                        "E01",
                        "unico fondo")),
                List.of(new Statement(
                        "Q01",
                        "Capitolo 1",
                        "circa 15.000 disoccupati",
                        n("15000"),
                        "persone",
                        "disoccupati",
                        2014,
                        "distretto",
                        n("1000"),
                        Statement.Relation.SUM,
                        List.of("Q02", "ore!*.population"),
                        null)));
    }

    private static BigDecimal n(String text) {
        return new BigDecimal(text);
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    /** A plan of many objectives, each with an action and an indicator. */
    public static PlanPackage large(String code, int firstYear, int objectives) {
        var base = smallCasalasco(code, firstYear);
        var codes = IntStream.rangeClosed(1, objectives).mapToObj(i -> "OB" + i).toList();
        return new PlanPackage(
                base.frame(),
                base.vocabulary(),
                new Programme(
                        base.programme().passages(),
                        codes.stream().map(c -> objective(c, "Obiettivo " + c)).toList(),
                        codes.stream()
                                .map(c -> new PlanAction(c + "-A1", c, "Fare", "Ufficio", day(2016, 1, 1), null))
                                .toList(),
                        List.of(),
                        List.of(),
                        codes.stream()
                                .map(c -> new Indicator(
                                        c + "-I1", c, "Quanti", Indicator.Kind.COUNT, null, null, null, null, null))
                                .toList()),
                new Figures(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    /** An act of March 2015, invented. */
    public static Act act(Act.Kind kind) {
        return new Act(
                kind, "12/2015", LocalDate.of(2015, 3, 10), "Assemblea di prova", List.of("Prova Inventati"), null);
    }

    /** The version of a plan that has gone all its way. */
    public static UUID inForce(PlanPackage content, Plans plans, PlanVersions versions) {
        return enterIntoForce(plans.load(content).version(), versions);
    }

    public static UUID enterIntoForce(UUID draft, PlanVersions versions) {
        versions.record(draft, act(Act.Kind.CONCERTATION));
        versions.submitToConsultation(draft, act(Act.Kind.CONSULTATION));
        versions.adopt(draft, act(Act.Kind.DECISION));
        versions.record(draft, act(Act.Kind.AGREEMENT));
        return versions.enterIntoForce(draft, act(Act.Kind.ENTRY_INTO_FORCE)).id();
    }

    private PlanScenarios() {}
}
