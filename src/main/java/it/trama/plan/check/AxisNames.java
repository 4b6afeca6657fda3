package it.trama.plan.check;

import it.trama.plan.Axis;
import it.trama.plan.PlanPackage;
import it.trama.plan.check.Finding.Place;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The same axis under different names. */
final class AxisNames implements Rule {
    @Override
    public About about() {
        return new About(
                "axis-names",
                Severity.WARNING,
                "Un asse ha più nomi",
                "Confronta il nome dell’asse con quelli che il Piano usa altrove; maiuscole e nomi accorciati in fondo non contano.",
                "Scegli un nome e usalo in tutti i capitoli.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        return plan.vocabulary().axes().stream().map(axis -> judge(plan, axis));
    }

    private Outcome judge(PlanPackage plan, Axis axis) {
        var others = plan.vocabulary().names().stream()
                .filter(name -> name.axis().equals(axis.code()) && !shortened(axis.name(), name.name()))
                .toList();
        var where = "Asse " + axis.code() + " «" + axis.name() + "»";
        if (others.isEmpty()) {
            return new Held(name(), where, "ha un nome solo");
        }
        var names = others.stream()
                .map(name -> name.place() + ": «" + name.name() + "»")
                .collect(Collectors.joining("; "));
        return new Finding(
                name(),
                severity(),
                where,
                "«" + axis.name() + "»",
                names,
                "",
                "«" + axis.name() + "» si chiama anche: " + names + ". Qui sono trattati come lo stesso asse.",
                about().remedy(),
                Place.of("assi", axis.code()));
    }

    private static boolean shortened(String name, String other) {
        return name.toLowerCase(Locale.ITALIAN).startsWith(other.toLowerCase(Locale.ITALIAN));
    }
}
