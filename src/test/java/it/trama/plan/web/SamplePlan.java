package it.trama.plan.web;

import it.trama.plan.*;
import it.trama.plan.PlanPackage.Figures;
import it.trama.plan.PlanPackage.Programme;
import it.trama.plan.PlanPackage.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A small plan with one of each: a target with a date, an open indicator, none, words only, money, hours, chapters. */
final class SamplePlan {
    static final LocalDate START = LocalDate.of(2015, 1, 1);

    private SamplePlan() {}

    /** A plan with its own code, so that tests do not meet. */
    static PlanPackage plan() {
        return plan("prova-" + UUID.randomUUID().toString().substring(0, 8));
    }

    static PlanPackage plan(String code) {
        return new PlanPackage(
                new PlanFrame(
                        code,
                        "Piano di Zona di prova 2015-2017",
                        "Distretto di prova",
                        "Consorzio Inventato",
                        "Lombardia",
                        START,
                        LocalDate.of(2017, 12, 31),
                        null),
                vocabulary(),
                new Programme(passages(), objectives(), actions(), milestones(), progress(), indicators()),
                figures());
    }

    private static Vocabulary vocabulary() {
        return new Vocabulary(
                List.of(
                        item("strategico", ListItem.Kind.TYPE, "strategico"),
                        item("gestionale", ListItem.Kind.TYPE, "gestionale"),
                        new ListItem("singolo", ListItem.Kind.DIMENSION, "singolo", "la persona"),
                        new ListItem("comunita", ListItem.Kind.DIMENSION, "comunità", "i legami"),
                        new ListItem("organizzazione", ListItem.Kind.DIMENSION, "organizzazione", "i servizi"),
                        item("risorse", ListItem.Kind.RECOMPOSITION, "risorse"),
                        item("servizi", ListItem.Kind.RECOMPOSITION, "servizi"),
                        item("welfare", ListItem.Kind.FOCUS, "sistema di welfare"),
                        item("famiglie", ListItem.Kind.FOCUS, "famiglie con minori"),
                        item("vulnerabilita", ListItem.Kind.FOCUS, "vulnerabilità e nuove forme di emarginazione"),
                        item("nazionali", ListItem.Kind.CHANNEL, "fondi nazionali e regionali"),
                        item("solidarieta", ListItem.Kind.CHANNEL, "fondo di solidarietà")),
                List.of(
                        new Axis("A1", "Organizzazione di servizi", null),
                        new Axis("A2", "Famiglie con minori", "Sostenere chi cresce dei bambini"),
                        new Axis("A3", "Nuove fragilità", null)),
                List.of(new AlternativeName("N1", "A3", "capitolo 4", "Vulnerabilità e nuove forme di emarginazione")));
    }

    private static ListItem item(String code, ListItem.Kind kind, String label) {
        return new ListItem(code, kind, label, null);
    }

    private static List<Objective> objectives() {
        return List.of(
                objective("SW1", "A1", "welfare", "organizzazione", "risorse", "Sviluppo della cartella sociale"),
                objective(
                        "SW3", "A1", "welfare", "organizzazione", "servizi", "Modelli integrati con il terzo settore"),
                objective(
                        "FM1",
                        "A2",
                        "famiglie",
                        "singolo",
                        "risorse",
                        "Sostenere le famiglie con esigenze di conciliazione"),
                objective(
                        "FM6",
                        "A2",
                        "famiglie",
                        "comunita",
                        "servizi",
                        "Definire modelli di intervento sull’affido familiare"),
                objective(
                        "VU3", "A3", "vulnerabilita", "comunita", "risorse", "Prevenzione di nuove forme di fragilità"),
                objective(
                        "VU5",
                        "A3",
                        "vulnerabilita",
                        "organizzazione",
                        "servizi",
                        "Inserimenti lavorativi in gestione associata"));
    }

    private static Objective objective(
            String code, String axis, String focus, String dimension, String recomposition, String title) {
        return new Objective(
                code,
                new Objective.Place(axis, focus, dimension, recomposition, null),
                title,
                code.equals("SW1") ? "Utilizzo della cartella sociale informatizzata" : null,
                code.equals("VU5") ? List.of() : List.of("strategico"),
                new Objective.Means(
                        List.of("Risorse professionali"), List.of("Protocollo con gli enti", "Tavolo tecnico")),
                List.of("100 % dei casi a giugno 2016"),
                List.of("Report periodici"),
                List.of("Nel corso del triennio"),
                List.of(),
                code.equals("SW1") ? "Elena Verbali" : null,
                null);
    }

