package it.trama.demo;

import it.trama.access.Analyses;
import it.trama.access.Analysis;
import it.trama.access.Analysis.Finding;
import it.trama.access.Analysis.Reading;
import it.trama.access.Contact.Answer;
import it.trama.access.Contact.Arrival;
import it.trama.access.Contact.Channel;
import it.trama.access.Contact.Outcome;
import it.trama.access.Contact.Reporter;
import it.trama.access.Contacts;
import it.trama.access.Referrals;
import it.trama.access.Referrals.Reply;
import it.trama.access.Request.Ending;
import it.trama.access.Requests;
import it.trama.access.Requests.Closing;
import it.trama.demo.DemoDesk.Asked;
import it.trama.demo.DemoTeam.Team;
import it.trama.security.Operator;
import it.trama.security.Role;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What becomes of the requests of the demonstration: looked at, sent elsewhere and back, answered or not, in a case. */
@Component
class DemoRequests {
    private static final int LOOKED = 5, ANSWERED = 12, OVER = 20, WAYS = 6;
    private static final List<Reading> READINGS =
            List.of(new Reading("b", 2, null), new Reading("f", 1, "La vicina è presente"));
    private final Contacts contacts;
    private final Requests requests;
    private final Analyses analyses;
    private final Referrals referrals;

    DemoRequests(Contacts contacts, Requests requests, Analyses analyses, Referrals referrals) {
        this.contacts = contacts;
        this.requests = requests;
        this.analyses = analyses;
        this.referrals = referrals;
    }

    /** What has not come to its end by the last day waits there. */
    void follow(Agenda agenda, Team staff, Asked asked) {
        var worker = staff.workers().get(asked.turn() % staff.workers().size());
        switch (asked.turn() % WAYS) {
            case 0 -> looked(agenda, worker, asked, Ending.ADVISED);
            case 1 -> unanswered(agenda, worker, asked, LOOKED);
            case 2 -> elsewhere(agenda, staff, asked, true);
            case 3 -> elsewhere(agenda, staff, asked, false);
            case 4 -> looked(agenda, worker, asked, Ending.ANSWERED);
            default -> unanswered(agenda, worker, asked, OVER);
        }
    }

    /** The one that was written just now. */
    UUID last(Operator operator, UUID person) {
        return requests.about(operator, person).getFirst().id();
    }

    private void looked(Agenda agenda, Operator worker, Asked asked, Ending how) {
        var day = asked.visit().after(LOOKED);
        agenda.on(
                day,
                worker,
                () -> analyses.write(
                        worker,
                        asked.request().get(),
                        new Finding(Analysis.Outcome.SIMPLE, day, null, "Chiede poco e sa che cosa vuole", READINGS)));
        agenda.on(asked.visit().after(OVER), worker, () -> close(worker, asked, how));
    }

    private void close(Operator worker, Asked asked, Ending how) {
        requests.close(
                worker, asked.request().get(), new Closing(how, asked.visit().after(OVER), null, null, List.of()));
    }

    /** What nobody could answer is written down as such. */
    private void unanswered(Agenda agenda, Operator worker, Asked asked, int after) {
        var day = asked.visit().after(after);
        var ask = asked.visit().ask();
        var closing = new Closing(
                Ending.NO_ANSWER, day, null, ask.cause(), List.of(ask.needs().getFirst()));
        agenda.on(day, worker, () -> requests.close(worker, asked.request().get(), closing));
    }

    /** The health agency accepts, the association has nobody; what is refused waits for somebody to decide. */
    private void elsewhere(Agenda agenda, Team staff, Asked asked, boolean accepted) {
        var visit = asked.visit();
        var other = accepted ? staff.nurse() : staff.volunteer();
        agenda.on(visit.after(2), staff.desk(), () -> send(staff.desk(), asked, other));
        agenda.on(visit.after(ANSWERED), other, () -> answer(staff.desk(), asked, other));
        if (accepted) {
            agenda.on(visit.after(OVER), staff.desk(), () -> close(staff.desk(), asked, Ending.ELSEWHERE));
        } else {
            unanswered(agenda, staff.desk(), asked, OVER);
        }
    }

    private void send(Operator desk, Asked asked, Operator other) {
        var body = referrals.bodies(desk).stream()
                .filter(one -> one.name().equals(other.body()))
                .findFirst()
                .orElseThrow();
        var why = other.role() == Role.HEALTH_PARTNER ? "Una visita a domicilio" : "Compagnia due volte alla settimana";
        referrals.send(desk, asked.request().get(), body.id(), why);
    }

    private void answer(Operator desk, Asked asked, Operator other) {
        var sent = referrals.of(requests.find(desk, asked.request().get())).getLast();
        var accepted = other.role() == Role.HEALTH_PARTNER;
        var why = accepted ? "Visita fissata" : "In quel paese adesso non abbiamo volontari";
        referrals.answer(other, sent.id(), new Reply(accepted, asked.visit().after(ANSWERED), why));
    }

    /** Some cases begin at the desk: who came is heard, and goes into the case that is opened. */
    void before(Agenda agenda, Team staff, Course course) {
        var day = course.day(-6);
        if (!day.isAfter(DemoLives.FIRST_DAY) || !day.isBefore(course.day(0))) {
            return;
        }
        var needs = course.story().of("bisogno").stream()
                .map(Story.Line::code)
                .distinct()
                .toList();
        var request = new UUID[1];
        agenda.on(day, staff.desk(), () -> {
            contacts.record(
                    staff.desk(),
                    new Arrival(
                            course.person(),
                            day,
                            Channel.DESK,
                            course.followed().who().town().istat(),
                            Reporter.FAMILY,
                            null,
                            course.story().reason(),
                            needs),
                    new Answer(Outcome.REQUEST, null, null, null, null));
            request[0] = last(staff.desk(), course.person());
        });
        agenda.on(
                course.day(0),
                course.worker(),
                () -> requests.join(course.worker(), Objects.requireNonNull(request[0])));
    }
}
