package it.trama.casefile;

import it.trama.casefile.Identity.Birth;
import it.trama.casefile.Identity.Codes;
import it.trama.casefile.Identity.Contacts;
import it.trama.casefile.Identity.Names;
import it.trama.casefile.Identity.Sex;
import it.trama.casefile.Identity.Speech;
import it.trama.shared.sql.DistrictSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class PersonStore {
    private static final String ADD = """
                        insert into casefile.person (district, id, family_name, given_name, alias, sex, birth_date, birth_year,
                            birth_place, fiscal_code, temporary_code, citizenship, languages, mediator, phone, email,
                            municipality, address, died, plain, keys, code_elsewhere)
                        values (:district, :id, :family, :given, :alias, :sex, cast(:birthDate as date), :birthYear, :birthPlace,
                            :fiscal, :temporary, :citizenship, cast(:languages as text[]), :mediator, :phone, :email,
                            :municipality, :address, cast(:died as date), :plain, cast(:keys as int[]), :elsewhere)
                        """;
    private static final String CHANGE = """
                        update casefile.person set family_name = :family, given_name = :given, alias = :alias, sex = :sex,
                            birth_date = cast(:birthDate as date), birth_year = :birthYear, birth_place = :birthPlace,
                            fiscal_code = :fiscal, temporary_code = :temporary, citizenship = :citizenship,
                            languages = cast(:languages as text[]), mediator = :mediator, phone = :phone, email = :email,
                            municipality = :municipality, address = :address, died = cast(:died as date),
                            plain = :plain, keys = cast(:keys as int[]) || also_keys, version = version + 1,
                            code_elsewhere = coalesce(cast(:elsewhere as boolean), code_elsewhere)
                        where district = :district and id = :id and version = :version
                        """;
    static final String COLUMNS = """
            p.id, p.family_name, p.given_name, p.alias, p.sex, p.birth_date, p.birth_year, p.birth_place, p.fiscal_code,
            p.temporary_code, p.citizenship, p.languages, p.mediator, p.phone, p.email, p.municipality, p.address, p.died,
            p.protected_by, p.version
            """;
    private final DistrictSql sql;

    PersonStore(DistrictSql sql) {
        this.sql = sql;
    }

    Optional<Person> find(UUID id, Sight sight) {
        return sql.of("select " + COLUMNS + " from casefile.person p where p.district = :district and p.id = :id"
                        + sight.and())
                .param("id", id)
                .params(sight.values())
                .query((row, _) -> person(row))
                .optional();
    }

    List<Person> all(Sight sight) {
        return sql.of("select " + COLUMNS + " from casefile.person p where p.district = :district" + sight.and())
                .params(sight.values())
                .query((row, _) -> person(row))
                .list();
    }

    /** The person, or who they turned out to be; nobody merges that one before the transaction is over. */
    UUID present(UUID id) {
        return sql.of("select merged_into from casefile.person where district = :district and id = :id for key share")
                .param("id", id)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .optional()
                .flatMap(kept -> kept)
                .map(this::present)
                .orElse(id);
    }

    List<UUID> identities(UUID id) {
        return sql.of("""
                        with recursive me as (
                            select cast(:id as uuid) as id
                            union
                            select p.id from casefile.person p join me on p.merged_into = me.id where p.district = :district)
                        select id from me
                        """).param("id", id).query(UUID.class).list();
    }

    /** All whom a protected case hides, also by what they were called before a merge. */
    List<Person> guarded() {
        return sql.of("select " + COLUMNS + """
                        from casefile.person p where p.district = :district
                          and (p.protected_by is not null or p.merged_into in (
                               select k.id from casefile.person k
                               where k.district = :district and k.protected_by is not null))
                        """).query((row, _) -> person(row)).list();
    }

    /** @param elsewhere somebody else has the same code, and the author must not know */
    UUID add(Identity identity, boolean elsewhere) {
        return addAll(List.of(identity), elsewhere).getFirst();
    }

    /** In the order of the list. */
    List<UUID> addAll(List<Identity> identities) {
        return identities.isEmpty() ? List.of() : addAll(identities, false);
    }

    private List<UUID> addAll(List<Identity> identities, boolean elsewhere) {
        var ids = sql.of("select uuidv7() from generate_series(1, :count)")
                .param("count", identities.size())
                .query(UUID.class)
                .list();
        var rows = identities.stream().map(PersonStore::values).toList();
        for (var i = 0; i < ids.size(); i++) {
            rows.get(i).put("id", ids.get(i));
            rows.get(i).put("elsewhere", elsewhere);
        }
        sql.batch(ADD, rows);
        return ids;
    }

    /** Those of the codes that somebody has. */
    Set<String> taken(List<String> codes) {
        return new HashSet<>(
                sql.of("""
                        select fiscal_code from casefile.person
                        where district = :district and protected_by is null and merged_into is null
                          and fiscal_code in (:codes)
                        """).param("codes", codes).query(String.class).list());
    }

    /** Somebody else (not this one) has the code, whether the operator sees them or not; those who are protected have none. */
    boolean taken(String code, @Nullable UUID except) {
        return sql.of("""
                        select exists (select from casefile.person
                                       where district = :district and protected_by is null and merged_into is null
                                         and fiscal_code = :code and id is distinct from cast(:except as uuid))
                        """)
                .param("code", code)
                .param("except", except)
                .query(Boolean.class)
                .single();
    }

    /** False when somebody else changed it since this version. */
    boolean change(UUID id, int version, Identity identity) {
        return change(id, version, identity, null);
    }

    /** @param elsewhere as {@link #add} has it; null: as it was */
    boolean change(UUID id, int version, Identity identity, @Nullable Boolean elsewhere) {
        return sql.of(CHANGE)
                        .params(values(identity))
                        .param("elsewhere", elsewhere)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    static Map<String, @Nullable Object> values(Identity identity) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("family", identity.names().family());
        values.put("given", identity.names().given());
        values.put("alias", identity.names().alias());
        values.put("citizenship", identity.citizenship());
        values.put("languages", identity.speech().languages().toArray(new String[0]));
        values.put("mediator", identity.speech().mediator());
        values.put("died", identity.died());
        values.put("plain", NameKeys.line(identity.names()));
        values.put("keys", NameKeys.of(identity.names()));
        putBirthAndCodes(values, identity);
        putContacts(values, identity.contacts());
        return values;
    }

    private static void putBirthAndCodes(Map<String, @Nullable Object> values, Identity identity) {
        var birth = identity.birth();
        values.put("sex", birth.sex() == null ? null : birth.sex().name());
        values.put("birthDate", birth.date());
        values.put(
                "birthYear",
                birth.date() == null ? birth.year() : (Integer) birth.date().getYear());
        values.put("birthPlace", birth.place());
        values.put("fiscal", identity.codes().fiscal());
        values.put("temporary", identity.codes().temporary());
    }

    private static void putContacts(Map<String, @Nullable Object> values, Contacts contacts) {
        values.put("phone", contacts.phone());
        values.put("email", contacts.email());
        values.put("municipality", contacts.municipality());
        values.put("address", contacts.address());
    }

    static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                identity(row),
                row.getObject("protected_by", UUID.class),
                row.getInt("version"));
    }

    private static Identity identity(ResultSet row) throws SQLException {
        var sex = row.getString("sex");
        return new Identity(
                new Names(row.getString("family_name"), row.getString("given_name"), row.getString("alias")),
                new Birth(
                        row.getObject("birth_date", LocalDate.class),
                        row.getObject("birth_year", Integer.class),
                        row.getString("birth_place"),
                        sex == null ? null : Sex.valueOf(sex)),
                new Codes(row.getString("fiscal_code"), row.getString("temporary_code")),
                row.getString("citizenship"),
                new Speech(List.of((String[]) row.getArray("languages").getArray()), row.getBoolean("mediator")),
                contacts(row),
                row.getObject("died", LocalDate.class));
    }

    private static Contacts contacts(ResultSet row) throws SQLException {
        return new Contacts(
                row.getString("phone"),
                row.getString("email"),
                row.getString("municipality"),
                row.getString("address"));
    }
}
