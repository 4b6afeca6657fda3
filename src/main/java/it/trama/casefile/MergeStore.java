package it.trama.casefile;

import it.trama.casefile.PersonRecords.Moved;
import it.trama.security.Operator;
import it.trama.shared.sql.DistrictSql;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

@Repository
class MergeStore {
    private static final String MERGE = """
            select m.id, m.kept, m.gone, concat_ws(' ', p.given_name, p.family_name, p.alias) as gone_name, m.name as who, m.at
            from casefile.merge m
            join casefile.person p on p.district = m.district and p.id = m.gone
            where m.district = :district and not exists (
                select from casefile.merge_undone u where u.district = m.district and u.merge = m.id)
            """;
    /** Birth apart, what is known of a person column by column. */
    private static final List<String> COLUMNS = List.of(
            "sex",
            "birth_place",
            "fiscal_code",
            "temporary_code",
            "citizenship",
            "phone",
            "email",
            "municipality",
            "address",
            "died");

    private static final String BORN = """
            k.birth_date is null and g.birth_date is not null
                and (k.birth_year is null or k.birth_year = g.birth_year)
            """;
    private static final String FILLED = "select array_remove(array["
            + all("case when k.%1$s is null and g.%1$s is not null then '%1$s' end") + """
            , case when k.birth_year is null and g.birth_year is not null then 'birth_year' end
            , case when %s then 'birth_date' end
            , case when k.languages = '{}' and g.languages <> '{}' then 'languages' end
            , case when g.mediator and not k.mediator then 'mediator' end], null)
            from casefile.person k join casefile.person g on g.district = k.district and g.id = :gone
            where k.district = :district and k.id = :kept
            """.formatted(BORN);
    private static final String TAKE =
            "update casefile.person k set " + all("%1$s = coalesce(k.%1$s, g.%1$s)") + """
            , birth_year = coalesce(k.birth_year, g.birth_year)
            , birth_date = case when %s then g.birth_date else k.birth_date end
            , languages = case when k.languages = '{}' then g.languages else k.languages end
            , mediator = k.mediator or g.mediator, version = k.version + 1
            , keys = k.keys || g.keys, also_keys = k.also_keys || g.keys
            from casefile.person g
            where k.district = :district and k.id = :kept and g.district = :district and g.id = :gone
            """.formatted(BORN);
    private static final String LEFT = "'%1$s' = any(cast(:filled as text[])) and k.%1$s is not distinct from g.%1$s";
    private static final String GIVE_BACK = "update casefile.person k set "
            + all("%1$s = case when not (" + LEFT + ") then k.%1$s end") + ", "
            + "birth_year = case when not (" + LEFT.formatted("birth_year") + " and (k.birth_date is null or "
            + LEFT.formatted("birth_date") + ")) then k.birth_year end, "
            + "birth_date = case when not (" + LEFT.formatted("birth_date") + ") then k.birth_date end, "
            + "languages = case when " + LEFT.formatted("languages") + " then '{}' else k.languages end, "
            + "mediator = k.mediator and not (" + LEFT.formatted("mediator") + "), " + """
            version = k.version + 1
            from casefile.person g
            where k.district = :district and k.id = :kept and g.district = :district and g.id = :gone
            """;
    private static final String CALLED = """
            update casefile.person k set also_keys = o.keys, keys = cast(:own as int[]) || o.keys
            from (select coalesce(array_agg(distinct m.mark), '{}') as keys
                  from casefile.person g cross join lateral unnest(g.keys) as m (mark)
                  where g.district = :district and g.merged_into = :kept) o
            where k.district = :district and k.id = :kept
            """;
    private final DistrictSql sql;
    private final ProtectionStore protection;

    MergeStore(DistrictSql sql, ProtectionStore protection) {
        this.sql = sql;
        this.protection = protection;
    }

    private static String all(String column) {
        return COLUMNS.stream().map(column::formatted).collect(Collectors.joining(", "));
    }

    /** Nobody else merges them meanwhile. */
    void lock(UUID one, UUID other) {
        sql.of("select id from casefile.person where district = :district and id in (:ids) order by id for update")
                .param("ids", List.of(one, other))
                .query(UUID.class)
                .list();
    }

