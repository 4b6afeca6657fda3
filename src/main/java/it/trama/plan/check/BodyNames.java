package it.trama.plan.check;

import it.trama.plan.HoursRow;
import it.trama.plan.PlanMunicipality;
import it.trama.plan.PlanPackage;
import it.trama.plan.check.Finding.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Municipalities and unions that the table of hours calls otherwise than the list of the district. */
final class BodyNames implements Rule {
    @Override
    public About about() {
        return new About(
                "body-names",
                Severity.WARNING,
                "Un ente ha due nomi",
                "Confronta i nomi della tabella delle ore con quelli dei Comuni e delle aggregazioni; maiuscole e forma "
                        + "dell’apostrofo non contano.",
                "Usa dappertutto il nome che l’ente si dà nel suo statuto.");
    }

    private record Twice(HoursRow row, String name) {
        String words() {
            return row.code() + ": ore «" + row.body() + "», elenco «" + name + "»";
        }
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        var bodies = new Hours(plan).bodies();
        var compared = bodies.stream()
                .flatMap(row -> listed(plan, row).map(name -> new Twice(row, name)).stream())
                .toList();
        var twice = compared.stream()
                .filter(both -> !same(both.row().body(), both.name()))
                .toList();
        if (compared.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(
                twice.isEmpty()
                        ? new Held(name(), "Ore e Comuni", compared.size() + " enti hanno un nome solo")
                        : finding(twice, compared.size()));
    }

    /** The name of the one municipality of the row, or of the aggregation that the row is the whole of. */
    private static Optional<String> listed(PlanPackage plan, HoursRow row) {
        var all = plan.figures().municipalities();
        var held = all.stream().filter(m -> row.code().equals(m.body())).toList();
        if (row.kind() == HoursRow.Kind.MUNICIPALITY) {
            return held.size() == 1 ? Optional.of(held.getFirst().name()) : Optional.empty();
        }
        var names = held.stream().map(PlanMunicipality::aggregation).distinct().toList();
        return names.size() == 1 && whole(all, held, names.getFirst())
                ? Optional.of(names.getFirst())
                : Optional.empty();
    }

    private static boolean whole(List<PlanMunicipality> all, List<PlanMunicipality> held, String aggregation) {
        return all.stream().filter(m -> m.aggregation().equals(aggregation)).allMatch(held::contains);
    }

    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ITALIAN).replace('’', '\'').strip();
    }

    private Finding finding(List<Twice> twice, int all) {
        var codes = twice.stream().map(both -> both.row().code()).toList();
        return new Finding(
                name(),
                severity(),
                "Ore, righe " + String.join(", ", codes),
                twice.stream().map(both -> "«" + both.row().body() + "»").collect(Collectors.joining("; ")),
                twice.stream().map(both -> "«" + both.name() + "»").collect(Collectors.joining("; ")),
                "",
                twice.size() + " enti su " + all + " hanno due nomi: "
                        + twice.stream().map(Twice::words).collect(Collectors.joining("; ")) + ".",
                about().remedy(),
                new Place("ore", codes));
    }
}
