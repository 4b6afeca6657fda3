package it.trama.shared.sql;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A form that arrives twice, by a double click or because its answer was lost, is carried out once. Each form carries a key of
 * its own in the field {@link #FIELD}; the key commits or falls with the act.
 */
@Service
public class Submissions {
    /** The field of the form. */
    public static final String FIELD = "invio";

    private static final Duration MEMORY = Duration.ofDays(7);
    private final DistrictSql sql;

    Submissions(DistrictSql sql) {
        this.sql = sql;
    }

    /** The answer of the act, or of the first time; without a key, as often as it is asked. */
    @Transactional
    public String once(@Nullable String key, Supplier<String> act) {
        if (key == null || !key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return act.get();
        }
        var id = UUID.fromString(key);
        if (!begin(id)) {
            return sql.of("select answer from submission where district = :district and id = :id")
                    .param("id", id)
                    .query(String.class)
                    .single();
        }
        var answer = act.get();
        sql.of("update submission set answer = :answer where district = :district and id = :id")
                .param("answer", answer)
                .param("id", id)
                .update();
        return answer;
    }

    /** Waits for whoever is carrying out the same form; false when it has been done. */
    private boolean begin(UUID id) {
        var now = OffsetDateTime.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC);
        sql.of("delete from submission where district = :district and at < :limit")
                .param("limit", now.minus(MEMORY))
                .update();
        return sql.of("""
                        insert into submission (district, id, at, answer) values (:district, :id, :now, '')
                        on conflict (district, id) do nothing
                        """).param("id", id).param("now", now).update() == 1;
    }
}
