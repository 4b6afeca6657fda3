package it.trama.documents;

import java.util.Map;
import java.util.TreeMap;

/** Tables in an ODT: their head comes again on each page, a row is never cut. */
final class OdtTable {
    /** Hundredths of a millimetre between the margins. */
    private static final int UPRIGHT = 17_000, WIDE = 26_700;

    private final Markup xml;
    private final Map<String, Integer> widths = new TreeMap<>();
    private int count;

    OdtTable(Markup xml) {
        this.xml = xml;
    }

    void write(Block.Table table, boolean wide) {
        xml.with("text:p", table.caption(), "text:style-name", "Caption");
        xml.open("table:table", "table:name", "Tabella" + ++count, "table:style-name", style(table, wide));
        var all = table.columns().stream().mapToInt(Block.Column::share).sum();
        for (var column : table.columns()) {
            var width = (wide ? WIDE : UPRIGHT) * column.share() / all;
            widths.put("C" + width, width);
            xml.empty("table:table-column", "table:style-name", "C" + width);
        }
        if (!table.head().isEmpty()) {
            xml.open("table:table-header-rows");
            table.head().forEach(row -> row(row, table, true));
            xml.close("table:table-header-rows");
        }
        table.body().forEach(row -> row(row, table, false));
        xml.close("table:table").raw("<text:p text:style-name=\"Fine\"/>");
    }

    private static String style(Block.Table table, boolean wide) {
        return (wide ? "T-wide" : "T-upright") + (table.whole() ? "-whole" : "");
    }

    String columnStyles() {
        var styles = new Markup();
        widths.forEach((name, width) -> styles.open("style:style", "style:name", name, "style:family", "table-column")
                .empty("style:table-column-properties", "style:column-width", width / 100.0 + "mm")
                .close("style:style"));
        return styles.toString();
    }

    private void row(Block.Row row, Block.Table table, boolean head) {
        xml.open("table:table-row", "table:style-name", "R");
        var place = 0;
        for (var cell : row.cells()) {
            cell(cell, fill(cell, row, head), style(table.columns().get(place), row, head));
            place += cell.span();
        }
        xml.close("table:table-row");
    }

    private static String fill(Block.Cell cell, Block.Row row, boolean head) {
        if (cell.stands()) {
            return "cella-dedotta";
        }
        return switch (row.kind()) {
            case LINE -> head ? "cella-testa" : "cella";
            case SECTION -> "cella-sezione";
            case SUM -> "cella-testa";
        };
    }

    private static String style(Block.Column column, Block.Row row, boolean head) {
        var weight = head || row.kind() != Block.Row.Kind.LINE ? "forte" : "";
        return (column.figures() ? "Cifra" : "Cella") + weight;
    }

    private void cell(Block.Cell cell, String fill, String style) {
        xml.raw("<table:table-cell table:style-name=\"" + fill + "\" office:value-type=\"string\"");
        xml.raw(cell.span() == 1 ? ">" : " table:number-columns-spanned=\"" + cell.span() + "\">");
        lines(cell, style);
        xml.close("table:table-cell");
        for (var i = 1; i < cell.span(); i++) {
            xml.empty("table:covered-table-cell");
        }
    }

    private void lines(Block.Cell cell, String style) {
        for (var line : cell.lines()) {
            xml.open("text:p", "text:style-name", style);
            xml.raw(cell.stands() ? "<text:span text:style-name=\"Corsivo\">" : "")
                    .text(line);
            xml.raw(cell.stands() ? "</text:span>" : "").close("text:p");
        }
        if (cell.text().isEmpty()) {
            xml.empty("text:p", "text:style-name", style);
        }
    }
}
