package it.trama.documents;

import static it.trama.documents.Markup.escaped;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A paper as ODT: headings are styles, tables repeat their head, the contents can be brought up to date. */
final class PaperOdt {
    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    private final Paper paper;
    private final Markup xml = new Markup();
    private final OdtTable tables;
    private int headings;
    private boolean wide;

    private PaperOdt(Paper paper) {
        this.paper = paper;
        tables = new OdtTable(xml);
    }

    static byte[] write(Paper paper) {
        var logo = paper.letterhead().logo();
        var parcel = new Parcel()
                .type(TYPE)
                .xml(
                        "META-INF/manifest.xml",
                        Shelf.text("odt/manifest.xml")
                                .replace("{logo}", logo == null ? "" : Shelf.text("odt/logo-entry.xml")))
                .xml("content.xml", new PaperOdt(paper).content())
                .xml("styles.xml", styles(paper))
                .xml("meta.xml", meta(paper));
        return (logo == null ? parcel : parcel.bytes("Pictures/logo.png", logo)).close();
    }

    /** A paper with a cover has a first page without head and foot. */
    private static String styles(Paper paper) {
        var running = Shelf.text("odt/running.xml");
        return Shelf.text("odt/styles.xml")
                .replace("{first}", paper.cover() == null ? "dritta" : "copertina")
                .replace("{standard}", paper.cover() == null ? running : "")
                .replace("{running}", running)
                .replace("{header}", escaped(paper.running()))
                .replace("{footer}", escaped(paper.letterhead().footer()));
    }

    private static String meta(Paper paper) {
        return Shelf.text("odt/meta.xml")
                .replace("{title}", escaped(paper.title()))
                .replace("{subject}", escaped(paper.subject()))
                .replace("{author}", escaped(paper.author()));
    }

    private String content() {
        var body = body();
        return new Markup()
                .raw(Shelf.text("odt/content-head.xml").replace("{columns}", tables.columnStyles()))
                .raw(body)
                .raw("</office:text></office:body></office:document-content>")
                .toString();
    }

    private String body() {
        cover();
        paper.blocks().forEach(this::block);
        return xml.toString();
    }

    private void cover() {
        var logo = paper.letterhead().logo();
        if (logo != null) {
            xml.raw(Logos.odt(logo, paper.letterhead().logoText()));
        }
        var cover = paper.cover();
        if (cover == null) {
            return;
        }
        paragraph("EnteCopertina", null, cover.over());
        paragraph("Title", null, cover.title());
        if (paper.mark() != null) {
            paragraph("Bozza", null, paper.mark());
        }
        cover.lines().forEach(line -> paragraph("Copertina", null, line));
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(style(paragraph.tone()), paragraph.lead(), paragraph.text());
            case Block.Bullets list -> bullets(list);
            case Block.Contents contents -> contents(contents);
            case Block.Table table -> tables.write(table, wide);
        }
    }

    private static String style(Block.Tone tone) {
        return switch (tone) {
            case BODY -> "Text_20_body";
            case LEAD -> "Apertura";
            case NOTE -> "Nota";
            case CENTRED -> "Centrato";
        };
    }

    private void bullets(Block.Bullets list) {
        xml.open("text:list", "text:style-name", "Punti");
        for (var item : list.items()) {
            xml.open("text:list-item");
            paragraph("Elenco", item.lead(), item.text());
            xml.close("text:list-item");
        }
        xml.close("text:list");
    }

    private void paragraph(String style, @Nullable String lead, String text) {
        xml.open("text:p", "text:style-name", style);
        if (lead != null) {
            xml.with("text:span", lead, "text:style-name", "Forte").text(text.isEmpty() ? "" : " ");
        }
        xml.text(text).close("text:p");
    }

    private void heading(Block.Heading heading) {
        if (heading.turn() != Block.Turn.NONE) {
            wide = heading.turn() == Block.Turn.WIDE;
        }
        var style = heading.turn() == Block.Turn.NONE
                ? "Heading_20_" + heading.level()
                : "H" + heading.level() + "-" + heading.turn().name().toLowerCase(Locale.ROOT);
        var mark = "_Toc" + ++headings;
        xml.open("text:h", "text:style-name", style, "text:outline-level", String.valueOf(heading.level()));
        xml.empty("text:bookmark-start", "text:name", mark).text(heading.text());
        xml.empty("text:bookmark-end", "text:name", mark).close("text:h");
    }

    private void contents(Block.Contents contents) {
        xml.raw(Shelf.text("odt/contents.xml")
                .replace("{title}", escaped(contents.title()))
                .replace("{depth}", String.valueOf(contents.depth())));
        var number = 0;
        for (var heading : paper.headings()) {
            number++;
            if (heading.level() <= contents.depth()) {
                place(heading, "_Toc" + number);
            }
        }
        xml.raw("</text:index-body></text:table-of-content>");
    }

    /** A line of the contents: its page is computed when the file is opened. */
    private void place(Block.Heading heading, String mark) {
        xml.open("text:p", "text:style-name", "Contents_20_" + heading.level());
        xml.raw("<text:a xlink:type=\"simple\" xlink:href=\"#" + mark + "\" text:style-name=\"Richiamo\""
                + " text:visited-style-name=\"Richiamo\">");
        xml.text(heading.text()).empty("text:tab");
        xml.open("text:bookmark-ref", "text:reference-format", "page", "text:ref-name", mark);
        xml.raw("–").close("text:bookmark-ref").close("text:a").close("text:p");
    }
}
