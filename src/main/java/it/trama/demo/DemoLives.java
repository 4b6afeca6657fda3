package it.trama.demo;

import it.trama.casefile.Household;
import it.trama.casefile.Households;
import it.trama.casefile.People;
import it.trama.casefile.Workloads;
import it.trama.demo.DemoTeam.Team;
import it.trama.demo.Home.Part;
import it.trama.demo.Invented.Family;
import it.trama.shared.time.BusinessTime;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A hundredth of the invented district, played from January 2015 to the day of the demonstration. */
@Component
class DemoLives {
    static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 5), LAST_DAY = LocalDate.of(2016, 6, 30);
    private static final Logger log = LoggerFactory.getLogger(DemoLives.class);
    private static final long SEED = 2016;
    private static final double SCALE = .0102;
    private static final Map<Part, String> ROLES = Map.of(
            Part.SPOUSE, "coniuge", Part.CHILD, "figlio o figlia", Part.PARENT, "genitore", Part.RELATIVE, "parente");
    private final DemoTeam team;
    private final People people;
    private final Households households;
    private final Workloads workloads;
    private final DemoCases cases;
    private final DemoDesk desk;
    private final BusinessTime time;

    DemoLives(
            DemoTeam team,
            People people,
            Households households,
            Workloads workloads,
            DemoCases cases,
            DemoDesk desk,
            BusinessTime time) {
        this.team = team;
        this.people = people;
        this.households = households;
        this.workloads = workloads;
        this.cases = cases;
        this.desk = desk;
        this.time = time;
    }

    /** Only where nobody is followed yet. */
    void write() {
        var staff = team.gather();
        if (workloads.now(staff.coordinator()).stream().anyMatch(load -> load.cases() > 0)) {
            return;
        }
        var agenda = new Agenda(LAST_DAY);
        var known = new HashMap<Invented, UUID>();
        var families = Population.invented(SEED, SCALE, LAST_DAY);
        families.forEach(family -> arrive(agenda, staff, family, known));
        var courses = cases.write(agenda, staff, families, known);
        desk.write(agenda, staff, families, known, courses);
        agenda.play(time);
        log.info("Le persone inventate vivono nel Casalasco: {}", known.size());
    }

    /** On the first day, or when they are born. */
    private void arrive(Agenda agenda, Team staff, Family family, Map<Invented, UUID> known) {
        var first = family.members().getFirst();
        for (var one : family.members()) {
            var day = one.born().isBefore(FIRST_DAY) ? FIRST_DAY : one.born().plusDays(7);
            agenda.on(day, staff.desk(), () -> known.put(one, people.add(one.identity())));
            if (!one.equals(first)) {
                agenda.on(day, staff.desk(), () -> join(staff, List.of(known.get(first), known.get(one)), one, day));
            }
        }
    }

    private void join(Team staff, List<UUID> two, Invented one, LocalDate day) {
        households.join(
                staff.desk(),
                two.getFirst(),
                new Households.Coming(Household.Kind.REGISTRY, two.getLast(), ROLES.get(one.part()), day));
    }
}
