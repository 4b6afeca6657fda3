package it.trama.casefile;

import it.trama.audit.Audit;
import it.trama.casefile.Identity.Contacts;
import it.trama.casefile.RegisterHouseholds.Belonging;
import it.trama.casefile.RegisterPlanner.Planned;
import it.trama.casefile.RegisterRow.Outcome;
import it.trama.shared.time.BusinessTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes some rows of a registry extract, all of them or none; those already in are left alone. */
@Component
class RegisterWriter {
    private static final Set<Outcome> IN = Set.of(Outcome.NEW, Outcome.CHANGED, Outcome.SAME);
    private final RegisterStore store;
    private final PersonStore people;
    private final ResidenceStore residences;
    private final RegisterHouseholds households;
    private final Audit audit;
    private final BusinessTime time;

    RegisterWriter(
            RegisterStore store,
            PersonStore people,
            ResidenceStore residences,
            RegisterHouseholds households,
            Audit audit,
            BusinessTime time) {
        this.store = store;
        this.people = people;
        this.residences = residences;
        this.households = households;
        this.audit = audit;
        this.time = time;
    }

    @Transactional
    public void write(UUID register, List<Planned> chunk) {
        var waiting = store.lockWaiting(
                register, chunk.stream().map(p -> p.row().line()).toList());
        var checked = checked(
                chunk.stream().filter(p -> waiting.contains(p.row().line())).toList());
        var added = added(of(checked, Outcome.NEW));
        var changed = changed(of(checked, Outcome.CHANGED));
        var rest = checked.stream()
                .filter(p -> p.identity() == null
                        || p.row().outcome() != Outcome.NEW && p.row().outcome() != Outcome.CHANGED);
        var all = Stream.of(added.stream(), changed.stream(), rest)
                .flatMap(s -> s)
                .toList();
        households.settle(all.stream().flatMap(RegisterWriter::belonging).toList(), time.today());
        store.written(register, all.stream().map(Planned::row).toList());
    }

    private static List<Planned> of(List<Planned> chunk, Outcome outcome) {
        return chunk.stream()
                .filter(p -> p.identity() != null && p.row().outcome() == outcome)
                .toList();
    }

    /** A code that somebody else has already: also somebody of another place, whom the operator does not see. */
    private List<Planned> checked(List<Planned> chunk) {
        var codes = chunk.stream()
                .filter(RegisterWriter::writesCode)
                .map(p -> p.written().codes().fiscal())
                .filter(Objects::nonNull)
                .toList();
        var taken = codes.isEmpty() ? Set.<String>of() : people.taken(codes);
        return chunk.stream()
                .map(p -> clashes(p, taken) ? p.doubtful(RegisterPlanner.CODE_TAKEN) : p)
                .toList();
    }

    private static boolean clashes(Planned planned, Set<String> taken) {
        var code = writesCode(planned) ? planned.written().codes().fiscal() : null;
        return code != null && taken.contains(code);
    }

    private static boolean writesCode(Planned planned) {
        if (planned.identity() == null) {
            return false;
        }
        var known = planned.known();
        var changed = known != null && known.identity().codes().fiscal() == null;
        return planned.row().outcome() == Outcome.NEW || planned.row().outcome() == Outcome.CHANGED && changed;
    }

    private List<Planned> added(List<Planned> chunk) {
        var ids = people.addAll(chunk.stream().map(Planned::written).toList());
        residences.begin(ids, chunk.stream().map(p -> p.written().contacts()).toList(), time.today());
        audit.wroteAll("person.imported", "person", ids);
        var added = new ArrayList<Planned>();
        for (var i = 0; i < ids.size(); i++) {
            var row = chunk.get(i).row().as(Outcome.NEW, ids.get(i), 0);
            added.add(new Planned(row, chunk.get(i).identity(), null));
        }
        return added;
    }

    private List<Planned> changed(List<Planned> chunk) {
        var homes = new LinkedHashMap<UUID, Contacts>();
        var rows = chunk.stream().map(planned -> changed(planned, homes)).toList();
        residences.settle(homes, time.today());
        audit.wroteAll("person.imported", "person", homes.keySet());
        return rows;
    }

    private Planned changed(Planned planned, Map<UUID, Contacts> homes) {
        var known = Objects.requireNonNull(planned.known());
        if (!people.change(known.id(), known.version(), planned.written())) {
            return planned.doubtful("extract.meanwhile");
        }
        homes.put(known.id(), planned.written().contacts());
        return planned;
    }

    private static Stream<Belonging> belonging(Planned planned) {
        var row = planned.row();
        var person = row.person();
        if (person == null || !IN.contains(row.outcome())) {
            return Stream.empty();
        }
        var town = planned.written().contacts().municipality();
        return row.household().stream()
                .map(code -> new Belonging(person, town + "/" + code, shortened(row.cell(RegisterSheet.ROLE))));
    }

    private static String shortened(String role) {
        return role.substring(0, Math.min(60, role.length()));
    }
}
