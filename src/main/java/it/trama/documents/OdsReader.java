package it.trama.documents;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the sheets out of {@code content.xml}: what each cell shows, and no more rows or columns than a plan may have. */
final class OdsReader {
    /** What stands in a sheet without being in its cells. */
    private static final Set<String> BESIDE =
            Set.of("tracked-changes", "shapes", "annotation", "named-expressions", "dde-links");

    private static final int LONGEST_BLANK = 200;
    private static final int MOST_TIMES = 10_000_000;

    private final XMLStreamReader xml;
    private final List<Workbook.Sheet> sheets = new ArrayList<>();

    private OdsReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    static List<Workbook.Sheet> read(byte[] content) throws XMLStreamException, Unreadable {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var reader = new OdsReader(factory.createXMLStreamReader(new ByteArrayInputStream(content)));
        while (reader.xml.hasNext()) {
            if (reader.xml.next() == START_ELEMENT && reader.at("table")) {
                reader.sheet();
            }
        }
        return reader.sheets;
    }

    private boolean at(String element) {
        return xml.getLocalName().equals(element);
    }

    private @Nullable String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    private long times(String attribute) {
        var text = attribute(attribute);
        return text == null ? 1 : Math.clamp(Long.parseLong(text), 1, MOST_TIMES);
    }

    private void sheet() throws XMLStreamException, Unreadable {
        var name = Objects.requireNonNullElse(attribute("name"), "");
        var rows = new Rows(name);
        while (!(xml.next() == END_ELEMENT && at("table"))) {
            if (xml.getEventType() != START_ELEMENT) {
                continue;
            }
            if (BESIDE.contains(xml.getLocalName())) {
                skip();
            } else if (at("table-row")) {
                var times = times("number-rows-repeated");
                rows.add(row(name), times);
            }
        }
        sheets.add(new Workbook.Sheet(name, rows.all()));
    }

    private List<String> row(String sheet) throws XMLStreamException, Unreadable {
        var cells = new ArrayList<String>();
        long blank = 0;
        while (!(xml.next() == END_ELEMENT && at("table-row"))) {
            if (xml.getEventType() != START_ELEMENT) {
                continue;
            }
            var times = times("number-columns-repeated");
            var text = cell();
            if (text.isBlank()) {
                blank += times;
                continue;
            }
            if (cells.size() + blank + times > Workbook.MOST_COLUMNS) {
                throw Rows.tooWide(sheet);
            }
            add(cells, "", blank);
            add(cells, text, times);
            blank = 0;
        }
        return cells;
    }

    private static void add(List<String> cells, String text, long times) {
        for (var i = 0; i < times; i++) {
            cells.add(text);
        }
    }

    private String cell() throws XMLStreamException {
        var type = Objects.requireNonNullElse(attribute("value-type"), "");
        var number = attribute("value");
        var day = attribute("date-value");
        var truth = attribute("boolean-value");
        var shown = shown();
        if (day != null && day.length() >= 10 && type.equals("date")) {
            return day.substring(0, 10);
        }
        if (truth != null && type.equals("boolean")) {
            return truth.equals("true") ? "vero" : "falso";
        }
        var counts = type.equals("float") || type.equals("currency");
        return number == null || !counts || shown.matches("(#|Err:).*") ? shown : number(number, shown);
    }

    /** With the decimals that the cell shows: 162.00 is not 162. */
    private static String number(String stored, String shown) {
        var bare = NumberText.shown(stored, 0);
        var mark = Math.max(shown.lastIndexOf(','), shown.lastIndexOf('.'));
        var decimals = mark < 0 ? 0 : digits(shown.substring(mark + 1)).length();
        if (decimals > bare.scale() && decimals < 12) {
            var asShown = bare.setScale(decimals);
            return NumberText.of(same(asShown, shown) ? asShown : bare);
        }
        return NumberText.of(bare);
    }

    private static boolean same(BigDecimal number, String shown) {
        return digits(number.toPlainString()).equals(digits(shown));
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    /** The text of the cell that opened: its paragraphs, one a line. */
    private String shown() throws XMLStreamException {
        var text = new StringBuilder();
        var depth = 1;
        var paragraphs = 0;
        while (depth > 0) {
            var event = xml.next();
            if (event == START_ELEMENT && BESIDE.contains(xml.getLocalName())) {
                skip();
            } else if (event == START_ELEMENT) {
                depth++;
                if (at("p") && paragraphs++ > 0) {
                    text.append('\n');
                }
                text.append(blank());
            } else if (event == END_ELEMENT) {
                depth--;
            } else if (event == CHARACTERS && depth > 1) {
                text.append(xml.getText().replaceAll("[ \t\r\n]+", " "));
            }
        }
        return text.toString();
    }

    private String blank() {
        return switch (xml.getLocalName()) {
            case "s" -> " ".repeat((int) Math.min(LONGEST_BLANK, times("c")));
            case "tab" -> "\t";
            case "line-break" -> "\n";
            default -> "";
        };
    }

    private void skip() throws XMLStreamException {
        for (var depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case START_ELEMENT -> depth++;
                case END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }
}
