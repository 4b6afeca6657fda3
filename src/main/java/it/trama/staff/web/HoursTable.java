package it.trama.staff.web;

import static it.trama.shared.web.Words.t;

import it.trama.shared.web.CsvAnswer;
import it.trama.shared.web.CsvTable;
import it.trama.staff.BodyHours;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;

/** The table of the hours as a file. */
final class HoursTable {
    private HoursTable() {}

    static ResponseEntity<byte[]> csv(List<BodyHours> bodies, BigDecimal perHour) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                t("staff.body"),
                t("staff.aggregation"),
                t("staff.inhabitants"),
                t("staff.hours"),
                t("staff.ratio"),
                t("staff.standard"),
                t("staff.gap")));
        bodies.forEach(body -> rows.add(row(body, perHour)));
        rows.add(row(StaffPage.whole(bodies).named(t("staff.district")), perHour));
        return CsvAnswer.of("ore-di-assistente-sociale.csv", rows);
    }

    private static List<String> row(BodyHours body, BigDecimal perHour) {
        return List.of(
                body.name(),
                body.aggregation(),
                Integer.toString(body.inhabitants()),
                CsvTable.number(body.hours(), 2),
                CsvTable.number(body.ratio(), 2),
                CsvTable.number(body.standard(perHour), 2),
                CsvTable.number(body.gap(perHour), 2));
    }
}
