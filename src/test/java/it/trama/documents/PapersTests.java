package it.trama.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.documents.Block.Column;
import it.trama.documents.Block.Row;
import it.trama.documents.Block.Tone;
import it.trama.documents.Block.Turn;
import it.trama.testing.Accessible;
import it.trama.testing.LibreOffice;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PapersTests {
    @Test
    void thePdfIsAccessibleByEveryRuleThatAMachineChecks() throws Exception {
        Accessible.assertPdfUa(Papers.write(paper(Letterhead.PLAIN), Papers.Form.PDF));
        Accessible.assertPdfUa(Papers.write(paper(letterhead()), Papers.Form.PDF));
    }

    @Test
    void thePdfSaysItsTitleItsLanguageAndWhereThingsAre() throws Exception {
        try (var pdf = Loader.loadPDF(Papers.write(paper(Letterhead.PLAIN), Papers.Form.PDF))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Carta di prova");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("it-IT");
            var outline = pdf.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.getFirstChild().getTitle()).isEqualTo("1. Primo");
            assertThat(outline.getFirstChild().getFirstChild().getTitle()).isEqualTo("1.1 Dentro");
            assertThat(outline.getFirstChild().getNextSibling().getTitle()).isEqualTo("2. Largo");
        }
    }

    @Test
    void aWideTableLiesOnItsSideAndItsHeadComesAgain() throws Exception {
        try (var pdf = Loader.loadPDF(Papers.write(paper(Letterhead.PLAIN), Papers.Form.PDF))) {
            var wide = 0;
            for (var page : pdf.getPages()) {
                wide += page.getMediaBox().getWidth() > page.getMediaBox().getHeight() ? 1 : 0;
            }
            assertThat(wide).isBetween(2, 5);
        }
        var text = Accessible.text(Papers.write(paper(Letterhead.PLAIN), Papers.Form.PDF));
        assertThat(text.split("Voce Importo", -1)).hasSizeGreaterThan(2);
        assertThat(text).contains("BOZZA", "Pagina 2 di", "Riga 59", "perché così, «dice» € 10 − 2 …");
    }

    @Test
    void theDocxHasHeadingsAsStylesTablesThatRepeatTheirHeadAndAFieldOfContents() throws Exception {
        var parts = parts(Papers.write(paper(letterhead()), Papers.Form.DOCX));
        assertThat(parts).containsKeys("[Content_Types].xml", "word/styles.xml", "word/media/logo.png");
        assertThat(parts.get("word/document.xml"))
                .contains("w:val=\"Heading1\"", "<w:tblHeader/>", " TOC \\o ", "w:orient=\"landscape\"")
                .contains("Riga 59", "perché così", "Stemma inventato");
        assertThat(parts.get("word/styles.xml")).contains("w:val=\"it-IT\"");
        assertThat(parts.get("word/header1.xml")).contains("Testata di prova · BOZZA");
    }

    @Test
    void theOdtHasHeadingsAsStylesTablesThatRepeatTheirHeadAndContents() throws Exception {
        var bytes = Papers.write(paper(letterhead()), Papers.Form.ODT);
        assertThat(new String(bytes, 30, 8, UTF_8)).isEqualTo("mimetype");
        var parts = parts(bytes);
        assertThat(parts.get("content.xml"))
                .contains("text:outline-level=\"1\"", "<table:table-header-rows>", "<text:table-of-content ")
                .contains("H1-wide", "Riga 59", "perché così", "Stemma inventato");
        assertThat(parts.get("styles.xml")).contains("fo:country=\"IT\"", "Testata di prova · BOZZA");
        assertThat(parts.get("META-INF/manifest.xml")).contains("Pictures/logo.png");
    }

    @Test
    void libreOfficeOpensTheDocxAndTheOdtAndNothingThatIsBroken(@TempDir Path folder) throws Exception {
        var docx = Papers.write(paper(letterhead()), Papers.Form.DOCX);
        var odt = Papers.write(paper(letterhead()), Papers.Form.ODT);
        var files = new LinkedHashMap<String, byte[]>();
        files.put("word.docx", docx);
        files.put("open.odt", odt);
        files.put("half-word.docx", Arrays.copyOf(docx, docx.length / 2));
        files.put("half-open.odt", Arrays.copyOf(odt, odt.length / 2));
        var opened = LibreOffice.open(folder, files);
        assertThat(opened).containsOnlyKeys("word.docx", "open.odt");
        for (var pdf : opened.values()) {
            assertThat(Accessible.text(pdf))
                    .contains("Carta di prova", "1.1 Dentro", "perché così, «dice» € 10 − 2 …", "Riga 59", "FINE")
                    .contains("Testata di prova · BOZZA");
            assertThat(Accessible.pages(pdf)).isBetween(5, 9);
        }
    }

    @Test
    void theHtmlNeedsNothingFromElsewhere() {
        var html = new String(Papers.write(paper(letterhead()), Papers.Form.HTML), UTF_8);
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("lang=\"it-IT\"", "<th class=\"words\" scope=\"col\">Voce</th>", "alt=\"Stemma inventato\"")
                .doesNotContain("http:", "https:", "<script", "<link", "@import");
        assertThat(html.split("src=\"|url\\(", -1))
                .hasSize(4)
                .allSatisfy(part ->
                        assertThat(part).matches(start -> start.startsWith("data:") || start.startsWith("<!DOCTYPE")));
    }

    @Test
    void whatIsWrittenInAPlanStaysText() throws Exception {
        var hostile = new Paper(
                "</title><script>alert(1)</script>",
                "a & b",
                "\u0000\u0008x",
                null,
                Letterhead.PLAIN,
                null,
                List.of(new Block.Paragraph("<img src=\"file:///etc/passwd\"> ]]> &xxe;")));
        for (var form : List.of(Papers.Form.DOCX, Papers.Form.ODT)) {
            assertThat(parts(Papers.write(hostile, form))).isNotEmpty();
        }
        assertThat(new String(Papers.write(hostile, Papers.Form.HTML), UTF_8)).doesNotContain("<script", "<img");
        assertThat(Accessible.text(Papers.write(hostile, Papers.Form.PDF))).contains("<img src=", "&xxe;");
    }

    @Test
    void theSamePaperIsTheSameFile() {
        for (var form : List.of(Papers.Form.DOCX, Papers.Form.ODT, Papers.Form.HTML)) {
            assertThat(Papers.write(paper(letterhead()), form)).isEqualTo(Papers.write(paper(letterhead()), form));
        }
    }

    @Test
    void aLogoThatIsNoPictureOrIsHugeIsRefused() throws Exception {
        assertThatThrownBy(() -> Logos.clean("<svg onload='x'/>".getBytes(UTF_8)))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("PNG o JPEG");
        assertThatThrownBy(() -> Logos.clean(picture(3000, 10))).hasMessageContaining("3000 × 10");
        assertThatThrownBy(() -> Logos.clean(new byte[Logos.MOST_BYTES + 1])).hasMessageContaining("512 KB");
    }

    private static Letterhead letterhead() throws IllegalStateException {
        try {
            return new Letterhead(
                    Logos.clean(picture(120, 60)), "Stemma inventato", "Testata di prova", "Via Inventata 1");
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] picture(int width, int height) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", out);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Paper paper(Letterhead letterhead) {
        var rows = new ArrayList<Row>();
        for (var i = 0; i < 60; i++) {
            rows.add(Row.of(i % 10 == 0 ? Row.Kind.SECTION : Row.Kind.LINE, "Riga " + i, "1.00" + i, "–"));
        }
        rows.add(new Row(Row.Kind.SUM, List.of(new Block.Cell("Totale"), new Block.Cell("2 *", 2, true))));
        return new Paper(
                "Carta di prova",
                "Serve alle prove",
                "Consorzio Inventato",
                new Paper.Cover("Distretto di prova", "Carta di prova", List.of("Dal 2015 al 2017")),
                letterhead,
                "bozza",
                List.of(
                        new Block.Contents("Indice", 2),
                        new Block.Heading(1, "1. Primo", Turn.UPRIGHT),
                        new Block.Paragraph(Tone.LEAD, "perché così, «dice» € 10 − 2 …"),
                        new Block.Bullets(List.of(new Block.Item("Uno.", "testo"), new Block.Item(null, "due"))),
                        new Block.Heading(2, "1.1 Dentro"),
                        new Block.Heading(1, "2. Largo", Turn.WIDE),
                        new Block.Table(
                                "Tabella di prova",
                                List.of(Column.words(3), Column.figures(1), Column.figures(1)),
                                List.of(Row.of("Voce", "Importo", "Altro")),
                                rows),
                        new Block.Heading(1, "3. Dritto", Turn.UPRIGHT),
                        new Block.Paragraph(Tone.CENTRED, "FINE")));
    }

    /** The parts of a packed file; those in XML are well formed. */
    private static Map<String, String> parts(byte[] packed) throws Exception {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var bytes = zip.readAllBytes();
                parts.put(entry.getName(), new String(bytes, UTF_8));
                if (entry.getName().matches(".*\\.(xml|rels)")) {
                    DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(bytes));
                }
            }
        }
        return parts;
    }
}
