package it.trama.plan.check;

import it.trama.plan.AlternativeName;
import it.trama.plan.Axis;
import it.trama.plan.ChannelAmount;
import it.trama.plan.ChannelAmount.Provenance;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.HoursRow;
import it.trama.plan.Indicator;
import it.trama.plan.Indicator.Target;
import it.trama.plan.ListItem;
import it.trama.plan.Milestone;
import it.trama.plan.Objective;
import it.trama.plan.Passage;
import it.trama.plan.PlanAction;
import it.trama.plan.PlanFrame;
import it.trama.plan.PlanMunicipality;
import it.trama.plan.PlanPackage;
import it.trama.plan.RevenueRow;
import it.trama.plan.RowKind;
import it.trama.plan.Statement;
import it.trama.plan.Statement.Relation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An invented little plan in which everything reconciles and nothing is missing. */
final class Reconciled {
    static PlanPackage plan() {
        var frame = new PlanFrame(
                "P",
                "Piano di prova",
                "Ambito di Prova",
                "Ente di Prova",
                "Regione di Prova",
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2026, 12, 31),
                null);
        return new PlanPackage(frame, vocabulary(), programme(), figures());
    }

    private static PlanPackage.Vocabulary vocabulary() {
        return new PlanPackage.Vocabulary(
                List.of(
                        new ListItem("T", ListItem.Kind.TYPE, "strategico", null),
                        new ListItem("D", ListItem.Kind.DIMENSION, "singolo", null),
                        new ListItem("F", ListItem.Kind.FOCUS, "Casa", null),
                        new ListItem("C1", ListItem.Kind.CHANNEL, "fondi nazionali (FNPS e FNA)", null),
                        new ListItem("C2", ListItem.Kind.CHANNEL, "quote dei Comuni", null)),
                List.of(new Axis("A", "Casa e lavoro", null)),
                List.of(new AlternativeName("A-N1", "A", "capitolo 5", "casa")));
    }

    private static PlanPackage.Programme programme() {
        var objective = new Objective(
                "O1",
                new Objective.Place("A", "F", "D", null, null),
                "Abitare",
                "Abitare",
                List.of("T"),
                new Objective.Means(List.of("Risorse FNPS", "Progetto «Casa insieme»"), List.of("Protocollo")),
                List.of("80 % entro il 2025"),
                List.of("Report"),
                List.of("entro il 2025"),
                List.of(),
                null,
                null);
        var target = new Target(number("80"), null, LocalDate.of(2025, 12, 31));
        return new PlanPackage.Programme(
                List.of(new Passage(
                        "G1",
                        Passage.Chapter.GOVERNANCE,
                        "distretto",
                        null,
                        null,
                        "Tavolo",
                        "Due volte al mese.",
                        null)),
                List.of(objective),
                List.of(new PlanAction("O1-A1", "O1", "Firmare", null, LocalDate.of(2025, 6, 30), null)),
                List.of(new Milestone("O1-A1-T1", "O1-A1", "Bozza", LocalDate.of(2025, 3, 31), null)),
                List.of(),
                List.of(new Indicator(
                        "O1-I1",
                        "O1",
                        "Quota di case",
                        Indicator.Kind.SHARE,
                        "%",
                        target,
                        number("50"),
                        "rilevazione 2023",
                        null)));
    }

    private static PlanPackage.Figures figures() {
        return new PlanPackage.Figures(
                List.of(
                        new PlanMunicipality("000001", "Prova Alta", "Unione di Prova", "H1"),
                        new PlanMunicipality("000002", "Prova Bassa", "Unione di Prova", "H2")),
                List.of(
                        hours("H1", HoursRow.Kind.MUNICIPALITY, "Prova Alta", 1000, "8", "125.00", "10"),
                        hours("H2", HoursRow.Kind.MUNICIPALITY, "Prova Bassa", 3000, "30", "100.00", "30"),
                        hours("H3", HoursRow.Kind.TOTAL, "totale", 4000, "38", "105.26", "40")),
                List.of(
                        revenue("E1", RowKind.LINE, "FNPS", "C1", "1000", "1100", "1200"),
                        revenue("E2", RowKind.LINE, "FNA", "C1", "2000", "2000", "2000"),
                        revenue("E3", RowKind.SUBTOTAL, "totale fondi", null, "3000", "3100", "3200"),
                        revenue("E4", RowKind.LINE, "quote", "C2", "8000", "8000", "9000"),
                        revenue("E5", RowKind.TOTAL, "totale", null, "11000", "11100", "12200")),
                List.of(
                        expenditure("U1", RowKind.SUBTOTAL, "SERVIZI", "11000"),
                        expenditure("U2", RowKind.LINE, "Casa insieme", "3500", "O1"),
                        expenditure("U3", RowKind.LINE, "Trasporto", "7500", "O1"),
                        expenditure("U4", RowKind.TOTAL, "TOTALE", "11000"),
                        later("U5", RowKind.LINE, 2025, "11100"),
                        later("U6", RowKind.TOTAL, 2025, "11100"),
                        later("U7", RowKind.LINE, 2026, "12200"),
                        later("U8", RowKind.TOTAL, 2026, "12200")),
                List.of(
                        cell("U2-C1", "U2", "C1", "1000", "E1"),
                        cell("U2-C2", "U2", "C2", "2500", "E4"),
                        cell("U3-C1", "U3", "C1", "2000", "E2"),
                        cell("U3-C2", "U3", "C2", "5500", "E4"),
                        cell("U4-C1", "U4", "C1", "3000", null),
                        cell("U4-C2", "U4", "C2", "8000", null)),
                statements());
    }

    private static List<Statement> statements() {
        return List.of(
                stated("S01", "11000.00", "€", Relation.EQUALS, "entrate!E5.primo anno"),
                stated("S02", "2.00", "€ per abitante", null),
                stated("S03", null, "€", Relation.PRODUCT, "entrate!E4.primo anno", "S02", "ore!H3.abitanti"),
                stated("S04", "1000", "persone", null),
                stated("S05", "25.0", "%", Relation.PERCENT_OF, "S04", "ore!H3.abitanti"),
                stated("S06", "900", "persone", null),
                stated("S07", "100", "persone", null),
                stated("S08", "10.0", "%", Relation.RATE, "S07", "S06"),
                stated("S09", "1500", "famiglie", null),
                stated("S10", "1650", "famiglie", null),
                stated("S11", "10.0", "%", Relation.GROWTH, "S09", "S10"),
                stated("S12", "150", "famiglie", Relation.DIFFERENCE, "S10", "S09"),
                stated("S13", "60", "%", null),
                stated("S14", "40", "%", null),
                stated("S15", "100", "%", Relation.SUM, "S13", "S14"),
                stated("S16", "2.42", "persone per famiglia", Relation.RATIO, "ore!*.abitanti", "S10"),
                stated("S17", "300", "persone", Relation.ESTIMATES, "S18", "S19"),
                stated("S18", "160", "persone", null),
                stated("S19", "120", "persone", null),
                stated("S20", null, "€", Relation.GROWTH, "entrate!E5.primo anno", "entrate!E5.terzo anno"),
                about("comuni", stated("S21", "2", "Comuni", Relation.EQUALS, "comuni!*.righe")),
                about("comuni", stated("S22", "2", "Comuni", null)),
                about(Hours.STANDARD, stated("S23", "100", "abitanti per ora", null)),
                stated("S24", "50", "%", Relation.EQUALS, "indicatori!O1-I1.valore di partenza"));
    }

    private static Statement stated(
            String code, @Nullable String value, String unit, @Nullable Relation relation, String... terms) {
        return new Statement(
                code,
                "Capitolo 1",
                "affermazione " + code,
                value == null ? null : number(value),
                unit,
                null,
                2024,
                "ambito",
                null,
                relation,
                List.of(terms),
                null);
    }

    private static Statement about(String subject, Statement s) {
        return new Statement(
                s.code(),
                s.place(),
                s.words(),
                s.value(),
                s.unit(),
                subject,
                s.year(),
                s.territory(),
                s.roundedTo(),
                s.relation(),
                s.terms(),
                s.note());
    }

    private static HoursRow hours(String code, HoursRow.Kind kind, String body, int population, String... figures) {
        return new HoursRow(code, kind, body, population, number(figures[0]), number(figures[1]), number(figures[2]));
    }

    private static RevenueRow revenue(
            String code, RowKind kind, String label, @Nullable String channel, String... years) {
        return new RevenueRow(code, kind, label, channel, false, number(years[0]), number(years[1]), number(years[2]));
    }

    private static ExpenditureRow expenditure(
            String code, RowKind kind, String label, String amount, String... objectives) {
        return new ExpenditureRow(code, kind, 2024, "SERVIZI", label, number(amount), List.of(objectives), null);
    }

    /** Of the years to come the plan forecasts less in detail. */
    private static ExpenditureRow later(String code, RowKind kind, int year, String amount) {
        return new ExpenditureRow(code, kind, year, "SERVIZI", "Casa insieme", number(amount), List.of("O1"), null);
    }

    private static ChannelAmount cell(String code, String row, String channel, String amount, @Nullable String fund) {
        return new ChannelAmount(code, row, channel, number(amount), Provenance.PRINTED, fund, null);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private Reconciled() {}
}
