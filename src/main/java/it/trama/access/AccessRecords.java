package it.trama.access;

import it.trama.access.WaitingList.Ending;
import it.trama.access.WaitingList.Turn;
import it.trama.casefile.PersonRecords;
import it.trama.casefile.RecordMover;
import it.trama.shared.district.CurrentActor;
import it.trama.shared.sql.DistrictSql;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.Words;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;

/**
 * What the desk keeps about a person. Who waits twice on a list, once under each name, keeps the better of the two places; the
 * other ends, and begins again when they turn out to be two after all.
 */
@Repository
class AccessRecords implements PersonRecords {
    private static final List<String> TABLES = List.of(
            "access.contact",
            "access.request",
            "access.unmet_need",
            "access.appointment",
            "access.emergency",
            "access.waiting");
    private static final String ENDED = "access.waiting, ended";
    private static final String WORSE = """
            select case when (g.points, k.entered, k.id) > (k.points, g.entered, g.id) then k.id else g.id end as id,
                   case when (g.points, k.entered, k.id) > (k.points, g.entered, g.id) then k.points else g.points end as points
            from access.waiting g
            join access.waiting k on k.district = g.district and k.list = g.list and k.person = :to and k.ended is null
            where g.district = :district and g.person = :from and g.ended is null
            """;
    private static final String AGAIN = """
            update access.waiting w set ended = null, ending = null
            where w.district = :district and w.id = :id and w.ending = 'MISTAKE' and not exists (
                select from access.waiting o
                where o.district = :district and o.list = w.list and o.person = w.person and o.ended is null)
            """;
    private final DistrictSql sql;
    private final RecordMover mover;
    private final WaitingStore places;
    private final BusinessTime time;

    AccessRecords(DistrictSql sql, RecordMover mover, WaitingStore places, BusinessTime time) {
        this.sql = sql;
        this.mover = mover;
        this.places = places;
        this.time = time;
    }

    private record Place(UUID id, int points) {}

    @Override
    public Set<String> tables() {
        return TABLES.stream().collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Moved> move(UUID from, UUID to) {
        var worse = sql.of(WORSE)
                .param("from", from)
                .param("to", to)
                .query(Place.class)
                .list();
        worse.forEach(this::end);
        return Stream.concat(
                        worse.stream().map(place -> new Moved(ENDED, place.id().toString())),
                        TABLES.stream().flatMap(table -> mover.move(table, from, to).stream()))
                .toList();
    }

    private void end(Place place) {
        places.leave(place.id(), Ending.MISTAKE, time.today());
        turn(place.id(), "MERGED", place.points(), Words.t("waiting.merged"));
    }

    private void turn(UUID place, String what, int points, String reason) {
        places.turn(place, new Turn(time.today(), what, points, reason, CurrentActor.name()));
    }

    @Override
    public void moveBack(UUID from, UUID to, List<Moved> moved) {
        TABLES.forEach(table -> mover.moveBack(table, from, to, moved));
        moved.stream()
                .filter(row -> row.what().equals(ENDED))
                .map(row -> UUID.fromString(row.key()))
                .filter(place -> sql.of(AGAIN).param("id", place).update() == 1)
                .forEach(place -> turn(place, "PARTED", places.points(place), Words.t("waiting.parted")));
    }
}
