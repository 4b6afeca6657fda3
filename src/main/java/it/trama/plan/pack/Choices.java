package it.trama.plan.pack;

import it.trama.plan.ChannelAmount;
import it.trama.plan.HoursRow;
import it.trama.plan.Indicator;
import it.trama.plan.ListItem;
import it.trama.plan.Passage;
import it.trama.plan.Progress;
import it.trama.plan.RowKind;
import it.trama.plan.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** The Italian word of each value that a cell can be chosen from. */
final class Choices {
    static final Map<String, String> LIST =
            words(ListItem.Kind.values(), "tipologia", "dimensione", "ricomposizione", "focus", "area", "canale");
    static final Map<String, String> CHAPTER = words(
            Passage.Chapter.values(),
            "bilancio passato",
            "visione",
            "progetto",
            "finalità",
            "SWOT",
            "servizio sociale",
            "integrazione",
            "conoscenza",
            "governance",
            "valutazione");
    static final Map<String, String> PROGRESS =
            words(Progress.State.values(), "non avviata", "avviata", "fatta", "abbandonata");
    static final Map<String, String> INDICATOR = words(
            Indicator.Kind.values(),
            "conteggio",
            "persone",
            "somma",
            "media",
            "quota",
            "traguardo",
            "grado",
            "qualitativo");
    static final Map<String, String> HOURS = words(HoursRow.Kind.values(), "comune", "unione", "totale");
    static final Map<String, String> ROW = words(RowKind.values(), "voce", "subtotale", "totale");
    static final Map<String, String> PROVENANCE =
            words(ChannelAmount.Provenance.values(), "stampato", "calcolato", "dedotto", "immesso");
    static final Map<String, String> RELATION = words(
            Statement.Relation.values(),
            "uguale",
            "somma",
            "differenza",
            "prodotto",
            "rapporto",
            "percentuale di",
            "tasso",
            "crescita",
            "stima di");

    private Choices() {}

    private static Map<String, String> words(Enum<?>[] values, String... words) {
        if (values.length != words.length) {
            throw new IllegalStateException("A word is missing for " + values[0].getDeclaringClass());
        }
        var map = new LinkedHashMap<String, String>();
        for (var value : values) {
            map.put(value.name(), words[value.ordinal()]);
        }
        return java.util.Collections.unmodifiableMap(map);
    }
}
