package it.trama.casefile.web;

import static it.trama.shared.web.Words.number;
import static it.trama.shared.web.Words.t;

import it.trama.casefile.Workload;
import it.trama.casefile.Workloads;
import it.trama.casefile.Workloads.PlaceLoad;
import java.util.List;
import java.util.Map;

/** Who carries what, in words; the bar of each worker against the heaviest load. */
public record WorkloadPage(String line, List<Row> rows, List<Place> places) {
    private static final int WEEKS = Workloads.DAYS / 7;
    private static final double MINUTES = 60.0;

    /** @param bar out of a hundred */
    public record Row(String name, String light, String simple, String complex, String cases, String hours, int bar) {}

    /** The open cases of a municipality. */
    public record Place(String name, String cases, String complex) {}

    static WorkloadPage of(List<Workload> loads, List<PlaceLoad> places, Map<String, String> names) {
        var heaviest = loads.stream().mapToInt(Workload::weight).max().orElse(1);
        var cases = loads.stream().mapToInt(Workload::cases).sum();
        var complex = loads.stream().mapToInt(Workload::complex).sum();
        return new WorkloadPage(
                t("load.line", number(loads.size()), number(cases), number(complex)),
                loads.stream().map(load -> row(load, heaviest)).toList(),
                places.stream().map(place -> place(place, names)).toList());
    }

    private static Row row(Workload load, int heaviest) {
        return new Row(
                load.name(),
                number(load.light()),
                number(load.simple()),
                number(load.complex()),
                number(load.cases()),
                hours(load),
                100 * load.weight() / heaviest);
    }

    private static Place place(PlaceLoad place, Map<String, String> names) {
        return new Place(
                names.getOrDefault(place.municipality(), t("load.nowhere")),
                number(place.cases()),
                number(place.complex()));
    }

    /** A week, on the average of the period. */
    static String hours(Workload load) {
        return number(load.minutes() / MINUTES / WEEKS, 1);
    }
}
