package it.trama.casefile.web;

import static it.trama.shared.web.Words.t;

import it.trama.casefile.Known;
import java.util.List;
import java.util.Map;

/**
 * Whom somebody looks for, and who was found.
 *
 * @param more there are others: the words say too little
 */
public record PeoplePage(String words, String line, List<KnownRow> rows, boolean more) {
    static PeoplePage of(String words, List<Known> found, int most, Map<String, String> municipalities) {
        var rows = found.stream()
                .limit(most)
                .map(known -> KnownRow.of(
                        known,
                        municipalities.getOrDefault(
                                String.valueOf(
                                        known.person().identity().contacts().municipality()),
                                "")))
                .toList();
        var line = words.isEmpty()
                ? t("people.line")
                : rows.isEmpty() ? t("people.none", words) : t("people.found", words, String.valueOf(rows.size()));
        return new PeoplePage(words, line, rows, found.size() > most);
    }
}
