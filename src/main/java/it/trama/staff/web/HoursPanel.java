package it.trama.staff.web;

import static it.trama.shared.web.Words.number;
import static it.trama.shared.web.Words.t;

import it.trama.shared.web.Viewer;
import it.trama.staff.BodyHours;
import it.trama.staff.Staffing;
import it.trama.staff.Standard;
import it.trama.staff.Standards;
import it.trama.territory.CountedBody;
import it.trama.territory.MunicipalityPanel;
import it.trama.territory.Territory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The hours of social workers, on the page of a municipality. */
@Component
class HoursPanel implements MunicipalityPanel {
    private final Staffing staffing;
    private final Standards standards;
    private final Territory territory;

    HoursPanel(Staffing staffing, Standards standards, Territory territory) {
        this.staffing = staffing;
        this.standards = standards;
        this.territory = territory;
    }

    @Override
    public Optional<Panel> about(CountedBody body, LocalDate day, Viewer viewer) {
        if (viewer.hasRole("ACCESS_OPERATOR")) {
            return Optional.empty();
        }
        var perHour = standards.on(day).value(Standard.INHABITANTS_PER_HOUR);
        return staffing.on(day, territory.lastCensus(day.getYear())).stream()
                .filter(hours -> hours.code().equals(body.code()))
                .findFirst()
                .map(hours -> new Panel(
                        t("staff.title"), lines(hours, perHour.orElse(null)), t("staff.panel.go"), "/territorio/ore"));
    }

    private static List<String> lines(BodyHours hours, @org.jspecify.annotations.Nullable BigDecimal perHour) {
        var now = t("staff.panel.hours", number(hours.hours(), 1), hours.name(), number(hours.inhabitants()));
        return perHour == null
                ? List.of(now)
                : List.of(
                        now,
                        t(
                                "staff.panel.gap",
                                number(hours.standard(perHour), 1),
                                StaffPage.Row.signed(hours.gap(perHour))));
    }
}
