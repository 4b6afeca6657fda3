package it.trama.territory;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import it.trama.shared.Refused;
import it.trama.shared.web.Words;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The municipalities of Italy by their names, as an office writes them. */
@Service
@Transactional(readOnly = true)
public class Gazetteer {
    private static final int MOST_WRONG = 10;
    private final JdbcClient jdbc;
    private final Map<String, String> names = new ConcurrentHashMap<>();

    Gazetteer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Known(String istat, String name, String province) {
        String words() {
            return "%s (%s, %s)".formatted(name, province, istat);
        }
    }

    /** ISTAT codes of the municipalities that these lines name, by code or by name; refused with each line that names none or two. */
    public List<String> codes(List<String> lines, LocalDate day) {
        var known = on(day);
        var codes = new ArrayList<String>();
        var wrong = new ArrayList<String>();
        for (var line :
                lines.stream().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            var found = known.getOrDefault(plain(line), List.of());
            if (found.size() == 1) {
                codes.add(found.getFirst().istat());
            } else {
                wrong.add("«%s»: %s".formatted(line, found.isEmpty() ? unknown(line, day, known) : ambiguous(found)));
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refused(
                    "territory.names", wrong.stream().limit(MOST_WRONG).collect(joining("; ")));
        }
        return codes.stream().distinct().toList();
    }

    /** What the municipalities with these codes are called; names change by migration only. */
    public Map<String, String> names(Collection<String> codes) {
        var unknown = codes.stream().filter(code -> !names.containsKey(code)).toList();
        if (!unknown.isEmpty()) {
            jdbc
                    .sql("select istat, name, province from territory.municipality where istat in (:codes)")
                    .param("codes", unknown)
                    .query(Known.class)
                    .stream()
                    .forEach(known -> names.put(known.istat(), known.name()));
        }
        return codes.stream().distinct().filter(names::containsKey).collect(toMap(code -> code, names::get));
    }

    private Map<String, List<Known>> on(LocalDate day) {
        return jdbc
                .sql("select istat, name, province from territory.municipality where valid @> cast(:day as date)")
                .param("day", day)
                .query(Known.class)
                .list()
                .stream()
                .flatMap(k -> List.of(Map.entry(k.istat(), k), Map.entry(plain(k.name()), k)).stream())
                .collect(groupingBy(
                        Map.Entry::getKey,
                        java.util.stream.Collectors.mapping(
                                Map.Entry::getValue, java.util.stream.Collectors.toList())));
    }

    private static String ambiguous(List<Known> found) {
        return Words.t(
                "territory.names.several", found.stream().map(Known::words).collect(joining(", ")));
    }

    private static String unknown(String line, LocalDate day, Map<String, List<Known>> known) {
        var word = plain(line);
        return known.entrySet().stream()
                .filter(entry -> entry.getKey().charAt(0) == word.charAt(0))
                .min(comparingInt(entry -> distance(word, entry.getKey())))
                .filter(entry -> distance(word, entry.getKey()) <= 2)
                .map(near -> Words.t(
                        "territory.names.near", near.getValue().getFirst().words()))
                .orElseGet(() -> Words.t("territory.names.none", Words.date(day)));
    }

    /** Without accents, apostrophes and capitals: offices write "Cà D'Andrea" and "Ca d’Andrea". */
    static String plain(String name) {
        var letters = Normalizer.normalize(name.toLowerCase(Locale.ITALIAN), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        var plain = letters.replaceAll("[^a-z0-9]+", " ").strip();
        return plain.isEmpty() ? "-" : plain;
    }

    /** How many letters one must change, add or take away. */
    static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                var above = row[j];
                var change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
