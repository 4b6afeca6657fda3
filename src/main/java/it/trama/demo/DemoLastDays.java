package it.trama.demo;

import it.trama.access.Contact.Answer;
import it.trama.access.Contact.Arrival;
import it.trama.access.Contact.Channel;
import it.trama.access.Contact.Outcome;
import it.trama.access.Contact.Reporter;
import it.trama.access.Contacts;
import it.trama.access.Emergencies;
import it.trama.access.Emergency;
import it.trama.demo.DemoTeam.Team;
import it.trama.shared.time.BusinessTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What cannot wait in the last days of the demonstration: an emergency that was answered, one that was not, a notice to Sara. */
@Component
class DemoLastDays {
    private static final LocalDate LAST = DemoLives.LAST_DAY;
    private static final String TOWN = "019021";
    private final Contacts contacts;
    private final Emergencies emergencies;
    private final BusinessTime time;

    DemoLastDays(Contacts contacts, Emergencies emergencies, BusinessTime time) {
        this.contacts = contacts;
        this.emergencies = emergencies;
        this.time = time;
    }

    void write(Agenda agenda, Team staff, List<Course> courses) {
        var day = LAST.minusDays(9);
        agenda.on(day, staff.desk(), () -> answered(staff, day));
        var followed = courses.stream()
                .filter(course -> course.worker() == staff.sara() && !course.ends())
                .filter(course -> !course.story().guarded() && course.day(2).isBefore(LAST))
                .findFirst()
                .orElseThrow();
        agenda.on(LAST.minusDays(1), staff.desk(), () -> notice(staff, followed.person()));
        agenda.on(LAST, staff.desk(), () -> urgent(staff));
    }

    private void answered(Team staff, LocalDate day) {
        var call = new Emergency.Call(
                null,
                null,
                TOWN,
                day.atStartOfDay(),
                Emergency.Who.HOMELESS,
                "Una madre con due bambini davanti al Municipio, senza un posto per la notte");
        var id = emergencies.call(staff.desk(), call);
        var now = LocalDateTime.ofInstant(time.instant(), BusinessTime.ITALY);
        var answer = new Emergency.Answer(now, "Un alloggio per tre notti, colloquio fissato", "Sara Inventati", null);
        emergencies.answer(staff.desk(), id, answer);
    }

    private void notice(Team staff, UUID person) {
        var came = arrival(person, LAST.minusDays(1), "La figlia chiede di essere richiamata dopo le sei", "CARING");
        contacts.record(staff.desk(), came, answer(Outcome.NOTICE));
    }

    private void urgent(Team staff) {
        var came = arrival(null, LAST, "Un uomo dorme da due notti nella sala d’aspetto della stazione", "HOUSING");
        contacts.record(staff.desk(), came, answer(Outcome.EMERGENCY));
    }

    private static Arrival arrival(@Nullable UUID person, LocalDate day, String words, String need) {
        return new Arrival(person, day, Channel.PHONE, TOWN, Reporter.OTHER, null, words, List.of(need));
    }

    private static Answer answer(Outcome outcome) {
        return new Answer(outcome, null, null, null, null);
    }
}
