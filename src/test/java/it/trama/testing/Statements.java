package it.trama.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts the SQL statements that some work sends on its thread; a batch counts once. */
public final class Statements {
    private static final String EXECUTING = "Executing";

    public static synchronized long of(Runnable work) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var level = logger.getLevel();
        var heard = new ListAppender<ILoggingEvent>();
        heard.setContext(logger.getLoggerContext());
        heard.start();
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.addAppender(heard);
        try {
            work.run();
        } finally {
            logger.detachAppender(heard);
            logger.setAdditive(true);
            logger.setLevel(level);
        }
        var thread = Thread.currentThread().getName();
        return heard.list.stream()
                .filter(event -> event.getThreadName().equals(thread))
                .filter(event -> event.getMessage().startsWith(EXECUTING))
                .filter(event -> event.getMessage().contains("statement")
                        || event.getMessage().contains("batch"))
                .map(ILoggingEvent::getFormattedMessage)
                .count();
    }

    private Statements() {}
}
