package it.trama.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts the SQL statements that some work sends on its thread; a batch counts twice, once as such and once as a statement. */
public final class Statements {
    /** Counts as events arrive: Logback finds the name of their thread only when asked, and by then it is another's. */
    private static final class Counter extends AppenderBase<ILoggingEvent> {
        private final Thread counted = Thread.currentThread();
        private long count;

        @Override
        protected void append(ILoggingEvent event) {
            var message = event.getMessage();
            if (Thread.currentThread() == counted
                    && message.startsWith("Executing")
                    && (message.contains("statement") || message.contains("batch"))) {
                count++;
            }
        }
    }

    public static synchronized long of(Runnable work) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var level = logger.getLevel();
        var heard = new Counter();
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
        return heard.count;
    }

    private Statements() {}
}
