package it.trama.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packed files made by hand, as other programs and other people make them. */
final class Packed {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private Packed() {}

    static byte[] zip(Map<String, String> entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Formats 1 to 4: two decimals, a percentage, the day of Italian Excel, a literal word. */
    static byte[] xlsx(String rows) {
        return xlsx("<sst xmlns=\"%s\"><si><t>comune</t></si></sst>".formatted(MAIN), rows);
    }

    static byte[] xlsx(String strings, String rows) {
        return zip(entries(strings, rows));
    }

    /** As some programs write it: no formats at all. */
    static byte[] plainXlsx(String rows) {
        var entries = entries("<sst xmlns=\"%s\"/>".formatted(MAIN), rows);
        entries.remove("xl/styles.xml");
        entries.computeIfPresent(
                "[Content_Types].xml", (_, types) -> types.replaceAll("<Override[^>]*styles[^>]*>", ""));
        entries.computeIfPresent(
                "xl/_rels/workbook.xml.rels", (_, all) -> all.replaceAll("<Relationship Id=.r2[^>]*>", ""));
        return zip(entries);
    }

    private static Map<String, String> entries(String strings, String rows) {
        var entries = new LinkedHashMap<String, String>();
        entries.put("[Content_Types].xml", """
                <Types xmlns="%scontent-types">
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
                </Types>""".formatted(PACKAGE));
        entries.put("_rels/.rels", """
                <Relationships xmlns="%srelationships"><Relationship Id="r1" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>""".formatted(PACKAGE, OFFICE));
        entries.put("xl/workbook.xml", """
                <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="comuni" sheetId="1" r:id="r1"/></sheets></workbook>""".formatted(MAIN, OFFICE));
        entries.put("xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="%1$srelationships"><Relationship Id="r1" Type="%2$s/worksheet" Target="worksheets/sheet1.xml"/>
                <Relationship Id="r2" Type="%2$s/styles" Target="styles.xml"/><Relationship Id="r3" Type="%2$s/sharedStrings" Target="sharedStrings.xml"/></Relationships>""".formatted(PACKAGE, OFFICE));
        entries.put("xl/styles.xml", """
                <styleSheet xmlns="%s"><numFmts count="1"><numFmt numFmtId="170" formatCode="0&quot; addetti&quot;"/></numFmts>
                <cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="4"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>""".formatted(MAIN));
        entries.put("xl/sharedStrings.xml", strings);
        entries.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
        return entries;
    }

    static byte[] ods(String rows) {
        return ods("", rows);
    }

    static byte[] ods(String before, String rows) {
        var entries = new LinkedHashMap<String, String>();
        entries.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        entries.put("content.xml", """
                %s<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                ><office:body><office:spreadsheet><table:table table:name="comuni">%s</table:table></office:spreadsheet></office:body>
                </office:document-content>""".formatted(before, rows));
        return zip(entries);
    }
}
