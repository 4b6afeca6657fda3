package it.trama.documents;

/** A table in a DOCX: its head comes again on each page, a row is never cut. */
record DocxTable(Markup xml, int width) {
    void write(Block.Table table) {
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"Caption\"/></w:pPr><w:r>");
        PaperDocx.text(xml, table.caption());
        xml.raw("</w:r></w:p>");
        xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", "Tabella");
        xml.empty("w:tblW", "w:w", String.valueOf(width), "w:type", "dxa").empty("w:tblLayout", "w:type", "fixed");
        xml.raw("<w:tblLook w:val=\"00A0\" w:firstRow=\"1\" w:firstColumn=\"1\"/>");
        xml.empty("w:tblCaption", "w:val", table.caption()).close("w:tblPr").open("w:tblGrid");
        table.columns().forEach(column -> xml.empty("w:gridCol", "w:w", width(table, column)));
        xml.close("w:tblGrid");
        table.head().forEach(row -> row(row, table, true));
        table.body().forEach(row -> row(row, table, false));
        xml.close("w:tbl").raw("<w:p><w:pPr><w:pStyle w:val=\"Fine\"/></w:pPr></w:p>");
    }

    private String width(Block.Table table, Block.Column column) {
        var all = table.columns().stream().mapToInt(Block.Column::share).sum();
        return String.valueOf(width * column.share() / all);
    }

    private void row(Block.Row row, Block.Table table, boolean head) {
        xml.open("w:tr").raw("<w:trPr><w:cantSplit/>" + (head ? "<w:tblHeader/>" : "") + "</w:trPr>");
        var place = 0;
        for (var cell : row.cells()) {
            var together = head || table.whole() && row != table.body().getLast();
            cell(cell, fill(cell, row, head), style(table.columns().get(place), row, head), together);
            place += cell.span();
        }
        xml.close("w:tr");
    }

    private static String fill(Block.Cell cell, Block.Row row, boolean head) {
        if (cell.stands()) {
            return "FFF3D6";
        }
        return switch (row.kind()) {
            case LINE -> head ? "E6EEF7" : "auto";
            case SECTION -> "F2F5F8";
            case SUM -> "E6EEF7";
        };
    }

    private static String style(Block.Column column, Block.Row row, boolean head) {
        var weight = head || row.kind() != Block.Row.Kind.LINE ? "forte" : "";
        return (column.figures() ? "Cifra" : "Cella") + weight;
    }

    /** What keeps together with the next row stands on its page. */
    private void cell(Block.Cell cell, String fill, String style, boolean together) {
        xml.open("w:tc").open("w:tcPr");
        if (cell.span() > 1) {
            xml.empty("w:gridSpan", "w:val", String.valueOf(cell.span()));
        }
        xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill).close("w:tcPr");
        lines(cell, style, together);
        xml.close("w:tc");
    }

    private void lines(Block.Cell cell, String style, boolean together) {
        for (var line : cell.lines()) {
            paragraph(style, together);
            xml.raw(cell.stands() ? "<w:r><w:rPr><w:i/></w:rPr>" : "<w:r>");
            PaperDocx.text(xml, line);
            xml.close("w:r").close("w:p");
        }
        if (cell.text().isEmpty()) {
            paragraph(style, together);
            xml.close("w:p");
        }
    }

    private void paragraph(String style, boolean together) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        xml.raw(together ? "<w:keepNext/>" : "").close("w:pPr");
    }
}
