package it.trama.demo;

import static java.util.stream.Collectors.groupingBy;

import it.trama.plan.HoursRow;
import it.trama.plan.PlanMunicipality;
import it.trama.plan.PlanPackage;
import it.trama.staff.Staffing;
import it.trama.staff.Standard;
import it.trama.staff.Standards;
import it.trama.territory.Census;
import it.trama.territory.Territory;
import it.trama.territory.Zones;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Brings the municipalities, the inhabitants and the hours of the plan to the ground: figures of its third chapter. */
@Component
class DemoTerritory {
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
    private static final String PLAN = "Piano di Zona 2015-2017, capitolo 3";
    private final Territory territory;
    private final Zones zones;
    private final Staffing staffing;
    private final Standards standards;

    DemoTerritory(Territory territory, Zones zones, Staffing staffing, Standards standards) {
        this.territory = territory;
        this.zones = zones;
        this.staffing = staffing;
        this.standards = standards;
    }

    void write(PlanPackage plan) {
        if (!territory.isEmpty()) {
            return;
        }
        var bodies = plan.figures().hours().stream()
                .filter(row -> row.kind() != HoursRow.Kind.TOTAL)
                .toList();
        territory.write(census(plan, bodies));
        bodies.forEach(row -> staffing.setHours(row.code(), Objects.requireNonNull(row.hours()), FIRST_DAY, PLAN));
        standards.set(
                Standard.INHABITANTS_PER_HOUR,
                new BigDecimal("125"),
                LocalDate.of(2002, 1, 1),
                "Piano di Zona 2002-2004");
        zones.lead(DemoPeople.LEAD.name(), FIRST_DAY);
    }

    private static Census census(PlanPackage plan, List<HoursRow> bodies) {
        var municipalities = plan.figures().municipalities();
        var byBody = municipalities.stream().collect(groupingBy(m -> Objects.requireNonNull(m.body())));
        var members = municipalities.stream()
                .map(m -> new Census.Member(m.code(), m.aggregation()))
                .toList();
        var counted = bodies.stream()
                .map(row -> counted(row, byBody.getOrDefault(row.code(), List.of())))
                .toList();
        return new Census(FIRST_DAY, 2014, PLAN, members, counted);
    }

    private static Census.Counted counted(HoursRow row, List<PlanMunicipality> within) {
        var codes = within.stream().map(PlanMunicipality::code).toList();
        return new Census.Counted(row.code(), row.body(), codes, Objects.requireNonNull(row.population()));
    }
}
