package it.trama.network;

import it.trama.network.Directory.Synonym;
import it.trama.network.Resource.Fit;
import it.trama.network.Resource.Offerer;
import it.trama.network.Resource.Open;
import it.trama.network.Resource.Side;
import it.trama.network.Resource.Standing;
import it.trama.network.Resource.Terms;
import it.trama.network.Resource.Text;
import it.trama.network.Resource.Where;
import it.trama.shared.sql.DistrictSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class ResourceStore {
    private static final String COLUMNS = """
            select r.id, r.organisation, o.name as offerer, r.side, r.name, r.about, r.keywords, r.needs, r.activity, r.who, r.cost, r.papers,
                   r.hours, r.wait, r.places, r.places_day, r.municipalities, r.seat, r.address, r.step_free, r.contact, r.phone, r.email,
                   r.confidential, r.published, r.since, r.until, r.confirmed, r.confirmed_by, r.source, r.version
            from network.resource r
            left join network.organisation o on o.district = r.district and o.id = r.organisation
            """;
    private static final String ADD = """
            insert into network.resource (district, organisation, side, name, about, keywords, needs, activity, who, cost, papers, hours, wait,
                places, places_day, municipalities, seat, address, step_free, contact, phone, email, confidential, published, since, until,
                confirmed, confirmed_by, source)
            values (:district, :organisation, :side, :name, :about, :keywords, cast(:needs as text[]), :activity, :who, :cost, :papers, :hours,
                :wait, :places, :placesDay, cast(:municipalities as text[]), :seat, :address, :stepFree, :contact, :phone, :email,
                :confidential, :published, :since, :until, :confirmed, :confirmedBy, :source)
            returning id
            """;
    private static final String CHANGE = """
            update network.resource set organisation = :organisation, side = :side, name = :name, about = :about, keywords = :keywords,
                needs = cast(:needs as text[]), activity = :activity, who = :who, cost = :cost, papers = :papers, hours = :hours, wait = :wait,
                places = :places, places_day = :placesDay, municipalities = cast(:municipalities as text[]), seat = :seat,
                address = :address, step_free = :stepFree, contact = :contact, phone = :phone, email = :email,
                confidential = :confidential, published = :published, since = :since, until = :until, confirmed = :confirmed,
                confirmed_by = :confirmedBy, version = version + 1
            where district = :district and id = :id and version = :version
            """;

    /** Each lexeme of the words, any of which is enough; what people say stands for what the directory calls it. */
    private static final String MEANT = """
            with said as (select to_tsvector('italian', :words) as v),
            meant as (select s.means from network.synonym s, said
                      where s.district = :district and said.v @@ phraseto_tsquery('italian', s.said)),
            query as (
                select coalesce(string_agg(quote_literal(l.lexeme), ' | '), '')::tsquery as q
                from (select lexeme from said, unnest(said.v)
                      union select lexeme from meant, unnest(to_tsvector('italian', meant.means))) l)
            """;

    private final DistrictSql sql;

    ResourceStore(DistrictSql sql) {
        this.sql = sql;
    }

    List<Resource> all(it.trama.shared.sql.Where where, int most) {
        return sql.of(COLUMNS + " where r.district = :district" + where.sql() + " order by r.name, r.id limit :most")
                .params(where.values())
                .param("most", most)
                .query((row, _) -> resource(row))
                .list();
    }

    Optional<Resource> find(UUID id) {
        return all(new it.trama.shared.sql.Where().and("r.id = :id", "id", id), 1).stream()
                .findFirst();
    }

    /** The likeliest first; near ones before those further away, those with free places before the full. */
    List<Resource> search(Wanted wanted, LocalDate day, int most) {
        return sql.of(MEANT + COLUMNS + """
                        cross join query
                        where r.district = :district and r.words @@ query.q and r.since <= cast(:day as date)
                          and (r.until is null or r.until > cast(:day as date))
                          and (r.published or :inside) and (not r.confidential or :trusted)
                          and (r.municipalities = '{}' or cast(:municipality as text) is null or :municipality = any(r.municipalities))
                          and (not :free or r.places > 0)
                        order by ts_rank(r.words, query.q) desc, (r.seat = :municipality) desc nulls last, (r.places > 0) desc nulls last, r.name
                        limit :most
                        """)
                .param("words", wanted.words())
                .param("municipality", wanted.municipality())
                .param("free", wanted.free())
                .param("inside", wanted.reader() != Wanted.Reader.ANYBODY)
                .param("trusted", wanted.reader() == Wanted.Reader.TRUSTED)
                .param("day", day)
                .param("most", most)
                .query((row, _) -> resource(row))
                .list();
    }

    /** What the words were understood to mean, by the list of the office. */
    List<String> meant(String words) {
        return sql.of("""
                        select distinct s.means from network.synonym s
                        where s.district = :district and to_tsvector('italian', :words) @@ phraseto_tsquery('italian', s.said)
                        order by 1
                        """).param("words", words).query(String.class).list();
    }

    UUID add(Resource one) {
        return sql.of(ADD)
                .params(values(one))
                .param("source", one.standing().source())
                .query(UUID.class)
                .single();
    }

    boolean change(Resource one) {
        return sql.of(CHANGE)
                        .params(values(one))
                        .param("id", one.id())
                        .param("version", one.version())
                        .update()
                > 0;
    }

    void confirm(UUID id, Confirmed confirmed) {
        sql.of("""
                        update network.resource set confirmed = :day, confirmed_by = :by
                        where district = :district and id = :id
                        """)
                .param("id", id)
                .param("day", confirmed.day())
                .param("by", confirmed.by())
                .update();
    }

    List<Synonym> synonyms() {
        return sql.of("select said, means from network.synonym where district = :district order by said, means")
                .query(Synonym.class)
                .list();
    }

    void understand(Synonym synonym) {
        sql.of("""
                        insert into network.synonym (district, said, means) values (:district, :said, :means)
                        on conflict do nothing
                        """)
                .param("said", synonym.said())
                .param("means", synonym.means())
                .update();
    }

    void forget(Synonym synonym) {
        sql.of("delete from network.synonym where district = :district and said = :said and means = :means")
                .param("said", synonym.said())
                .param("means", synonym.means())
                .update();
    }

    private static Map<String, @Nullable Object> values(Resource one) {
        var values = new HashMap<String, @Nullable Object>();
        var offerer = one.organisation();
        values.put("organisation", offerer == null ? null : offerer.id());
        values.put("side", one.side().name());
        values.put("name", one.text().name());
        values.put("about", one.text().about());
        values.put("keywords", one.text().keywords());
        values.put("needs", one.fit().needs().toArray(String[]::new));
        values.put("activity", one.fit().activity());
        values.put("who", one.fit().who());
        terms(one.terms(), values);
        where(one.where(), values);
        values.put("contact", one.reach().contact());
        values.put("phone", one.reach().phone());
        values.put("email", one.reach().email());
        values.put("confidential", one.open() == Open.SECRET);
        values.put("published", one.open() == Open.PUBLIC);
        standing(one.standing(), values);
        return values;
    }

    private static void terms(Terms terms, Map<String, @Nullable Object> values) {
        values.put("cost", terms.cost());
        values.put("papers", terms.papers());
        values.put("hours", terms.hours());
        values.put("wait", terms.delay());
        values.put("places", terms.places());
        values.put("placesDay", terms.placesDay());
    }

    private static void where(Where where, Map<String, @Nullable Object> values) {
        values.put("municipalities", where.municipalities().toArray(String[]::new));
        values.put("seat", where.seat());
        values.put("address", where.address());
        values.put("stepFree", where.stepFree());
    }

    private static void standing(Standing standing, Map<String, @Nullable Object> values) {
        var confirmed = standing.confirmed();
        values.put("since", standing.since());
        values.put("until", standing.until());
        values.put("confirmed", confirmed == null ? null : confirmed.day());
        values.put("confirmedBy", confirmed == null ? null : confirmed.by());
    }

    private static Resource resource(ResultSet row) throws SQLException {
        var offerer = row.getObject("organisation", UUID.class);
        return new Resource(
                row.getObject("id", UUID.class),
                Side.valueOf(row.getString("side")),
                offerer == null ? null : new Offerer(offerer, row.getString("offerer")),
                new Text(row.getString("name"), row.getString("about"), row.getString("keywords")),
                new Fit(texts(row, "needs"), row.getObject("activity", Integer.class), row.getString("who")),
                terms(row),
                new Where(
                        texts(row, "municipalities"),
                        row.getString("seat"),
                        row.getString("address"),
                        row.getObject("step_free", Boolean.class)),
                new Reach(row.getString("contact"), row.getString("phone"), row.getString("email"), ""),
                row.getBoolean("confidential")
                        ? Open.SECRET
                        : row.getBoolean("published") ? Open.PUBLIC : Open.INTERNAL,
                new Standing(
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        OrganisationStore.confirmed(row),
                        row.getString("source")),
                row.getInt("version"));
    }

    private static Terms terms(ResultSet row) throws SQLException {
        return new Terms(
                row.getString("cost"),
                row.getString("papers"),
                row.getString("hours"),
                row.getString("wait"),
                row.getObject("places", Integer.class),
                row.getObject("places_day", LocalDate.class));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
