package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.documents.Workbook;
import it.trama.documents.WorkbookFiles;
import it.trama.shared.web.CsvAnswer;
import it.trama.shared.web.CsvTable;
import it.trama.shared.web.FileAnswer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;

/** The accounts by fund as a file: the same rows, one line each. */
final class ReportFile {
    private ReportFile() {}

    static ResponseEntity<byte[]> csv(OpenBudget budget, FundReport report) {
        return CsvAnswer.of(name(budget, "csv"), rows(report, euro -> CsvTable.number(euro, 2)));
    }

    static ResponseEntity<byte[]> xlsx(OpenBudget budget, FundReport report) {
        var sheet =
                new Workbook.Sheet(t("budget.report.sheet"), rows(report, BigDecimal::toPlainString), Set.of(4, 5, 6));
        return FileAnswer.xlsx(name(budget, "xlsx"), WorkbookFiles.xlsx(new Workbook(List.of(sheet))));
    }

    private static String name(OpenBudget budget, String kind) {
        return "rendiconto-" + budget.plan().code() + "-" + budget.year() + "." + kind;
    }

    private static List<List<String>> rows(FundReport report, Function<BigDecimal, String> number) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(t("budget.report.columns").split("\\|")));
        report.rows()
                .forEach(row -> rows.add(List.of(
                        row.key().fund(),
                        row.key().macro(),
                        row.key().goal(),
                        row.key().area(),
                        number.apply(row.planned()),
                        number.apply(row.committed()),
                        number.apply(row.paid()))));
        return rows;
    }
}
