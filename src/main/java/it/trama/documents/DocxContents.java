package it.trama.documents;

/** The contents in a DOCX: a field that an office can bring up to date, with its lines already there. */
record DocxContents(Markup xml, Paper paper) {
    void write(Block.Contents contents) {
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"TOCHeading\"/></w:pPr><w:r>");
        PaperDocx.text(xml, contents.title());
        xml.raw("</w:r></w:p>");
        var number = 0;
        var first = true;
        for (var heading : paper.headings()) {
            number++;
            if (heading.level() <= contents.depth()) {
                line(heading, number, first ? " TOC \\o \"1-" + contents.depth() + "\" \\h " : "");
                first = false;
            }
        }
        if (!first) {
            xml.raw(
                    "<w:p><w:pPr><w:pStyle w:val=\"Fine\"/></w:pPr><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
        }
    }

    private void line(Block.Heading heading, int number, String field) {
        xml.open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", "TOC" + heading.level())
                .close("w:pPr");
        if (!field.isEmpty()) {
            begin(field);
        }
        xml.open("w:hyperlink", "w:anchor", "_Toc" + number, "w:history", "1").open("w:r");
        PaperDocx.text(xml, heading.text());
        xml.raw("</w:r><w:r><w:tab/></w:r>");
        begin(" PAGEREF _Toc" + number + " \\h ");
        xml.raw("<w:r><w:t>–</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
        xml.close("w:hyperlink").close("w:p");
    }

    private void begin(String field) {
        xml.raw("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>");
        xml.with("w:instrText", field, "xml:space", "preserve");
        xml.raw("</w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
    }
}
