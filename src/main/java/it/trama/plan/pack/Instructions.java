package it.trama.plan.pack;

import it.trama.documents.Workbook;
import java.util.ArrayList;
import java.util.List;

/** The sheet that explains the others to an office. */
final class Instructions {
    private Instructions() {}

    static Workbook.Sheet sheet() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("foglio", "colonna", "che cosa", "obbligatoria", "valori"));
        for (var sheet : Sheets.ALL) {
            rows.add(List.of(sheet.name(), "", sheet.about(), "", ""));
            sheet.columns().forEach(column -> rows.add(row(sheet, column)));
        }
        return new Workbook.Sheet(PlanPackages.INSTRUCTIONS, rows);
    }

    private static List<String> row(Sheet<?> sheet, Column column) {
        var required = column.required() ? "sì" : "no";
        return List.of(sheet.name(), column.header(), column.about(), required, values(column));
    }

    static String values(Column column) {
        var sheet = column.refersTo();
        return switch (column.type()) {
            case CHOICE -> String.join(", ", column.choices().values());
            case DATE -> "30/06/2016 oppure 2016-06-30";
            case EURO -> "euro: 1656680,00";
            case DECIMAL -> "numero con la virgola: 127,39";
            case INTEGER -> "numero intero: 1254";
            case YES_NO -> "sì, no";
            case LIST -> "più testi, separati da |";
            case REFERENCE ->
                sheet == null ? "" : "un codice del foglio " + Sheets.of(sheet).name();
            case REFERENCES ->
                sheet == null
                        ? ""
                        : "codici del foglio %s, separati da |"
                                .formatted(Sheets.of(sheet).name());
            case CODE -> "un codice breve, diverso per ogni riga";
            case TEXT, LONG_TEXT -> "testo";
        };
    }
}
