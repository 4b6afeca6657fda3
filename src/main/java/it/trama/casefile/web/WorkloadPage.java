package it.trama.casefile.web;

import static it.trama.shared.web.Words.number;
import static it.trama.shared.web.Words.t;

import it.trama.casefile.Workload;
import it.trama.casefile.Workloads;
import it.trama.casefile.Workloads.PlaceLoad;
import it.trama.casefile.Workloads.ZoneLoad;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who carries what, in words; the bar of each worker are the hours of the diary, the mark those of the contract. */
public record WorkloadPage(String line, List<Row> rows, List<Zone> zones, List<Place> places) {
    private static final double MINUTES = 60.0 * Workloads.DAYS / 7;

    /**
     * A worker.
     *
     * @param bar out of a hundred
     * @param mark where the contract is, as a path; null: nobody said
     * @param heavy more hours than the contract
     */
    public record Row(
            String id,
            String name,
            String done,
            int bar,
            @Nullable String mark,
            String over,
            boolean heavy,
            String cases,
            String complex,
            String simple,
            String light,
            String density) {}

    /** A sub-district. */
    public record Zone(String name, String cases, String complex, String done, String hours) {}

    /** A municipality. */
    public record Place(String name, String cases, String complex, String done) {}

    static WorkloadPage of(
            List<Workload> loads, List<ZoneLoad> zones, List<PlaceLoad> places, Map<String, String> names) {
        var cases = loads.stream().mapToInt(Workload::cases).sum();
        var complex = loads.stream().mapToInt(Workload::complex).sum();
        var most = loads.stream()
                .flatMap(load -> Stream.of(load.hours(), contract(load)))
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(1);
        return new WorkloadPage(
                t(
                        "load.line",
                        number(loads.stream().filter(load -> load.cases() > 0).count()),
                        number(cases),
                        number(complex)),
                loads.stream().map(load -> row(load, Math.max(1, most) * 1.1)).toList(),
                zones.stream().map(WorkloadPage::zone).toList(),
                places.stream().map(place -> place(place, names)).toList());
    }

    private static BigDecimal contract(Workload load) {
        return load.contract() == null ? BigDecimal.ZERO : load.contract();
    }

    private static Row row(Workload load, double scale) {
        var contract = load.contract();
        return new Row(
                load.account().toString(),
                load.name(),
                done(load),
                (int) Math.round(100 * load.hours().doubleValue() / scale),
                contract == null ? null : "M" + Math.round(100 * contract.doubleValue() / scale) + " 0V10",
                signed(load.over()),
                load.over() != null && load.over().signum() > 0,
                number(load.cases()),
                number(load.complex()),
                number(load.simple()),
                number(load.light()),
                load.density() == null ? "–" : number(load.density(), 1));
    }

    private static String done(Workload load) {
        var contract = load.contract();
        if (load.elsewhere()) {
            return t("load.done-elsewhere", number(load.hours(), 1));
        }
        return contract == null
                ? t("load.done-alone", number(load.hours(), 1))
                : t(
                        "load.done-of",
                        number(load.hours(), 1),
                        number(contract, contract.stripTrailingZeros().scale() > 0 ? 1 : 0));
    }

    static String signed(@Nullable BigDecimal over) {
        return over == null ? "–" : (over.signum() > 0 ? "+" : "") + number(over, 1);
    }

    private static Zone zone(ZoneLoad zone) {
        return new Zone(
                zone.name(),
                number(zone.cases()),
                number(zone.complex()),
                number(zone.minutes() / MINUTES, 1),
                number(zone.hours(), 1));
    }

    private static Place place(PlaceLoad place, Map<String, String> names) {
        return new Place(
                names.getOrDefault(place.municipality(), t("load.nowhere")),
                number(place.cases()),
                number(place.complex()),
                number(place.minutes() / MINUTES, 1));
    }
}
