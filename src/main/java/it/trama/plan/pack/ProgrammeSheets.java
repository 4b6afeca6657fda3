package it.trama.plan.pack;

import static it.trama.plan.pack.Column.Type.DATE;
import static it.trama.plan.pack.Column.Type.DECIMAL;
import static it.trama.plan.pack.Column.Type.INTEGER;
import static it.trama.plan.pack.Column.Type.LIST;
import static it.trama.plan.pack.Column.Type.LONG_TEXT;
import static it.trama.plan.pack.Column.Type.TEXT;
import static it.trama.plan.pack.Column.choice;
import static it.trama.plan.pack.Column.code;
import static it.trama.plan.pack.Column.listed;
import static it.trama.plan.pack.Column.of;
import static it.trama.plan.pack.Column.reference;

import it.trama.plan.Axis;
import it.trama.plan.Indicator;
import it.trama.plan.ListItem;
import it.trama.plan.Milestone;
import it.trama.plan.Objective;
import it.trama.plan.PlanAction;
import it.trama.plan.Progress;
import java.util.List;
import java.util.Map;

/** The objectives and all that hangs on them. */
final class ProgrammeSheets {
    private static final Sheet<Objective> OBJECTIVES = Sheet.of(
            "obiettivi",
            Objective.class,
            "Che cosa il Piano vuole raggiungere",
            plan -> plan.programme().objectives(),
            code("Breve e stabile, per esempio SW1"),
            reference("asse", Axis.class, "Il codice dell’asse").mandatory(),
            listed("focus", ListItem.Kind.FOCUS, "Il codice del focus").mandatory(),
            listed("dimensione", ListItem.Kind.DIMENSION, "Il codice della dimensione")
                    .mandatory(),
            listed("ricomposizione", ListItem.Kind.RECOMPOSITION, "Il codice della ricomposizione"),
            listed("area", ListItem.Kind.AREA, "Il codice dell’area regionale"),
            of("titolo", TEXT, "Il titolo della scheda").mandatory(),
            of("titolo nella matrice", TEXT, "Il titolo nella matrice, se è diverso"),
            new Column(
                    "tipologia",
                    Column.Type.REFERENCES,
                    false,
                    "I codici delle tipologie",
                    Map.of(),
                    ListItem.class,
                    ListItem.Kind.TYPE),
            of("risorse impiegate", LIST, "Soldi, persone, mezzi"),
            of("strumenti", LIST, "Protocolli, tavoli, voucher"),
            of("range di valutazione", LIST, "Le parole che dicono quando è raggiunto"),
            of("strumenti di valutazione", LIST, "Come si raccoglie la prova"),
            of("tempi", LIST, "Le parole che dicono quando"),
            of("schede regionali", LIST, "I codici delle schede regionali collegate"),
            of("responsabile", TEXT, "Chi ne risponde"),
            of("note", LONG_TEXT, "Quello che serve sapere"));

    static final List<Sheet<?>> ALL = List.of(
            OBJECTIVES,
            Sheet.of(
                    "azioni",
                    PlanAction.class,
                    "Che cosa si fa per un obiettivo",
                    plan -> plan.programme().actions(),
                    code("Per esempio SW1-A1"),
                    reference("obiettivo", Objective.class, "Il codice dell’obiettivo")
                            .mandatory(),
                    of("azione", LONG_TEXT, "Che cosa si fa").mandatory(),
                    of("responsabile", TEXT, "Chi la fa"),
                    of("entro", DATE, "Il giorno entro cui finisce"),
                    of("note", LONG_TEXT, "Quello che serve sapere")),
            Sheet.of(
                    "tappe",
                    Milestone.class,
                    "I passi di un’azione che si vedono",
                    plan -> plan.programme().milestones(),
                    code("Per esempio SW1-A1-T1"),
                    reference("azione", PlanAction.class, "Il codice dell’azione")
                            .mandatory(),
                    of("tappa", TEXT, "Che cosa si vede").mandatory(),
                    of("entro", DATE, "Il giorno previsto").mandatory(),
                    of("fatta il", DATE, "Il giorno in cui è stata fatta")),
            Sheet.of(
                    "avanzamenti",
                    Progress.class,
                    "A che punto era un’azione alla fine di un anno",
                    plan -> plan.programme().progress(),
                    code("Per esempio SW1-A1-2015"),
                    reference("azione", PlanAction.class, "Il codice dell’azione")
                            .mandatory(),
                    of("anno", INTEGER, "L’anno").mandatory(),
                    choice("stato", Choices.PROGRESS, "A che punto era"),
                    of("prova", LONG_TEXT, "Che cosa lo mostra"),
                    of("motivo del ritardo", LONG_TEXT, "Perché non è finita")),
            Sheet.of(
                    "indicatori",
                    Indicator.class,
                    "Come si vedrà se un obiettivo è raggiunto",
                    plan -> plan.programme().indicators(),
                    code("Per esempio SW1-I1"),
                    reference("obiettivo", Objective.class, "Il codice dell’obiettivo")
                            .mandatory(),
                    of("indicatore", LONG_TEXT, "Come lo scrive il Piano").mandatory(),
                    choice("tipo", Choices.INDICATOR, "Che misura è"),
                    of("unità", TEXT, "Casi, persone, %, euro"),
                    of("almeno", DECIMAL, "La soglia da raggiungere"),
                    of("al più", DECIMAL, "La soglia da non passare"),
                    of("entro", DATE, "Il giorno in cui va raggiunta"),
                    of("valore di partenza", DECIMAL, "Quanto era prima"),
                    of("fonte del valore di partenza", TEXT, "Da dove viene"),
                    of("lettura", LONG_TEXT, "Come abbiamo letto un testo poco chiaro, da confermare")));

    private ProgrammeSheets() {}
}
