package it.trama.access;

import static java.util.stream.Collectors.groupingBy;

import it.trama.access.WaitingList.Criterion;
import it.trama.access.WaitingList.Ending;
import it.trama.access.WaitingList.Founding;
import it.trama.access.WaitingList.Place;
import it.trama.access.WaitingList.Turn;
import it.trama.casefile.Sight;
import it.trama.shared.sql.DistrictSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class WaitingStore {
    /** The order is made of those of whom the operator may know; whoever is elsewhere stands in it, though not shown. */
    private static final String PLACES = """
            select w.id, w.list, w.person, w.municipality, w.entered, w.criteria, w.points, w.ended, w.ending, w.version,
                   case when w.ended is null then row_number() over (
                       partition by w.ended is null order by w.points desc, w.entered, w.id) end as place
            from access.waiting w where w.district = :district
            """;

    private final DistrictSql sql;

    WaitingStore(DistrictSql sql) {
        this.sql = sql;
    }

    List<WaitingList> lists(@Nullable UUID id, Sight known) {
        var criteria = criteria(id);
        return sql.of("""
                        select l.id, l.name, l.about, l.rules, l.since, (select count(*)::int from access.waiting w
                            where w.district = :district and w.list = l.id and w.ended is null
                        """ + known.and() + """
                        ) as waiting from access.waiting_list l
                        where l.district = :district and (cast(:id as uuid) is null or l.id = cast(:id as uuid)) order by l.name
                        """)
                .params(known.values())
                .param("id", id)
                .query((row, _) -> list(row, criteria.getOrDefault(Rows.id(row, "id"), List.of())))
                .list();
    }

    private record Owned(UUID list, Criterion criterion) {}

    private Map<UUID, List<Criterion>> criteria(@Nullable UUID list) {
        return sql
                .of("""
                        select list, position, label, points from access.criterion
                        where district = :district and (cast(:list as uuid) is null or list = cast(:list as uuid)) order by position
                        """)
                .param("list", list)
                .query((row, _) -> new Owned(
                        Rows.id(row, "list"),
                        new Criterion(row.getInt("position"), row.getString("label"), row.getInt("points"))))
                .list()
                .stream()
                .collect(groupingBy(
                        Owned::list,
                        java.util.stream.Collectors.mapping(Owned::criterion, java.util.stream.Collectors.toList())));
    }

    private static WaitingList list(ResultSet row, List<Criterion> criteria) throws SQLException {
        return new WaitingList(
                Rows.id(row, "id"),
                row.getString("name"),
                row.getString("about"),
                row.getString("rules"),
                Rows.day(row, "since"),
                criteria,
                row.getInt("waiting"));
    }

    UUID add(Founding founding, LocalDate day) {
        var id = sql.of("""
                        insert into access.waiting_list (district, name, about, rules, since)
                        values (:district, :name, :about, :rules, :since) returning id
                        """)
                .param("name", founding.name())
                .param("about", founding.about())
                .param("rules", founding.rules())
                .param("since", day)
                .query(UUID.class)
                .single();
        publish(id, founding.criteria());
        return id;
    }

    private void publish(UUID list, List<Criterion> criteria) {
        sql.batch(
                """
                insert into access.criterion (district, list, position, label, points)
                values (:district, :list, :position, :label, :points)
                """, criteria.stream().map(criterion -> values(list, criterion)).toList());
    }

    private static Map<String, @Nullable Object> values(UUID list, Criterion criterion) {
        return Map.of(
                "list", list,
                "position", criterion.position(),
                "label", criterion.label(),
                "points", criterion.points());
    }

    List<Place> order(UUID list, Sight known, Sight seen, int most) {
        return sql.of("select * from (" + PLACES + " and w.list = :list and w.ended is null" + known.and()
                        + ") w where " + outer(seen) + " order by w.place limit :most")
                .params(known.values())
                .params(seen.values())
                .param("list", list)
                .param("most", most)
                .query((row, _) -> place(row))
                .list();
    }

    Optional<Place> find(UUID id, Sight known, Sight seen) {
        return sql.of("select * from (" + PLACES + """
                         and w.list = (select x.list from access.waiting x where x.district = :district and x.id = :id)
                        """ + known.and() + ") w where w.id = :id and " + outer(seen))
                .params(known.values())
                .params(seen.values())
                .param("id", id)
                .query((row, _) -> place(row))
                .optional();
    }

    private static String outer(Sight seen) {
        return "(" + seen.sql() + ")";
    }

    UUID enter(WaitingLists.Entering entering, @Nullable String municipality, int points, String author) {
        var id = sql.of("""
                        insert into access.waiting (district, list, person, municipality, entered, criteria, points)
                        values (:district, :list, :person, :municipality, :entered, cast(:criteria as int[]), :points)
                        returning id
                        """)
                .param("list", entering.list())
                .param("person", entering.person())
                .param("municipality", municipality)
                .param("entered", entering.since())
                .param("criteria", entering.criteria().toArray(Integer[]::new))
                .param("points", points)
                .query(UUID.class)
                .single();
        turn(id, new Turn(entering.since(), "ENTERED", points, entering.reason(), author));
        return id;
    }

    /** Nothing is changed when somebody else has revised it since this version, or it is over. */
    boolean revise(UUID id, int version, List<Integer> criteria, int points) {
        return sql.of("""
                        update access.waiting set criteria = cast(:criteria as int[]), points = :points, version = version + 1
                        where district = :district and id = :id and ended is null and version = :version
                        """)
                        .param("id", id)
                        .param("version", version)
                        .param("criteria", criteria.toArray(Integer[]::new))
                        .param("points", points)
                        .update()
                == 1;
    }

    boolean leave(UUID id, Ending ending, LocalDate day) {
        return sql.of("""
                        update access.waiting set ended = cast(:day as date), ending = :ending
                        where district = :district and id = :id and ended is null
                        """)
                        .param("id", id)
                        .param("day", day)
                        .param("ending", ending.name())
                        .update()
                == 1;
    }

    int points(UUID id) {
        return sql.of("select points from access.waiting where district = :district and id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    void turn(UUID waiting, Turn turn) {
        sql.of("""
                        insert into access.waiting_turn (district, waiting, day, what, points, reason, author_name)
                        values (:district, :waiting, :day, :what, :points, :reason, :author)
                        """)
                .param("waiting", waiting)
                .param("day", turn.day())
                .param("what", turn.what())
                .param("points", turn.points())
                .param("reason", turn.reason())
                .param("author", turn.author())
                .update();
    }

    List<Turn> turns(UUID waiting) {
        return sql.of("""
                        select day, what, points, reason, author_name as author from access.waiting_turn
                        where district = :district and waiting = :waiting order by id
                        """).param("waiting", waiting).query(Turn.class).list();
    }

    private static Place place(ResultSet row) throws SQLException {
        var ending = row.getString("ending");
        return new Place(
                Rows.id(row, "id"),
                Rows.id(row, "list"),
                Rows.id(row, "person"),
                Rows.day(row, "entered"),
                Stream.of((Integer[]) row.getArray("criteria").getArray()).toList(),
                row.getInt("points"),
                row.getObject("place", Long.class) == null ? null : (Integer) row.getInt("place"),
                Rows.dayOrNull(row, "ended"),
                ending == null ? null : Ending.valueOf(ending),
                row.getInt("version"));
    }
}
