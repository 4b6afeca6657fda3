package it.trama.demo;

import it.trama.shared.time.BusinessTime;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The day on which the demonstration stands: kept between runs, moved forward by whoever tries it. */
@Component
class DemoDay {
    private static final LocalDate FIRST = LocalDate.of(2016, 6, 30);
    private final JdbcClient jdbc;
    private final BusinessTime time;

    DemoDay(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** Takes up the day where the last run left it. */
    @Transactional
    public void resume() {
        time.moveTo(jdbc.sql("select day from demo.business_day")
                .query(LocalDate.class)
                .optional()
                .orElse(FIRST));
    }

    @Transactional
    public void tomorrow() {
        var day = time.today().plusDays(1);
        jdbc.sql("insert into demo.business_day (day) values (:day) on conflict (one) do update set day = excluded.day")
                .param("day", day)
                .update();
        time.moveTo(day);
    }
}