    private static List<Indicator> indicators() {
        return List.of(
                new Indicator(
                        "SW1.1",
                        "SW1",
                        "Casi in carico inseriti in cartella",
                        Indicator.Kind.SHARE,
                        "%",
                        new Indicator.Target(BigDecimal.valueOf(100), null, LocalDate.of(2016, 6, 30)),
                        null,
                        null,
                        null),
                new Indicator(
                        "SW1.2",
                        "SW1",
                        "Integrazione fra servizi nell’uso della cartella",
                        Indicator.Kind.QUALITATIVE,
                        null,
                        null,
                        null,
                        null,
                        null),
                new Indicator(
                        "SW3.1",
                        "SW3",
                        "Accordi firmati con il terzo settore",
                        Indicator.Kind.COUNT,
                        "accordi",
                        new Indicator.Target(BigDecimal.valueOf(3), null, null),
                        BigDecimal.ONE,
                        "capitolo 2",
                        null),
                new Indicator(
                        "FM1.1",
                        "FM1",
                        "Tenuta della rete dei partner",
                        Indicator.Kind.QUALITATIVE,
                        null,
                        null,
                        null,
                        null,
                        null),
                new Indicator(
                        "FM6.1",
                        "FM6",
                        "Situazioni avviate",
                        Indicator.Kind.COUNT,
                        null,
                        new Indicator.Target(BigDecimal.TEN, null, null),
                        null,
                        null,
                        "soglia letta nella casella dell’indicatore"),
                new Indicator(
                        "VU5.1",
                        "VU5",
                        "Persone inserite al lavoro",
                        Indicator.Kind.PERSONS,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    private static List<PlanAction> actions() {
        return List.of(
                new PlanAction(
                        "SW1.a",
                        "SW1",
                        "Strumentazione informatica a supporto",
                        "Elena Verbali",
                        LocalDate.of(2016, 3, 31),
                        null),
                new PlanAction("SW1.b", "SW1", "Accesso condiviso fra operatori di enti diversi", null, null, null));
    }

    private static List<Milestone> milestones() {
        return List.of(new Milestone(
                "M1", "SW1.a", "Acquisto dei computer", LocalDate.of(2015, 6, 30), LocalDate.of(2015, 7, 10)));
    }

    private static List<Progress> progress() {
        return List.of(
                new Progress("P1", "SW1.a", 2015, Progress.State.STARTED, "verbale del tavolo", "gara andata deserta"));
    }

    private static List<Passage> passages() {
        return List.of(
                passage("R1", Passage.Chapter.REVIEW, "Area anziani", "realizzato", null, "Più assistenza a casa"),
                passage(
                        "R2",
                        Passage.Chapter.REVIEW,
                        "Area anziani",
                        "criticità",
                        null,
                        "Poca integrazione con la sanità"),
                passage("V1", Passage.Chapter.VISION, null, null, null, "La comunità è la prima risorsa"),
                passage("F1", Passage.Chapter.AIM, null, "persona", "A2", "Percorsi educativi diffusi"),
                passage("F2", Passage.Chapter.AIM, null, "comunità", "A2", "Reti di famiglie"),
                passage("S1", Passage.Chapter.SWOT, "Positività", null, null, "Servizi di qualità"),
                passage("S2", Passage.Chapter.SWOT, "Criticità", null, null, "Sistema centrato sull’offerta"),
                passage("S3", Passage.Chapter.SWOT, "Opportunità", null, null, "Rinnovare i servizi"),
                passage("S4", Passage.Chapter.SWOT, "Rischi", null, null, "Poche intenzioni comuni"),
                passage("E1", Passage.Chapter.EVALUATION, "Governance", "esito", null, "Come si è lavorato insieme"),
                passage("E2", Passage.Chapter.EVALUATION, "Governance", "impatto", null, "Che cosa è cambiato"));
    }

    private static Passage passage(
            String code,
            Passage.Chapter chapter,
            @Nullable String group,
            @Nullable String side,
            @Nullable String axis,
            String text) {
        return new Passage(code, chapter, group, side, axis, null, text, null);
    }

    private static Figures figures() {
        return new Figures(
                List.of(new PlanMunicipality("019021", "Casalmaggiore", "Casalmaggiore", "O1")),
                List.of(
                        new HoursRow(
                                "O1",
                                HoursRow.Kind.MUNICIPALITY,
                                "Casalmaggiore",
                                14908,
                                euro("96"),
                                euro("155.29"),
                                euro("119")),
                        new HoursRow(
                                "OT",
                                HoursRow.Kind.TOTAL,
                                "Distretto",
                                14908,
                                euro("96"),
                                euro("155.29"),
                                euro("119"))),
                List.of(
                        new RevenueRow(
                                "E1",
                                RowKind.LINE,
                                "Fondo nazionale",
                                "nazionali",
                                true,
                                euro("149234"),
                                euro("150000"),
                                euro("150000")),
                        new RevenueRow(
                                "E2",
                                RowKind.LINE,
                                "Quota dei Comuni",
                                "solidarieta",
                                false,
                                euro("261102"),
                                euro("261102"),
                                null),
                        new RevenueRow(
                                "ET",
                                RowKind.TOTAL,
                                "Totale",
                                null,
                                false,
                                euro("410000"),
                                euro("411102"),
                                euro("150000"))),
                List.of(
                        new ExpenditureRow(
                                "U0",
                                RowKind.SUBTOTAL,
                                2015,
                                "Titoli sociali",
                                "Titoli sociali",
                                euro("60000"),
                                List.of(),
                                null),
                        new ExpenditureRow(
                                "U1",
                                RowKind.LINE,
                                2015,
                                "Titoli sociali",
                                "Buoni sociali",
                                euro("60000"),
                                List.of(),
                                null),
                        new ExpenditureRow(
                                "U2", RowKind.SUBTOTAL, 2015, "Costi", "Costi", euro("6000"), List.of(), null),
                        new ExpenditureRow(
                                "U3", RowKind.LINE, 2015, "Costi", "Software", euro("6000"), List.of("SW1"), null)),
                List.of(
                        new ChannelAmount(
                                "K1", "U1", "nazionali", euro("60000"), ChannelAmount.Provenance.PRINTED, "E1", null),
                        new ChannelAmount(
                                "K2",
                                "U3",
                                "solidarieta",
                                euro("6000"),
                                ChannelAmount.Provenance.INFERRED,
                                null,
                                "le spese correnti sono pagate dalla solidarietà")),
                List.of());
    }

    private static BigDecimal euro(String amount) {
        return new BigDecimal(amount);
    }
}
