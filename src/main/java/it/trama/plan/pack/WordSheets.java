package it.trama.plan.pack;

import static it.trama.plan.pack.Column.Type.DATE;
import static it.trama.plan.pack.Column.Type.LONG_TEXT;
import static it.trama.plan.pack.Column.Type.TEXT;
import static it.trama.plan.pack.Column.choice;
import static it.trama.plan.pack.Column.code;
import static it.trama.plan.pack.Column.of;
import static it.trama.plan.pack.Column.reference;

import it.trama.plan.AlternativeName;
import it.trama.plan.Axis;
import it.trama.plan.ListItem;
import it.trama.plan.Passage;
import it.trama.plan.PlanFrame;
import java.util.List;

/** The cover, the lists, the axes and the points of the chapters. */
final class WordSheets {
    static final List<Sheet<?>> ALL = List.of(
            Sheet.of(
                    "piano",
                    PlanFrame.class,
                    "La copertina: una riga sola",
                    plan -> List.of(plan.frame()),
                    code("Un nome breve del Piano, per esempio casalasco-2015"),
                    of("titolo", TEXT, "Come si chiama il Piano").mandatory(),
                    of("distretto", TEXT, "Il distretto che programma").mandatory(),
                    of("ente capofila", TEXT, "Chi risponde per il distretto").mandatory(),
                    of("regione", TEXT, "La regione").mandatory(),
                    of("dal", DATE, "Il primo giorno").mandatory(),
                    of("al", DATE, "L’ultimo giorno").mandatory(),
                    of("note", LONG_TEXT, "Quello che serve sapere")),
            Sheet.of(
                    "elenchi",
                    ListItem.class,
                    "Le liste del Piano: tipologie, dimensioni, ricomposizioni, focus, aree, canali",
                    plan -> plan.vocabulary().items(),
                    code("Il codice della voce, usato negli altri fogli"),
                    choice("lista", Choices.LIST, "A quale lista appartiene"),
                    of("voce", TEXT, "Come si legge").mandatory(),
                    of("descrizione", LONG_TEXT, "Che cosa vuol dire")),
            Sheet.of(
                    "assi",
                    Axis.class,
                    "Le linee principali del Piano",
                    plan -> plan.vocabulary().axes(),
                    code("Il codice dell’asse"),
                    of("nome", TEXT, "Come si chiama").mandatory(),
                    of("descrizione", LONG_TEXT, "Di che cosa si occupa")),
            Sheet.of(
                    "nomi",
                    AlternativeName.class,
                    "Gli altri nomi che il testo dà allo stesso asse",
                    plan -> plan.vocabulary().names(),
                    code("Il codice della riga"),
                    reference("asse", Axis.class, "Il codice dell’asse").mandatory(),
                    of("dove", TEXT, "Il posto nel documento").mandatory(),
                    of("nome", TEXT, "Il nome che si legge lì").mandatory()),
            Sheet.of(
                    "brani",
                    Passage.class,
                    "I punti dei capitoli: bilancio passato, visione, finalità, SWOT, governance…",
                    plan -> plan.programme().passages(),
                    code("Il codice del punto"),
                    choice("capitolo", Choices.CHAPTER, "In quale capitolo sta"),
                    of("gruppo", TEXT, "Sotto quale titolo: un’area, un quadrante, un livello"),
                    of("lato", TEXT, "In quale colonna: realizzato, criticità, persona, comunità"),
                    reference("asse", Axis.class, "L’asse, per le finalità"),
                    of("titolo", TEXT, "Un titolo breve"),
                    of("testo", LONG_TEXT, "Il punto").mandatory(),
                    of("note", LONG_TEXT, "Quello che serve sapere")));

    private WordSheets() {}
}
