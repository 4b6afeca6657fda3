package it.trama.plan.web;

import static it.trama.shared.web.Words.t;

import it.trama.plan.PlanPackage;
import it.trama.plan.PlanRow;
import it.trama.plan.pack.Sheet;
import it.trama.plan.pack.Sheets;
import it.trama.shared.NotFound;
import java.util.List;

/** The sheets of the catalogue as the pages call them and find them. */
final class SheetTitle {
    private SheetTitle() {}

    static String of(Sheet<?> sheet) {
        return t("plan.sheet." + sheet.name());
    }

    static Sheet<?> named(String name) {
        return Sheets.named(name).orElseThrow(() -> new NotFound("sheet", name));
    }

    static List<PlanRow> rows(Sheet<?> sheet, PlanPackage plan) {
        return sheet.rows().apply(plan).stream().map(PlanRow.class::cast).toList();
    }

    static PlanRow row(Sheet<?> sheet, PlanPackage plan, String code) {
        return rows(sheet, plan).stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(sheet.name(), code));
    }
}
