package it.trama.demo;

import it.trama.casefile.SearchKeys;
import it.trama.demo.Invented.Family;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The people of a simulated district and their homes, written as they are invented, 40,000 at a time. */
final class BulkPeople {
    private static final String PERSON = """
            casefile.person (district, id, family_name, given_name, sex, birth_date, birth_year, birth_place, fiscal_code,
                citizenship, languages, phone, municipality, address, plain, keys)
            """;
    private static final String RESIDENCE = "casefile.residence (district, person, valid, municipality, address)";
    private static final String HOUSEHOLD = "casefile.household (district, id, kind)";
    private static final String MEMBER = "casefile.household_member (district, household, person, kind, valid, role)";
    private static final Map<Home.Part, String> ROLES = Map.of(
            Home.Part.FIRST, "intestatario",
            Home.Part.SPOUSE, "coniuge",
            Home.Part.CHILD, "figlio o figlia",
            Home.Part.PARENT, "genitore",
            Home.Part.RELATIVE, "parente");
    private static final long SEEDS = 1_000;
    private final Connection owner;
    private final BulkIds ids;
    private final Set<String> codes = new HashSet<>();
    private final List<String> places = new ArrayList<>();
    private int homes;

    BulkPeople(Connection owner, BulkIds ids) {
        this.owner = owner;
        this.ids = ids;
    }

    /** @return where each of them lives, in their order */
    List<String> write(double scale, LocalDate day) throws SQLException {
        for (var part = 0; part < scale; part++) {
            var seed = ids.district() * SEEDS + part;
            write(Population.numerous(seed, Math.min(1, scale - part), day));
        }
        return places;
    }

    private void write(List<Family> families) throws SQLException {
        var people = new BulkRows(PERSON);
        var residences = new BulkRows(RESIDENCE);
        var households = new BulkRows(HOUSEHOLD);
        var members = new BulkRows(MEMBER);
        for (var family : families) {
            var home = ids.of(BulkIds.HOUSEHOLD, homes++);
            households.row(ids.districtId(), home, "REGISTRY");
            for (var one : family.members()) {
                var id = ids.of(BulkIds.PERSON, places.size());
                person(people, id, one);
                residences.row(ids.districtId(), id, since(one), one.town().istat(), one.address());
                members.row(ids.districtId(), home, id, "REGISTRY", since(one), ROLES.get(one.part()));
                places.add(one.town().istat());
            }
        }
        for (var rows : List.of(people, residences, households, members)) {
            rows.send(owner);
        }
    }

    /** A code that somebody of another part has drawn is left out. */
    private void person(BulkRows rows, UUID id, Invented one) {
        var identity = one.identity();
        var names = one.names();
        var keys = SearchKeys.of(names);
        var code = one.code();
        rows.row(
                ids.districtId(),
                id,
                names.family(),
                names.given(),
                one.sex(),
                one.born(),
                one.born().getYear(),
                one.birth().place(),
                codes.add(code) ? code : null,
                one.citizenship(),
                "{" + String.join(",", identity.speech().languages()) + "}",
                places.size() % 3 == 0 ? "0375 %06d".formatted(places.size()) : null,
                one.town().istat(),
                one.address(),
                keys.line(),
                keys.marks().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")));
    }

    private static String since(Invented one) {
        return "[" + one.born() + ",)";
    }
}
