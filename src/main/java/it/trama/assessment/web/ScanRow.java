package it.trama.assessment.web;

import static it.trama.shared.web.Words.t;

import it.trama.assessment.Assessment;
import it.trama.assessment.Scans;
import it.trama.casefile.Attachment;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.Words;
import java.util.List;
import java.util.UUID;

/**
 * A scanned sheet beside an assessment.
 *
 * @param href empty: it was taken away
 */
public record ScanRow(String about, String href, String who) {

    /**
     * The panel of the scanned sheets.
     *
     * @param add where one is brought
     */
    public record Panel(String add, List<ScanRow> rows) {}

    /** Empty where the instrument has its questions here. */
    static List<Panel> panel(Assessment assessment, List<Attachment> scans) {
        return Scans.takes(assessment)
                ? List.of(new Panel(
                        "/valutazioni/" + assessment.id() + "/foglio",
                        scans.stream()
                                .map(scan -> row(assessment.person(), scan))
                                .toList()))
                : List.of();
    }

    private static ScanRow row(UUID person, Attachment scan) {
        var day = scan.added().atZoneSameInstant(BusinessTime.ITALY).toLocalDate();
        return scan.removed() == null
                ? new ScanRow(
                        scan.about(),
                        "/persone/" + person + "/documenti/" + scan.id(),
                        t("assessment.scan.by", Words.date(day), scan.authorName()))
                : new ScanRow(scan.about(), "", t("assessment.scan.removed"));
    }
}
