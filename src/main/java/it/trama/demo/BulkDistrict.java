package it.trama.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Writes a whole invented district straight into the database, in one transaction; the same at each run. */
final class BulkDistrict {
    private static final LocalDate DAY = DemoLives.LAST_DAY;
    private static final String CASES =
            "bulk_case (number, id, person, opened, closed, last, worker, complexity, protected, municipality, notes)";
    private static final String TEXTS = "bulk_text (number, kind, minutes, text)";
    private static final List<String> COMPLEXITIES = List.of("SIMPLE", "SIMPLE", "LIGHT", "COMPLEX");
    private static final int PROTECTED_EVERY = 200, DAYS = 2_200, SHORTEST = 60, VARIES = 300;
    private final Connection owner;
    private final BulkSize size;
    private final BulkIds ids;

    private BulkDistrict(Connection owner, BulkSize size) {
        this.owner = owner;
        this.size = size;
        this.ids = new BulkIds(size.number());
    }

    /** @return how many people it has */
    static int write(Connection owner, BulkSize size) throws SQLException {
        owner.setAutoCommit(false);
        try {
            var people = new BulkDistrict(owner, size).write();
            owner.commit();
            return people;
        } finally {
            owner.rollback();
        }
    }

    private int write() throws SQLException {
        withoutChecks();
        run("distretto");
        var places = new BulkPeople(owner, ids).write(size.scale(), DAY);
        texts();
        cases(places);
        run("fascicoli");
        return places.size();
    }

    /** The rows are made to fit; who may not leave the checks out waits for them. */
    private void withoutChecks() throws SQLException {
        var before = owner.setSavepoint();
        try (var statement = owner.createStatement()) {
            statement.execute("set local session_replication_role = replica");
        } catch (SQLException e) {
            if (!"42501".equals(e.getSQLState())) {
                throw e;
            }
            owner.rollback(before);
        }
    }

    private void texts() throws SQLException {
        var rows = new BulkRows(TEXTS);
        var lines = DemoRows.of("storie").stream()
                .filter(row -> row.get(1).equals("diario"))
                .toList();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            rows.row(i, line.get(2), line.get(4), line.get(3).replace("{n}", "La persona"));
        }
        rows.send(owner);
    }

    private void cases(List<String> places) throws SQLException {
        var rows = new BulkRows(CASES);
        for (var i = 0; i < Math.min(size.cases(), places.size()); i++) {
            var person = (int) ((long) i * places.size() / size.cases());
            var opened = DAY.minusDays(SHORTEST + i * 7_919L % DAYS);
            var end = opened.plusDays(SHORTEST + i * 104_729L % VARIES);
            var closed = i % 10 % 3 == 1 && end.isBefore(DAY) ? end : null;
            rows.row(
                    i,
                    ids.of(BulkIds.CASE, i),
                    ids.of(BulkIds.PERSON, person),
                    opened,
                    closed,
                    closed == null ? DAY : closed,
                    i / 10 % size.workers(),
                    COMPLEXITIES.get(i % COMPLEXITIES.size()),
                    i % PROTECTED_EVERY == 8,
                    places.get(person),
                    size.notes(i));
        }
        rows.send(owner);
    }

    private void run(String script) throws SQLException {
        var text = script(script)
                .replace("{district}", ids.districtId().toString())
                .replace("{model}", DemoLoader.CASALASCO.toString())
                .replace("{number}", Integer.toString(size.number()))
                .replace("{workers}", Integer.toString(size.workers()))
                .replace("{hex}", ids.hex());
        try (var statement = owner.createStatement()) {
            statement.execute(text);
        }
    }

    /** The statements touch the tables of many modules: whoever loads in bulk is the owner, not a module. */
    static String script(String name) {
        try (var file =
                Objects.requireNonNull(BulkDistrict.class.getResourceAsStream("/demo/simula/" + name + ".sql"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
