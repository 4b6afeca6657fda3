package it.trama.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a region asks of the plans of its districts in some years: aims, and sheets grouped by area.
 *
 * @param to its last day; null: still valid
 * @param source the act or paper it is taken from
 * @param verified false: to be checked against the act before it is cited
 */
public record RegionalFrame(
        String code,
        String region,
        String title,
        LocalDate from,
        @Nullable LocalDate to,
        String source,
        boolean verified,
        List<String> aims,
        List<Sheet> sheets) {

    /** A sheet, or where the region has none a macro-area, that local objectives take up. */
    public record Sheet(String code, String area, String areaTitle, String title) {}
}
