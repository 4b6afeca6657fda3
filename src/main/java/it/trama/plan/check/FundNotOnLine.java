package it.trama.plan.check;

import it.trama.plan.ExpenditureRow;
import it.trama.plan.Objective;
import it.trama.plan.PlanPackage;
import it.trama.plan.RevenueRow;
import it.trama.plan.check.Finding.Place;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An objective names a fund of the revenue, and none of its lines is paid by it. */
final class FundNotOnLine implements Rule {
    @Override
    public About about() {
        return new About(
                "fund-not-on-line",
                Severity.WARNING,
                "Un fondo dichiarato non paga nessuna riga dell’obiettivo",
                "Per gli obiettivi che hanno righe di spesa, cerca tra i fondi delle loro celle quelli che le risorse nominano.",
                "Correggi le risorse dell’obiettivo, o la provenienza della riga.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        return plan.programme().objectives().stream().flatMap(objective -> {
            var lines = lines(plan, objective);
            return lines.isEmpty()
                    ? Stream.empty()
                    : new Budget(plan)
                            .revenueLines()
                            .filter(fund -> names(objective, fund))
                            .map(fund -> judge(plan, objective, fund, lines));
        });
    }

    private static List<ExpenditureRow> lines(PlanPackage plan, Objective objective) {
        return plan.figures().expenditure().stream()
                .filter(row -> row.objectives().contains(objective.code()))
                .toList();
    }

    private static boolean names(Objective objective, RevenueRow fund) {
        var name = Pattern.compile("\\b" + Pattern.quote(fund.label()) + "\\b", Pattern.CASE_INSENSITIVE);
        return objective.means().resources().stream()
                .anyMatch(resource -> name.matcher(resource).find());
    }

    private Outcome judge(PlanPackage plan, Objective objective, RevenueRow fund, List<ExpenditureRow> lines) {
        var where = "Obiettivo " + objective.code() + ", risorse: " + fund.label();
        var cells = lines.stream()
                .flatMap(line -> new Budget(plan).cells(line.code()).stream())
                .toList();
        if (cells.stream().anyMatch(cell -> fund.code().equals(cell.fund()))) {
            return new Held(name(), where, "«" + fund.label() + "» paga una riga dell’obiettivo");
        }
        var labels = lines.stream().map(ExpenditureRow::label).collect(Collectors.joining("; "));
        return new Finding(
                name(),
                severity(),
                where,
                "«" + String.join("; ", objective.means().resources()) + "»",
                "nessuna cella da «" + fund.label() + "»",
                "",
                "L’obiettivo conta su «" + fund.label() + "», ma le sue righe (" + labels
                        + ") non ne ricevono nulla; il fondo è speso altrove.",
                about().remedy(),
                new Place(Lacking.SHEET, List.of(objective.code(), fund.code())));
    }
}
