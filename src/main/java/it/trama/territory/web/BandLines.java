package it.trama.territory.web;

import static it.trama.shared.web.Words.t;

import it.trama.shared.web.Typed;
import it.trama.territory.Populations.Band;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Age bands as an office writes them, one on a line: "0-14 75", "15-64 F 190", "65+ 160". */
final class BandLines {
    static final int OPEN = 130;
    private static final Pattern LINE = Pattern.compile(
            "(\\d{1,3})(?:\\s*[-–]\\s*(\\d{1,3})|\\s*\\+)\\s+(?:([FfMm])\\s+)?(\\d{1,3}(?:\\.\\d{3})+|\\d{1,8})");

    private BandLines() {}

    static List<Band> read(List<String> lines, Typed typed) {
        var bands = new ArrayList<Band>();
        for (var line : lines) {
            var read = LINE.matcher(line);
            if (read.matches() && from(read) <= to(read) && from(read) <= 120 && to(read) <= OPEN) {
                bands.add(new Band(
                        from(read),
                        to(read),
                        sex(read),
                        Integer.parseInt(read.group(4).replace(".", ""))));
            } else {
                typed.wrong("fasce", t("territory.ages.line", line));
            }
        }
        return bands;
    }

    private static int from(Matcher read) {
        return Integer.parseInt(read.group(1));
    }

    private static int to(Matcher read) {
        return read.group(2) == null ? OPEN : Integer.parseInt(read.group(2));
    }

    private static String sex(Matcher read) {
        return read.group(3) == null ? "ALL" : read.group(3).toUpperCase(java.util.Locale.ROOT);
    }
}
