package it.trama.plan.web;

import static it.trama.shared.web.Words.t;

import it.trama.plan.check.Finding;
import it.trama.shared.web.CsvAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;

/** The findings as a sheet that an office opens with a double click. */
final class FindingsCsv {
    private FindingsCsv() {}

    static ResponseEntity<byte[]> of(String file, Findings findings) {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.of("severity", "title", "where", "stated", "computed", "difference", "how", "remedy", "state")
                .map(column -> t("plan.finding.column." + column))
                .toList());
        findings.all().forEach(finding -> rows.add(row(finding, findings)));
        return CsvAnswer.of(file, rows);
    }

    private static List<String> row(Finding finding, Findings findings) {
        var acceptance = findings.acceptance(finding);
        return List.of(
                t("plan.severity." + finding.severity()),
                Findings.title(finding),
                finding.where(),
                finding.stated(),
                finding.computed(),
                finding.difference(),
                finding.message(),
                finding.remedy(),
                acceptance == null
                        ? t("plan.finding.is-open")
                        : t("plan.finding.is-accepted", acceptance.by(), acceptance.reason()));
    }
}
