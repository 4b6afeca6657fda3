package it.trama.documents;

import java.util.stream.Stream;

/** Writes a tally as XLSX, each formula with the value it has now: fastexcel leaves it out, and previews then show nothing. */
final class TallyXlsx {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    /** Places of the styles in {@code xlsx/styles.xml}. */
    private static final int WORDS = 1,
            WORDS_STRONG = 2,
            EURO = 3,
            EURO_STRONG = 4,
            EURO_STANDS = 5,
            HEAD = 6,
            TITLE = 7;

    private final Tally tally;
    private final Markup xml = new Markup();
    private int row;
    private int column;

    private TallyXlsx(Tally tally) {
        this.tally = tally;
    }

    static byte[] write(Tally tally) {
        return new Parcel()
                .xml("[Content_Types].xml", Shelf.text("xlsx/types.xml"))
                .xml("_rels/.rels", Shelf.text("xlsx/rels.xml"))
                .xml("xl/_rels/workbook.xml.rels", Shelf.text("xlsx/workbook-rels.xml"))
                .xml(
                        "xl/workbook.xml",
                        Shelf.text("xlsx/workbook.xml").replace("{name}", Markup.escaped(tally.sheet())))
                .xml("xl/styles.xml", Shelf.text("xlsx/styles.xml"))
                .xml("xl/worksheets/sheet1.xml", new TallyXlsx(tally).sheet())
                .close();
    }

    private String sheet() {
        xml.open("worksheet", "xmlns", MAIN).raw(Shelf.text("xlsx/sheet-head.xml"));
        xml.open("sheetData");
        words(TITLE, tally.title());
        line();
        open("ht", "40", "customHeight", "1");
        tally.head().forEach(word -> text(HEAD, word));
        xml.close("row");
        tally.rows().forEach(this::row);
        tally.notes().forEach(note -> words(WORDS, note));
        xml.close("sheetData").raw(Shelf.text("xlsx/sheet-foot.xml"));
        return xml.close("worksheet").toString();
    }

    private void line() {
        row++;
    }

    private void open(String... attributes) {
        line();
        column = 0;
        var all = Stream.concat(Stream.of("r", String.valueOf(row)), Stream.of(attributes));
        xml.open("row", all.toArray(String[]::new));
    }

    private void words(int style, String words) {
        open();
        text(style, words);
        xml.close("row");
    }

    private void row(Tally.Row line) {
        open();
        for (var cell : line.cells()) {
            switch (cell) {
                case Tally.Text(var text) -> text(line.sum() ? WORDS_STRONG : WORDS, text);
                case Tally.Amount(var euro, var stands) ->
                    number(stands ? EURO_STANDS : line.sum() ? EURO_STRONG : EURO, euro.toPlainString(), "");
                case Tally.Sum(var euro, var formula) ->
                    number(line.sum() ? EURO_STRONG : EURO, euro.toPlainString(), formula);
            }
        }
        xml.close("row");
    }

    private void text(int style, String text) {
        if (!text.isEmpty()) {
            xml.open("c", "r", Tally.name(column, row), "s", String.valueOf(style), "t", "inlineStr")
                    .open("is");
            xml.with("t", text, "xml:space", "preserve").close("is").close("c");
        }
        column++;
    }

    private void number(int style, String value, String formula) {
        xml.open("c", "r", Tally.name(column++, row), "s", String.valueOf(style));
        if (!formula.isEmpty()) {
            xml.with("f", formula);
        }
        xml.with("v", value).close("c");
    }
}
