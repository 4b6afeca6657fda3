package it.trama.casefile;

import it.trama.casefile.Identity.Birth;
import it.trama.casefile.Identity.Codes;
import it.trama.casefile.Identity.Contacts;
import it.trama.casefile.Linkage.Link;
import it.trama.casefile.Linkage.Verdict;
import it.trama.casefile.RegisterRow.Outcome;
import it.trama.security.Operator;
import it.trama.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Says what each row of a registry extract would do, by what the operator may see. */
@Component
class RegisterPlanner {
    static final String CODE_TAKEN = "person.code-taken";
    private final PersonStore people;
    private final RegisterReader reader;
    private final CaseAccess access;
    private final TransactionTemplate transaction;

    RegisterPlanner(PersonStore people, RegisterReader reader, CaseAccess access, TransactionTemplate transaction) {
        this.people = people;
        this.reader = reader;
        this.access = access;
        this.transaction = transaction;
    }

    /**
     * A row, and what has to be written.
     *
     * @param identity as it will be; null: nothing is written
     * @param known as the person is now; null: nobody
     */
    record Planned(
            RegisterRow row,
            @Nullable Identity identity,
            @Nullable Person known) {
        Identity written() {
            return Objects.requireNonNull(identity);
        }

        Planned doubtful(String key) {
            return new Planned(row.doubtful(key), identity, known);
        }

        /** Somebody else has it: whoever decides has seen so. */
        Planned withoutCode() {
            var without = new Codes(null, written().codes().temporary());
            return new Planned(row, written().with(without), known);
        }

        Planned added() {
            return new Planned(row.as(Outcome.NEW, null, 0), identity, null);
        }

        /** For whoever sent it, somebody new like any other; nothing is written. */
        Planned withheld() {
            return new Planned(row.as(Outcome.NEW, null, 0), null, null);
        }

        static Planned met(RegisterRow row, Identity read, Person known, int points) {
            var filled = filled(known.identity(), read);
            var outcome = filled.equals(known.identity()) ? Outcome.SAME : Outcome.CHANGED;
            return new Planned(row.as(outcome, known.id(), points), filled, known);
        }
    }

    /** Outside of a transaction: a place that nobody knows would undo it. */
    List<Planned> plan(Operator operator, List<RegisterRow> rows) {
        var read = read(operator, rows);
        var good = read.stream().filter(planned -> planned.identity() != null).toList();
        var known = known(operator);
        var hidden = hidden(known, good);
        var all = new ArrayList<>(read);
        all.removeIf(planned -> planned.identity() != null);
        for (var link : links(known, good)) {
            var planned = good.get(link.incoming());
            var withheld = hidden.contains(link.incoming()) && link.verdict() != Verdict.SAME;
            all.add(withheld ? planned.withheld() : met(planned, link, known));
        }
        return all;
    }

    private static List<Link> links(List<Person> known, List<Planned> good) {
        return Linkage.among(known.stream().map(Person::identity).toList())
                .link(good.stream().map(Planned::written).toList());
    }

    /** Which of them may be somebody whom nobody outside a team may find: what the registry says of them stays outside. */
    private Set<Integer> hidden(List<Person> known, List<Planned> good) {
        var seen = known.stream().map(Person::id).collect(Collectors.toSet());
        var guarded = Objects.requireNonNull(transaction.execute(_ -> people.guarded())).stream()
                .filter(person -> !seen.contains(person.id()))
                .toList();
        return guarded.isEmpty()
                ? Set.of()
                : links(guarded, good).stream()
                        .filter(link -> link.verdict() != Verdict.NEW)
                        .map(Link::incoming)
                        .collect(Collectors.toSet());
    }

    /** Somebody has looked at whom the row proposed: it is that person and no other, or somebody who is not here yet. */
    Planned decided(Operator operator, RegisterRow asked, boolean same) {
        var read = read(operator, List.of(asked)).getFirst();
        if (read.identity() == null) {
            return read;
        }
        var planned = CODE_TAKEN.equals(key(asked)) ? read.withoutCode() : read;
        if (same) {
            return Planned.met(asked, planned.written(), proposed(operator, asked), asked.points());
        }
        return hidden(List.of(), List.of(planned)).isEmpty() ? planned.added() : planned.withheld();
    }

    private static @Nullable String key(RegisterRow row) {
        return row.why() == null ? null : row.why().key();
    }

    private Person proposed(Operator operator, RegisterRow asked) {
        var person = asked.person();
        var found = person == null
                ? Optional.<Person>empty()
                : transaction.execute(_ -> people.find(person, access.people(operator, "p")));
        return Objects.requireNonNull(found).orElseThrow(() -> new Refused("extract.gone"));
    }

    private List<Person> known(Operator operator) {
        return Objects.requireNonNull(transaction.execute(_ -> people.all(access.people(operator, "p"))));
    }

    private List<Planned> read(Operator operator, List<RegisterRow> rows) {
        var reading = reader.reading(operator);
        return rows.stream().map(row -> read(reading, row)).toList();
    }

    private static Planned read(RegisterReader.Reading reading, RegisterRow row) {
        try {
            return row.outcome() == Outcome.WRONG
                    ? new Planned(row, null, null)
                    : new Planned(row, reading.identity(row), null);
        } catch (Refused no) {
            return new Planned(RegisterRow.wrong(row.line(), row.cells(), no), null, null);
        }
    }

    private static Planned met(Planned planned, Link link, List<Person> known) {
        if (link.verdict() == Verdict.NEW) {
            return planned.added();
        }
        var person = known.get(link.known());
        if (link.verdict() == Verdict.ASK) {
            var asked = planned.row().as(Outcome.ASK, person.id(), link.points());
            return new Planned(asked.doubtful("extract.who"), planned.identity(), person);
        }
        return Planned.met(planned.row(), planned.written(), person, link.points());
    }

    /** The registry knows where people live and that they have died; of the rest it fills what is not known. */
    private static Identity filled(Identity known, Identity read) {
        var birth = known.birth();
        var contacts = known.contacts();
        return new Identity(
                known.names(),
                new Birth(
                        birth.year() == null ? read.birth().date() : birth.date(),
                        birth.year() == null ? read.birth().year() : birth.year(),
                        or(birth.place(), read.birth().place()),
                        or(birth.sex(), read.birth().sex())),
                new Codes(
                        or(known.codes().fiscal(), read.codes().fiscal()),
                        known.codes().temporary()),
                or(known.citizenship(), read.citizenship()),
                known.speech(),
                new Contacts(
                        contacts.phone(),
                        contacts.email(),
                        read.contacts().municipality(),
                        or(read.contacts().address(), contacts.address())),
                or(known.died(), read.died()));
    }

    private static <T> @Nullable T or(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }
}
