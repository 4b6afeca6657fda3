package it.trama.testing;

import it.trama.shared.district.CurrentActor;
import it.trama.shared.district.CurrentDistrict;
import it.trama.shared.district.DistrictEvent;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears on another thread, and tells on whose behalf it worked there. */
@Component
public class Echo {
    /** Something to hear. */
    public record Called(Origin origin, UUID call) implements DistrictEvent {}

    /** What was the case while it was heard. */
    public record Heard(
            UUID call, UUID district, String inDatabase, CurrentActor.@Nullable Actor actor, String thread) {}

    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    private final JdbcClient jdbc;

    Echo(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was heard next; null when nothing is in ten seconds. */
    public @Nullable Heard next() throws InterruptedException {
        return heard.poll(10, TimeUnit.SECONDS);
    }

    @ApplicationModuleListener
    void on(Called event) {
        heard.add(new Heard(
                event.call(),
                CurrentDistrict.id(),
                jdbc.sql("select current_setting('trama.district', true)")
                        .query(String.class)
                        .single(),
                CurrentActor.get().orElse(null),
                Thread.currentThread().getName()));
    }
}
