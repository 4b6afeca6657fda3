package it.trama.plan.web;

import static it.trama.shared.web.Words.t;

import it.trama.plan.check.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The findings as a sheet that an office opens with a double click: semicolons, and a mark that says UTF-8. */
final class FindingsCsv {
    private static final String UTF_8_MARK = "\uFEFF";
    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();

    private FindingsCsv() {}

    static byte[] of(Findings findings) {
        var text = new StringBuilder(UTF_8_MARK);
        try (var csv = new CSVPrinter(text, FORMAT)) {
            csv.printRecord(Stream.of(
                            "severity", "title", "where", "stated", "computed", "difference", "how", "remedy", "state")
                    .map(column -> t("plan.finding.column." + column)));
            for (var finding : findings.all()) {
                csv.printRecord(row(finding, findings));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<String> row(Finding finding, Findings findings) {
        var acceptance = findings.acceptance(finding);
        return Stream.of(
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
                                : t("plan.finding.is-accepted", acceptance.by(), acceptance.reason()))
                .map(FindingsCsv::harmless);
    }

    /** A spreadsheet takes a text that begins like this for a formula. */
    private static String harmless(String text) {
        return text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
    }
}
