package it.trama.plan.web;

import it.trama.plan.PlanPackage;
import it.trama.plan.pack.Sheets;
import java.util.List;

/** The sheets of a plan, each with how many rows it has. */
public record SheetsPage(PlanHeading plan, List<Row> sheets) {
    public record Row(String title, String lead, String href, int rows) {}

    static SheetsPage of(PlanPackage plan, PlanHeading heading) {
        return new SheetsPage(
                heading,
                Sheets.ALL.stream()
                        .map(sheet -> new Row(
                                SheetTitle.of(sheet),
                                sheet.about(),
                                heading.to("/modifica/" + sheet.name()),
                                sheet.rows().apply(plan).size()))
                        .toList());
    }
}
