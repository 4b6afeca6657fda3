package it.trama.plan.pack;

import static it.trama.plan.pack.Column.Type.DECIMAL;
import static it.trama.plan.pack.Column.Type.EURO;
import static it.trama.plan.pack.Column.Type.INTEGER;
import static it.trama.plan.pack.Column.Type.LIST;
import static it.trama.plan.pack.Column.Type.LONG_TEXT;
import static it.trama.plan.pack.Column.Type.TEXT;
import static it.trama.plan.pack.Column.Type.YES_NO;
import static it.trama.plan.pack.Column.choice;
import static it.trama.plan.pack.Column.code;
import static it.trama.plan.pack.Column.listed;
import static it.trama.plan.pack.Column.of;
import static it.trama.plan.pack.Column.reference;
import static it.trama.plan.pack.Column.references;

import it.trama.plan.ChannelAmount;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.HoursRow;
import it.trama.plan.ListItem;
import it.trama.plan.Objective;
import it.trama.plan.PlanMunicipality;
import it.trama.plan.RevenueRow;
import it.trama.plan.Statement;
import java.util.List;

/** What the plan counts. */
final class FigureSheets {
    static final List<Sheet<?>> ALL = List.of(
            Sheet.of(
                    "comuni",
                    PlanMunicipality.class,
                    "I comuni del distretto",
                    plan -> plan.figures().municipalities(),
                    code("Il codice ISTAT al tempo del Piano, con gli zeri"),
                    of("comune", TEXT, "Il nome").mandatory(),
                    of("aggregazione", TEXT, "L’unione o il gruppo di cui fa parte")
                            .mandatory(),
                    of("ente delle ore", TEXT, "Il codice della riga del foglio ore che lo comprende")),
            Sheet.of(
                    "ore",
                    HoursRow.class,
                    "Le ore di assistente sociale, come sono stampate",
                    plan -> plan.figures().hours(),
                    code("Il codice della riga"),
                    choice("tipo", Choices.HOURS, "Che riga è"),
                    of("ente", TEXT, "Il nome dell’ente, o l’etichetta della riga del totale")
                            .mandatory(),
                    of("abitanti", INTEGER, "Gli abitanti"),
                    of("ore settimanali", DECIMAL, "Le ore di adesso"),
                    of("abitanti per ora", DECIMAL, "Il rapporto stampato"),
                    of("ore standard", DECIMAL, "Lo standard stampato")),
            Sheet.of(
                    "entrate",
                    RevenueRow.class,
                    "La previsione delle entrate",
                    plan -> plan.figures().revenue(),
                    code("Il codice della riga"),
                    choice("tipo", Choices.ROW, "Voce, subtotale delle righe sopra, totale"),
                    of("voce", TEXT, "Come è scritta").mandatory(),
                    listed("canale", ListItem.Kind.CHANNEL, "Il canale della matrice delle uscite che alimenta"),
                    of("vincolato", YES_NO, "Sì, se paga solo le proprie voci"),
                    of("primo anno", EURO, "Euro nel primo anno del Piano"),
                    of("secondo anno", EURO, "Euro nel secondo anno"),
                    of("terzo anno", EURO, "Euro nel terzo anno")),
            Sheet.of(
                    "uscite",
                    ExpenditureRow.class,
                    "Le uscite di un anno; il subtotale è la testa della sua sezione",
                    plan -> plan.figures().expenditure(),
                    code("Il codice della riga"),
                    choice("tipo", Choices.ROW, "Voce, subtotale della sezione, totale"),
                    of("anno", INTEGER, "L’anno").mandatory(),
                    of("sezione", TEXT, "La sezione").mandatory(),
                    of("voce", TEXT, "Come è scritta").mandatory(),
                    of("importo", EURO, "Euro, come stampato"),
                    references("obiettivi", Objective.class, "I codici degli obiettivi che serve"),
                    reference("prosegue", ExpenditureRow.class, "Il codice della riga dell’anno prima che continua")),
            Sheet.of(
                    "canali_uscite",
                    ChannelAmount.class,
                    "Quanto di una riga delle uscite passa per un canale",
                    plan -> plan.figures().channels(),
                    code("Il codice della cella"),
                    reference("uscita", ExpenditureRow.class, "Il codice della riga delle uscite")
                            .mandatory(),
                    listed("canale", ListItem.Kind.CHANNEL, "Il codice del canale")
                            .mandatory(),
                    of("importo", EURO, "Euro").mandatory(),
                    choice("provenienza", Choices.PROVENANCE, "Stampato nel Piano, calcolato, dedotto, o immesso"),
                    reference("fondo", RevenueRow.class, "Il codice dell’entrata da cui viene"),
                    of(
                            "ipotesi",
                            LONG_TEXT,
                            "Per una cella dedotta: su che cosa si regge; per una immessa: chi e quando")),
            Sheet.of(
                    "affermazioni",
                    Statement.class,
                    "Le quantità che il testo afferma",
                    plan -> plan.figures().statements(),
                    code("Il codice dell’affermazione"),
                    of("dove", TEXT, "Capitolo e frase").mandatory(),
                    of("parole", LONG_TEXT, "Come lo dice il testo, in breve").mandatory(),
                    of("valore", DECIMAL, "La cifra come è stampata"),
                    of("unità", TEXT, "Persone, %, euro").mandatory(),
                    of(
                            "di che cosa",
                            TEXT,
                            "La chiave della cosa affermata: due affermazioni uguali devono andare d’accordo"),
                    of("anno", INTEGER, "L’anno a cui si riferisce"),
                    of("territorio", TEXT, "Il luogo a cui si riferisce"),
                    of("arrotondato a", DECIMAL, "Il passo dell’arrotondamento, se è più largo della stampa"),
                    choice("relazione", Choices.RELATION, "Come segue dai termini")
                            .optional(),
                    of("termini", LIST, "Codici di altre affermazioni, o celle come entrate!E07.primo anno"),
                    of("note", LONG_TEXT, "Quello che serve sapere")));

    private FigureSheets() {}
}
