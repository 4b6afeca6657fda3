package it.trama.plan.check;

import it.trama.plan.ExpenditureRow;
import it.trama.plan.ListItem;
import it.trama.plan.Objective;
import it.trama.plan.PlanPackage;
import it.trama.plan.RevenueRow;
import it.trama.plan.check.Finding.Place;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An objective counts on money of the municipalities, and none of its lines is paid by them. */
final class MunicipalMoneyNotOnLine implements Rule {
    @Override
    public About about() {
        return new About(
                "municipal-money-not-on-line",
                Severity.WARNING,
                "I fondi comunali dichiarati non pagano nessuna riga dell’obiettivo",
                "Per gli obiettivi che contano su risorse comunali e hanno righe di spesa, cerca tra le loro celle quelle "
                        + "pagate dai Comuni: entrate o canali che nel nome o nella descrizione nominano i Comuni.",
                "Correggi le risorse dell’obiettivo, aggiungi la quota dei Comuni, o lega la riga che la contiene.");
    }

    private static final Pattern MUNICIPAL =
            Pattern.compile("\\b(comunal[ei]|comuni)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        return plan.programme().objectives().stream()
                .filter(objective ->
                        objective.means().resources().stream().anyMatch(MunicipalMoneyNotOnLine::municipal))
                .flatMap(objective -> judge(plan, objective, lines(plan, objective)));
    }

    private static boolean municipal(@Nullable String words) {
        return words != null && MUNICIPAL.matcher(words).find();
    }

    private static List<ExpenditureRow> lines(PlanPackage plan, Objective objective) {
        return plan.figures().expenditure().stream()
                .filter(row -> row.objectives().contains(objective.code()))
                .toList();
    }

    private Stream<Outcome> judge(PlanPackage plan, Objective objective, List<ExpenditureRow> lines) {
        var payers = lines.stream()
                .flatMap(line -> new Budget(plan).cells(line.code()).stream())
                .map(cell -> revenue(plan, cell.fund()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (payers.isEmpty()) {
            return Stream.empty();
        }
        var where = "Obiettivo " + objective.code() + ", risorse comunali";
        return Stream.of(payers.stream()
                .filter(payer -> paidByMunicipalities(plan, payer))
                .findFirst()
                .<Outcome>map(payer -> new Held(name(), where, "«" + payer.label() + "» paga una riga dell’obiettivo"))
                .orElseGet(() -> finding(objective, where, lines, payers)));
    }

    private static Optional<RevenueRow> revenue(PlanPackage plan, @Nullable String code) {
        return plan.figures().revenue().stream()
                .filter(row -> row.code().equals(code))
                .findFirst();
    }

    private static boolean paidByMunicipalities(PlanPackage plan, RevenueRow payer) {
        return municipal(payer.label())
                || plan.vocabulary().items().stream()
                        .filter(item ->
                                item.kind() == ListItem.Kind.CHANNEL && Objects.equals(item.code(), payer.channel()))
                        .anyMatch(item -> municipal(item.label()) || municipal(item.description()));
    }

    private Finding finding(Objective objective, String where, List<ExpenditureRow> lines, List<RevenueRow> payers) {
        var paid = payers.stream().map(payer -> "«" + payer.label() + "»").collect(Collectors.joining(", "));
        var labels = lines.stream().map(ExpenditureRow::label).collect(Collectors.joining("; "));
        return new Finding(
                name(),
                severity(),
                where,
                "«" + String.join("; ", objective.means().resources()) + "»",
                "pagano solo " + paid,
                "",
                "L’obiettivo conta su risorse comunali, ma le sue righe (" + labels + ") sono pagate solo da " + paid
                        + ".",
                about().remedy(),
                Place.of(Lacking.SHEET, objective.code()));
    }
}
