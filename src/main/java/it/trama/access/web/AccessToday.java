package it.trama.access.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;

import it.trama.access.Duties;
import it.trama.access.Duty;
import it.trama.access.Duty.Kind;
import it.trama.access.Emergency;
import it.trama.access.Referrals;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.Today;
import it.trama.shared.web.Viewer;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the desk owes to people today: first what is late. */
@Component
class AccessToday implements Today {
    /** Within which an office answers, where no other term is set (L. 241/1990, art. 2). */
    private static final int TERM = 30;

    private static final Set<Role> PARTNERS = Set.of(Role.HEALTH_PARTNER, Role.THIRD_SECTOR);
    private final Duties duties;
    private final Referrals referrals;
    private final DeskNames names;
    private final BusinessTime time;

    AccessToday(Duties duties, Referrals referrals, DeskNames names, BusinessTime time) {
        this.duties = duties;
        this.referrals = referrals;
        this.names = names;
        this.time = time;
    }

    @Override
    public List<Row> rows(Viewer viewer) {
        return Operator.current()
                .map(operator -> PARTNERS.contains(operator.role()) ? sent(operator) : own(operator))
                .orElse(List.of());
    }

    private List<Row> own(Operator operator) {
        var found = duties.of(operator);
        var people = names.people(operator, found.stream().map(Duty::person).toList());
        return found.stream().map(duty -> row(duty, people)).toList();
    }

    /** To a partner whom nobody has called into a team people have no name yet; what is asked stands where it is answered. */
    private List<Row> sent(Operator operator) {
        return referrals.waiting(operator, 5).stream()
                .map(r -> new Row(
                        Weight.DUE,
                        date(r.sent()),
                        t("today.incoming", r.from()),
                        null,
                        t("referral.answer"),
                        "/invii/" + r.id()))
                .toList();
    }

    private Row row(Duty duty, Map<UUID, String> people) {
        var name = DeskNames.name(people, duty.person());
        return new Row(
                late(duty) ? Weight.LATE : Weight.DUE,
                when(duty),
                t("today." + duty.kind(), name),
                duty.words(),
                t("today." + duty.kind() + ".act"),
                href(duty));
    }

    private boolean late(Duty duty) {
        var today = time.today();
        return switch (duty.kind()) {
            case EMERGENCY -> now().isAfter(duty.since().plusHours(Emergency.HOURS));
            case APPOINTMENT -> duty.since().toLocalDate().isBefore(today);
            case ANALYSIS, DECISION, REFERRAL, REFUSED ->
                duty.since().toLocalDate().plusDays(TERM).isBefore(today);
            case ACCEPTED, NOTICE -> false;
        };
    }

    private String when(Duty duty) {
        var day = duty.since().toLocalDate();
        var hours = duty.kind() == Kind.APPOINTMENT || duty.kind() == Kind.EMERGENCY;
        return day.equals(time.today()) && hours ? ContactPages.HOUR.format(duty.since()) : date(day);
    }

    private static String href(Duty duty) {
        return switch (duty.kind()) {
            case EMERGENCY -> "/pronto-intervento/" + duty.target();
            case APPOINTMENT -> "/agenda/" + duty.target();
            case ANALYSIS, DECISION, REFERRAL, ACCEPTED, REFUSED -> "/richieste/" + duty.target();
            case NOTICE -> "/contatti/" + duty.target();
        };
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(time.instant(), BusinessTime.ITALY);
    }
}
