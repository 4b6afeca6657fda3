package it.trama.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes sheets as an office likes them: the headings stand out and stay in sight, long texts wrap, text stays text,
 * numbers are numbers, a choice is picked from a list.
 */
final class OdsWriter {
    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final Pattern SPACES = Pattern.compile("^ | {2,}|\t");
    private static final int MOST_DECIMALS = 10, PREPARED_ROWS = 1000;

    private final Workbook workbook;
    private final StringBuilder xml = new StringBuilder();

    private OdsWriter(Workbook workbook) {
        this.workbook = workbook;
    }

    static byte[] write(Workbook workbook) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            type(zip);
            put(zip, "META-INF/manifest.xml", manifest());
            put(zip, "content.xml", new OdsWriter(workbook).content());
            put(zip, "settings.xml", settings(workbook));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** First in the file and not packed, so that its kind is seen without opening it. */
    private static void type(ZipOutputStream zip) throws IOException {
        var bytes = TYPE.getBytes(UTF_8);
        var sum = new CRC32();
        sum.update(bytes);
        var entry = entry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
    }

    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        return entry;
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + text).getBytes(UTF_8));
    }

    private static String manifest() {
        return """
                <m:manifest xmlns:m="%smanifest:1.0" m:version="1.3">
                <m:file-entry m:full-path="/" m:version="1.3" m:media-type="%s"/>
                <m:file-entry m:full-path="content.xml" m:media-type="text/xml"/>
                <m:file-entry m:full-path="settings.xml" m:media-type="text/xml"/>
                </m:manifest>
                """.formatted(NAMES, TYPE);
    }

    /** The first row of each sheet stays in sight. */
    private static String settings(Workbook workbook) {
        var sheets = workbook.sheets().stream()
                .map(sheet -> """
                        <c:config-item-map-entry c:name="%s">
                        <c:config-item c:name="VerticalSplitMode" c:type="short">2</c:config-item>
                        <c:config-item c:name="VerticalSplitPosition" c:type="int">1</c:config-item>
                        <c:config-item c:name="ActiveSplitRange" c:type="short">2</c:config-item>
                        <c:config-item c:name="PositionBottom" c:type="int">1</c:config-item>
                        </c:config-item-map-entry>
                        """.formatted(escaped(sheet.name())))
                .collect(Collectors.joining());
        return """
                <o:document-settings xmlns:o="%soffice:1.0" xmlns:c="%sconfig:1.0"
                 xmlns:ooo="http://openoffice.org/2004/office" o:version="1.3"><o:settings>
                <c:config-item-set c:name="ooo:view-settings"><c:config-item-map-indexed c:name="Views">
                <c:config-item-map-entry><c:config-item c:name="ViewId" c:type="string">view1</c:config-item>
                <c:config-item-map-named c:name="Tables">%s</c:config-item-map-named></c:config-item-map-entry>
                </c:config-item-map-indexed></c:config-item-set></o:settings></o:document-settings>
                """.formatted(NAMES, NAMES, sheets);
    }

    private String content() {
        xml.append("""
                <o:document-content xmlns:o="%1$soffice:1.0" xmlns:t="%1$stable:1.0" xmlns:x="%1$stext:1.0"
                 xmlns:s="%1$sstyle:1.0" xmlns:n="%1$sdatastyle:1.0" xmlns:of="%1$sof:1.2"
                 xmlns:fo="%1$sxsl-fo-compatible:1.0" o:version="1.3"><o:automatic-styles>
                <n:text-style s:name="at"><n:text-content/></n:text-style>
                <s:style s:name="testo" s:family="table-cell" s:data-style-name="at">
                <s:table-cell-properties fo:wrap-option="wrap" s:vertical-align="top"/></s:style>
                <s:style s:name="testa" s:family="table-cell">
                <s:table-cell-properties fo:background-color="#e8f0f8" fo:wrap-option="wrap"/>
                <s:text-properties fo:font-weight="bold"/></s:style>
                """.formatted(NAMES));
        numberStyles();
        workbook.sheets().stream()
                .flatMapToInt(OdsWriter::widths)
                .distinct()
                .forEach(width -> xml.append("""
                                <s:style s:name="w%d" s:family="table-column">
                                <s:table-column-properties s:column-width="%dmm"/></s:style>
                                """.formatted(width, width * 2)));
        xml.append("</o:automatic-styles><o:body><o:spreadsheet>");
        validations();
        workbook.sheets().forEach(this::sheet);
        return xml.append("</o:spreadsheet></o:body></o:document-content>\n").toString();
    }

    private void numberStyles() {
        for (var decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
            xml.append("""
                    <n:number-style s:name="f%1$d"><n:number n:decimal-places="%1$d" n:min-decimal-places="%1$d" n:min-integer-digits="1"/></n:number-style>
                    <s:style s:name="n%1$d" s:family="table-cell" s:data-style-name="f%1$d"><s:table-cell-properties s:vertical-align="top"/></s:style>
                    """.formatted(decimals));
        }
    }

    private static java.util.stream.IntStream widths(Workbook.Sheet sheet) {
        return java.util.stream.IntStream.range(0, sheet.columns()).map(sheet::width);
    }

    private void validations() {
        var all = workbook.sheets().stream()
                .flatMap(sheet -> sheet.choices().entrySet().stream().map(choice -> """
                                <t:content-validation t:name="%s" t:base-cell-address="%s" t:allow-empty-cell="true"
                                 t:condition="%s" t:display-list="unsorted">
                                <t:error-message t:message-type="warning" t:display="true" t:title="%s"><x:p>%s</x:p></t:error-message>
                                </t:content-validation>
                                """.formatted(
                                validation(sheet, choice.getKey()),
                                escaped("$'%s'.A1".formatted(sheet.name())),
                                escaped(condition(choice.getValue())),
                                Workbook.NOT_A_CHOICE,
                                Workbook.CHOOSE)))
                .collect(Collectors.joining());
        if (!all.isEmpty()) {
            xml.append("<t:content-validations>").append(all).append("</t:content-validations>");
        }
    }

    private static String condition(List<String> words) {
        return words.stream()
                .map(word -> '"' + word + '"')
                .collect(Collectors.joining(";", "of:cell-content-is-in-list(", ")"));
    }

    private static String validation(Workbook.Sheet sheet, int column) {
        return escaped("scelta-%s-%d".formatted(sheet.name(), column));
    }

    private void sheet(Workbook.Sheet sheet) {
        xml.append("<t:table t:name=\"").append(escaped(sheet.name())).append("\">\n");
        for (var c = 0; c < Math.max(1, sheet.columns()); c++) {
            var style = sheet.numeric().contains(c) ? "Default" : "testo";
            xml.append("<t:table-column t:style-name=\"w%d\" t:default-cell-style-name=\"%s\"/>"
                    .formatted(sheet.width(c), style));
        }
        for (var r = 0; r < sheet.rows().size(); r++) {
            row(sheet, r);
        }
        if (!sheet.choices().isEmpty() && sheet.rows().size() < PREPARED_ROWS) {
            prepared(sheet, PREPARED_ROWS - sheet.rows().size());
        }
        xml.append("</t:table>\n");
    }

    /** Blank rows to fill in, with their lists to pick from. */
    private void prepared(Workbook.Sheet sheet, int count) {
        xml.append("<t:table-row t:number-rows-repeated=\"%d\">".formatted(count));
        for (var c = 0; c < sheet.columns(); c++) {
            xml.append("<t:table-cell").append(choice(sheet, c)).append("/>");
        }
        xml.append("</t:table-row>\n");
    }

    private static String choice(Workbook.Sheet sheet, int column) {
        return sheet.choices().containsKey(column)
                ? " t:content-validation-name=\"%s\"".formatted(validation(sheet, column))
                : "";
    }

    private void row(Workbook.Sheet sheet, int row) {
        xml.append("<t:table-row>");
        var cells = sheet.rows().get(row);
        for (var c = 0; c < cells.size(); c++) {
            xml.append("<t:table-cell");
            if (row > 0) {
                xml.append(choice(sheet, c));
            }
            var numeric = row > 0 && sheet.numeric().contains(c) && NumberText.safe(cells.get(c));
            cell(cells.get(c), row == 0 ? "testa" : "testo", numeric);
        }
        xml.append("</t:table-row>\n");
    }

    private void cell(String text, String style, boolean numeric) {
        if (text.isEmpty()) {
            xml.append("/>");
            return;
        }
        if (numeric) {
            var number = NumberText.value(text);
            xml.append(" t:style-name=\"n%d\" o:value-type=\"float\" o:value=\"%s\">"
                    .formatted(number.scale(), number.toPlainString()));
        } else {
            xml.append(" t:style-name=\"%s\" o:value-type=\"string\">".formatted(style));
        }
        text.lines().forEach(line -> xml.append("<x:p>").append(paragraph(line)).append("</x:p>"));
        xml.append("</t:table-cell>");
    }

    private static String paragraph(String line) {
        return SPACES.matcher(escaped(line))
                .replaceAll(run -> run.group().equals("\t")
                        ? "<x:tab/>"
                        : "<x:s x:c=\"%d\"/>".formatted(run.group().length()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