    boolean openCase(UUID person) {
        return sql.of("""
                        select exists (select from casefile.case_file
                                       where district = :district and person = :person and closed is null)
                        """).param("person", person).query(Boolean.class).single();
    }

    UUID add(UUID kept, UUID gone, Operator operator, OffsetDateTime now) {
        return sql.of("""
                        insert into casefile.merge (district, kept, gone, filled, account, name, at)
                        values (:district, :kept, :gone, cast(:filled as text[]), :account, :name, :now) returning id
                        """)
                .param("kept", kept)
                .param("gone", gone)
                .param("filled", filled(kept, gone))
                .param("account", operator.account())
                .param("name", operator.name())
                .param("now", now)
                .query(UUID.class)
                .single();
    }

    private String[] filled(UUID kept, UUID gone) {
        return sql.of(FILLED)
                .param("kept", kept)
                .param("gone", gone)
                .query((row, _) -> (String[]) row.getArray(1).getArray())
                .single();
    }

    void moved(UUID merge, List<Moved> rows) {
        sql.batch(
                "insert into casefile.merge_moved (district, merge, what, row_key) values (:district, :merge, :what, :key)",
                rows.stream()
                        .map(row -> Map.<String, Object>of("merge", merge, "what", row.what(), "key", row.key()))
                        .toList());
    }

    List<Moved> moved(UUID merge) {
        return sql.of("""
                        select what, row_key as key from casefile.merge_moved
                        where district = :district and merge = :merge
                        """).param("merge", merge).query(Moved.class).list();
    }

    /** What the kept person lacks; the other is found no more. */
    void hide(UUID kept, UUID gone) {
        sql.of("""
                        update casefile.person set merged_into = :kept, version = version + 1
                        where district = :district and id = :gone
                        """).param("kept", kept).param("gone", gone).update();
        sql.of(TAKE).param("kept", kept).param("gone", gone).update();
        protection.settle(kept);
    }

    /** What was filled and is still the same is empty again. */
    void show(UUID merge, UUID kept, UUID gone) {
        sql.of(GIVE_BACK)
                .param("kept", kept)
                .param("gone", gone)
                .param("filled", filled(merge))
                .update();
        protection.settle(kept);
        protection.settle(gone);
        sql.of("""
                        update casefile.person set merged_into = null, version = version + 1
                        where district = :district and id = :gone
                        """).param("gone", gone).update();
        called(kept);
    }

    /** By the own name, and by those of whoever is still merged into the person. */
    private void called(UUID kept) {
        var names = sql.of(
                        "select family_name, given_name, alias from casefile.person where district = :district and id = :kept")
                .param("kept", kept)
                .query((row, _) -> new Identity.Names(row.getString(1), row.getString(2), row.getString(3)))
                .single();
        sql.of(CALLED).param("kept", kept).param("own", NameKeys.of(names)).update();
    }

    private String[] filled(UUID merge) {
        return sql.of("select filled from casefile.merge where district = :district and id = :merge")
                .param("merge", merge)
                .query((row, _) -> (String[]) row.getArray(1).getArray())
                .single();
    }

    void undone(UUID merge, Operator operator, OffsetDateTime now) {
        sql.of("""
                        insert into casefile.merge_undone (district, merge, account, name, at)
                        values (:district, :merge, :account, :name, :now)
                        """)
                .param("merge", merge)
                .param("account", operator.account())
                .param("name", operator.name())
                .param("now", now)
                .update();
    }

    Optional<Merge> find(UUID id) {
        return sql.of(MERGE + " and m.id = :id")
                .param("id", id)
                .query(Merge.class)
                .optional();
    }

    /** Those that still hold, the last first. */
    List<Merge> of(UUID kept) {
        return sql.of(MERGE + " and m.kept = :kept order by m.id desc")
                .param("kept", kept)
                .query(Merge.class)
                .list();
    }

    /** At the end of the chain, when that one turned out to be another too. */
    Optional<UUID> keptInsteadOf(UUID gone) {
        return sql.of("select merged_into from casefile.person where district = :district and id = :gone")
                .param("gone", gone)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .optional()
                .flatMap(kept -> kept)
                .map(kept -> keptInsteadOf(kept).orElse(kept));
    }
}
