package it.trama.casefile;

import static java.util.stream.Collectors.joining;

import it.trama.casefile.Identity.Birth;
import it.trama.shared.Refused;
import it.trama.shared.web.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The municipalities, also those that are no more, and the countries where one can be born. */
@Service
public class BirthPlaces {
    private static final Pattern CODE = Pattern.compile("[A-Za-z]\\d{3}");
    private static final Pattern WITH_PROVINCE = Pattern.compile("(.+?)\\s*\\(([A-Za-z]{2})\\)");
    private static final String PLACE = """
            select code, name, province, citizens, lower(valid) as "from", upper(valid) as until from casefile.birth_place
            """;
    private final JdbcClient jdbc;
    private final Map<String, List<BirthPlace>> known = new ConcurrentHashMap<>();

    BirthPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The place under the name it had at the birth; otherwise under its last one. */
    public Optional<BirthPlace> of(String code, Birth birth) {
        var names = withCode(code);
        return names.stream()
                .filter(place -> place.existed(birth.date(), birth.year()))
                .findFirst()
                .or(() -> names.stream().reduce((_, last) -> last));
    }

    /** The code of what was written, by name, name and province, or code; refused when no such place existed then. */
    public String code(String typed, Birth birth) {
        var found = CODE.matcher(typed).matches() ? withCode(typed.toUpperCase(Locale.ROOT)) : named(typed);
        if (found.isEmpty()) {
            throw new Refused("birth-place.unknown", typed);
        }
        var then = found.stream()
                .filter(place -> place.existed(birth.date(), birth.year()))
                .toList();
        if (then.isEmpty()) {
            throw new Refused("birth-place.not-then", found.getFirst().words(), days(found.getFirst()));
        }
        var codes = then.stream().map(BirthPlace::code).distinct().toList();
        if (codes.size() > 1) {
            throw new Refused(
                    "birth-place.several",
                    then.stream().map(BirthPlace::words).distinct().collect(joining(", ")));
        }
        return codes.getFirst();
    }

    /** They change by migration only. */
    private List<BirthPlace> withCode(String code) {
        return known.computeIfAbsent(
                code,
                asked -> jdbc.sql(PLACE + "where code = :code order by valid")
                        .param("code", asked)
                        .query(BirthPlace.class)
                        .list());
    }

    /** An extract names the same few places in each of its rows; what is no place is asked again. */
    private List<BirthPlace> named(String typed) {
        var key = "named " + plain(typed);
        var before = known.get(key);
        if (before != null) {
            return before;
        }
        var found = look(typed);
        if (!found.isEmpty()) {
            known.put(key, found);
        }
        return found;
    }

    private List<BirthPlace> look(String typed) {
        var parts = WITH_PROVINCE.matcher(typed);
        var province = parts.matches() ? parts.group(2).toUpperCase(Locale.ROOT) : null;
        return jdbc
                .sql(PLACE + "where plain = :plain and code <> '" + BirthPlace.ITALY + "' order by valid desc")
                .param("plain", plain(province == null ? typed : parts.group(1)))
                .query(BirthPlace.class)
                .stream()
                .filter(place -> province == null || province.equals(place.province()))
                .toList();
    }

    /** The countries, by name. */
    public List<BirthPlace> countries() {
        return jdbc.sql(PLACE + "where citizens is not null order by name")
                .query(BirthPlace.class)
                .list();
    }

    /** The country whose name, or whose citizens' name, was written. */
    public String country(String typed) {
        var wanted = plain(typed);
        return countries().stream()
                .filter(country -> plain(country.name()).equals(wanted)
                        || plain(Objects.requireNonNull(country.citizens())).equals(wanted))
                .map(BirthPlace::code)
                .findFirst()
                .orElseThrow(() -> new Refused("country.unknown", typed));
    }

    private static String days(BirthPlace place) {
        return Words.t("birth-place.days", day(place.from()), day(place.until()));
    }

    private static String day(java.time.@Nullable LocalDate day) {
        return day == null ? "…" : Words.date(day);
    }

    private static String plain(String name) {
        return NameKeys.plain(name).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
