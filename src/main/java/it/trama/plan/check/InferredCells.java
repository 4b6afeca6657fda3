package it.trama.plan.check;

import it.trama.plan.ChannelAmount;
import it.trama.plan.ChannelAmount.Provenance;
import it.trama.plan.PlanPackage;
import it.trama.plan.RowKind;
import it.trama.plan.check.Finding.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cells of the expenditure that rest on an assumption. */
final class InferredCells implements Rule {
    @Override
    public About about() {
        return new About(
                "inferred-cell",
                Severity.RECONSTRUCTED,
                "Canali di spesa dedotti, non stampati",
                "Raccoglie le celle dedotte, per ipotesi.",
                "Conferma i canali con il bilancio dell’ente.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        var assumptions = plan.figures().channels().stream()
                .filter(cell -> cell.provenance() == Provenance.INFERRED)
                .collect(Collectors.groupingBy(
                        cell -> Objects.requireNonNullElse(cell.assumption(), "nessuna ipotesi scritta"),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return assumptions.entrySet().stream().map(entry -> finding(plan, entry.getKey(), entry.getValue()));
    }

    private Finding finding(PlanPackage plan, String assumption, List<ChannelAmount> cells) {
        var codes = cells.stream().map(ChannelAmount::code).toList();
        var rows = new Budget(plan).expenditure(RowKind.LINE).count();
        var sum = Unit.EURO.say(
                Budget.sum(cells.stream().map(ChannelAmount::amount)).value());
        return new Finding(
                name(),
                severity(),
                "Uscite, canali delle righe "
                        + cells.stream().map(ChannelAmount::row).distinct().collect(Collectors.joining(", ")),
                rows + " righe di spesa",
                codes.size() + " celle dedotte, " + sum,
                "",
                codes.size() + " celle (" + sum + ") hanno il canale dedotto. Ipotesi: " + assumption,
                about().remedy(),
                new Place(Budget.CHANNELS, codes));
    }
}
