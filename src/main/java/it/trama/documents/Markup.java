package it.trama.documents;

/** Writes elements and text, and lets nothing pass that XML does not know. */
final class Markup {
    private final StringBuilder xml = new StringBuilder(1 << 16);

    /** The attributes as name and value in turn; a value that is null leaves its attribute out. */
    Markup open(String element, String... attributes) {
        return tag(element, attributes, ">");
    }

    Markup empty(String element, String... attributes) {
        return tag(element, attributes, "/>");
    }

    private Markup tag(String element, String[] attributes, String end) {
        xml.append('<').append(element);
        for (var i = 0; i + 1 < attributes.length; i += 2) {
            xml.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            xml.append('"');
        }
        xml.append(end);
        return this;
    }

    Markup close(String element) {
        xml.append("</").append(element).append('>');
        return this;
    }

    /** An element with nothing but text in it. */
    Markup with(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    Markup text(String text) {
        text.codePoints().filter(Markup::known).forEach(c -> {
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> xml.appendCodePoint(c);
            }
        });
        return this;
    }

    private static boolean known(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF;
    }

    /** As it is: XML that we wrote ourselves. */
    Markup raw(String markup) {
        xml.append(markup);
        return this;
    }

    static String escaped(String text) {
        return new Markup().text(text).toString();
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
