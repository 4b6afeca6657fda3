package it.trama.network;

import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words for what people need: a person has them, a service answers them. They change by migration only. */
@Service
@Transactional(readOnly = true)
public class NeedCodes {
    private final JdbcClient jdbc;
    private final BusinessTime time;
    private final Map<Boolean, Map<String, String>> labels = new ConcurrentHashMap<>();

    NeedCodes(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** Those of today, by their words in the reader's language. */
    public List<NeedCode> standing() {
        return on(time.today());
    }

    private List<NeedCode> on(LocalDate day) {
        return jdbc.sql("""
                        select code, case when :italian then italian else english end as label from network.need_code
                        where valid @> cast(:day as date) order by 2
                        """)
                .param("day", day)
                .param("italian", italian())
                .query(NeedCode.class)
                .list();
    }

    /** Of all days: what was written down under a code that is no more keeps its words. */
    public Map<String, String> labels() {
        return labels.computeIfAbsent(
                italian(),
                language -> jdbc.sql("""
                     select distinct on (code) code, case when :italian then italian else english end as label
                     from network.need_code order by code, valid desc
                     """).param("italian", language).query(NeedCode.class).stream()
                        .collect(Collectors.toMap(NeedCode::code, NeedCode::label)));
    }

    private static boolean italian() {
        return Words.locale().getLanguage().equals(Locale.ITALIAN.getLanguage());
    }
}
