package it.trama.plan.check;

import it.trama.plan.ExpenditureRow;
import it.trama.plan.Objective;
import it.trama.plan.PlanPackage;
import it.trama.plan.RevenueRow;
import it.trama.plan.check.Finding.Place;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Resources of objectives that name a project or a body of which the budget has no row. */
final class FundingNotInBudget implements Rule {
    @Override
    public About about() {
        return new About(
                "funding-not-in-budget",
                Severity.WARNING,
                "Una risorsa dichiarata non si vede nel bilancio",
                "Cerca nelle entrate e nelle uscite i nomi tra virgolette e le sigle che le risorse degli obiettivi nominano.",
                "Aggiungi l’entrata, o scrivi che il partner paga per conto proprio e quanto.");
    }

    private static final Pattern NAMES = Pattern.compile("[«“\"]([^»”\"]+)[»”\"]|\\b(?![IVX]+\\b)([A-Z]{3,})\\b");

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        var labels = labels(plan);
        return plan.programme().objectives().stream()
                .flatMap(objective -> objective.means().resources().stream()
                        .flatMap(resource -> NAMES.matcher(resource).results().map(FundingNotInBudget::name))
                        .distinct()
                        .map(name -> judge(plan, objective, name, labels)));
    }

    private static String name(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }

    private static List<String> labels(PlanPackage plan) {
        return Stream.concat(
                        plan.figures().revenue().stream().map(RevenueRow::label),
                        plan.figures().expenditure().stream().map(ExpenditureRow::label))
                .toList();
    }

    private Outcome judge(PlanPackage plan, Objective objective, String name, List<String> labels) {
        var where = "Obiettivo " + objective.code() + ", risorse: " + name;
        var wanted = name.toLowerCase(Locale.ITALIAN);
        var found = labels.stream()
                .filter(label -> label.toLowerCase(Locale.ITALIAN).contains(wanted))
                .findFirst();
        if (found.isPresent()) {
            return new Held(name(), where, "nel bilancio c’è «" + found.get() + "»");
        }
        return new Finding(
                name(),
                severity(),
                where,
                "«" + String.join("; ", objective.means().resources()) + "»",
                "nessuna riga nomina «" + name + "»",
                "",
                "L’obiettivo conta su «" + name + "», ma nessuna riga delle entrate o delle uscite lo nomina."
                        + lines(plan, objective),
                about().remedy(),
                new Place(Lacking.SHEET, List.of(objective.code(), name)));
    }

    /** The lines that serve the objective: one of them may be the money under another name. */
    private static String lines(PlanPackage plan, Objective objective) {
        var lines = plan.figures().expenditure().stream()
                .filter(row -> row.objectives().contains(objective.code()))
                .map(row -> "«" + row.label() + "»")
                .collect(Collectors.joining(", "));
        return lines.isEmpty() ? "" : " Le righe legate all’obiettivo sono: " + lines + ".";
    }
}
