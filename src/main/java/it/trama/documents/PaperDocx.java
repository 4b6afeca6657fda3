package it.trama.documents;

import static it.trama.documents.Markup.escaped;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paper as DOCX: headings are styles, tables repeat their head, the contents are a field. */
final class PaperDocx {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final List<String> PARTS = List.of("styles", "numbering", "settings");
    /** Twentieths of a point between the margins, upright and wide. */
    private static final int UPRIGHT = 9638, WIDE = 15137;

    private final Paper paper;
    private final Markup xml = new Markup();
    private int headings;
    private boolean wide;

    private PaperDocx(Paper paper) {
        this.paper = paper;
    }

    static byte[] write(Paper paper) {
        var logo = paper.letterhead().logo();
        var parcel = new Parcel().xml("[Content_Types].xml", Shelf.text("docx/types.xml"));
        parcel.xml("_rels/.rels", Shelf.text("docx/rels.xml"));
        parcel.xml("docProps/core.xml", core(paper));
        parcel.xml("word/_rels/document.xml.rels", relations(logo != null));
        parcel.xml("word/document.xml", new PaperDocx(paper).document());
        for (var part : PARTS) {
            parcel.xml("word/" + part + ".xml", Shelf.text("docx/" + part + ".xml"));
        }
        parcel.xml("word/header1.xml", running("header", paper.running()));
        parcel.xml("word/footer1.xml", running("footer", paper.letterhead().footer()));
        return (logo == null ? parcel : parcel.bytes("word/media/logo.png", logo)).close();
    }

    private static String relations(boolean logo) {
        return Shelf.text("docx/document-rels.xml").replace("{logo}", logo ? Shelf.text("docx/logo-rel.xml") : "");
    }

    private static String running(String part, String text) {
        return Shelf.text("docx/" + part + ".xml").replace("{text}", escaped(text));
    }

    private static String core(Paper paper) {
        return Shelf.text("docx/core.xml")
                .replace("{title}", escaped(paper.title()))
                .replace("{subject}", escaped(paper.subject()))
                .replace("{author}", escaped(paper.author()));
    }

    private String document() {
        xml.open(
                "w:document",
                "xmlns:w",
                W,
                "xmlns:r",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        xml.open("w:body");
        cover();
        paper.blocks().forEach(this::block);
        section();
        return xml.close("w:body").close("w:document").toString();
    }

    private void cover() {
        if (paper.letterhead().logo() != null) {
            xml.raw(Logos.docx(paper.letterhead()));
        }
        var cover = paper.cover();
        if (cover == null) {
            return;
        }
        paragraph("Ente", null, cover.over());
        paragraph("Title", null, cover.title());
        if (paper.mark() != null) {
            paragraph("Bozza", null, paper.mark());
        }
        cover.lines().forEach(line -> paragraph("Copertina", null, line));
        xml.raw("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(style(paragraph.tone()), paragraph.lead(), paragraph.text());
            case Block.Bullets list -> list.items().forEach(item -> paragraph("Elenco", item.lead(), item.text()));
            case Block.Contents contents -> new DocxContents(xml, paper).write(contents);
            case Block.Table table -> new DocxTable(xml, wide ? WIDE : UPRIGHT).write(table);
        }
    }

    private static String style(Block.Tone tone) {
        return switch (tone) {
            case BODY -> "BodyText";
            case LEAD -> "Apertura";
            case NOTE -> "Nota";
            case CENTRED -> "Centrato";
        };
    }

    private void paragraph(String style, @Nullable String lead, String text) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close("w:pPr");
        if (lead != null) {
            xml.raw("<w:r><w:rPr><w:b/></w:rPr>");
            text(xml, text.isEmpty() ? lead : lead + " ");
            xml.close("w:r");
        }
        xml.open("w:r");
        text(xml, text);
        xml.close("w:r").close("w:p");
    }

    static void text(Markup xml, String text) {
        xml.with("w:t", text, "xml:space", "preserve");
    }

    private void heading(Block.Heading heading) {
        var turns = heading.turn() != Block.Turn.NONE;
        var turned = turns && wide != (heading.turn() == Block.Turn.WIDE);
        if (turned) {
            xml.raw("<w:p><w:pPr><w:pStyle w:val=\"Fine\"/>");
            section();
            xml.raw("</w:pPr></w:p>");
            wide = !wide;
        }
        var number = String.valueOf(++headings);
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Heading" + heading.level());
        xml.raw(turns && !turned ? "<w:pageBreakBefore/>" : "").close("w:pPr");
        xml.empty("w:bookmarkStart", "w:id", number, "w:name", "_Toc" + number).open("w:r");
        text(xml, heading.text());
        xml.close("w:r").empty("w:bookmarkEnd", "w:id", number).close("w:p");
    }

    private void section() {
        xml.open("w:sectPr").empty("w:headerReference", "w:type", "default", "r:id", "rId4");
        xml.empty("w:footerReference", "w:type", "default", "r:id", "rId5");
        xml.raw(
                wide
                        ? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
                                + "<w:pgMar w:top=\"1247\" w:right=\"850\" w:bottom=\"1020\" w:left=\"850\" w:header=\"567\" w:footer=\"510\" w:gutter=\"0\"/>"
                        : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                                + "<w:pgMar w:top=\"1361\" w:right=\"1134\" w:bottom=\"1247\" w:left=\"1134\" w:header=\"624\" w:footer=\"567\" w:gutter=\"0\"/>");
        xml.raw(paper.cover() != null && !wide && headings <= firstTurn() ? "<w:titlePg/>" : "")
                .close("w:sectPr");
    }

    /** How many headings stand before the page turns for the first time: only there is a cover. */
    private int firstTurn() {
        var all = paper.headings();
        for (var i = 0; i < all.size(); i++) {
            if (all.get(i).turn() == Block.Turn.WIDE) {
                return i;
            }
        }
        return all.size();
    }
}
