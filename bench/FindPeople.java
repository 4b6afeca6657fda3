import it.trama.Trama;
import it.trama.casefile.Identity;
import it.trama.casefile.Known;
import it.trama.casefile.People;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.district.CurrentDistrict;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.boot.SpringApplication;

/** Whether people are found by names with one typing error, and how fast, against plain similarity of trigrams on the same data. */
final class FindPeople {
    static final UUID DISTRICT = UUID.fromString("50000000-0000-7000-a001-000000000000");
    private static final int ASKED = Integer.parseInt(System.getenv().getOrDefault("BENCH_ASKED", "600")), PLAIN = ASKED / 6, MOST = 20;
    private static final String LETTERS = "abcdefghilmnoprstuvz";
    private final Random random = new Random(2016);
    private final People people;
    private final Connection owner;
    private final String where;

    private FindPeople(People people, Connection owner, String where) {
        this.people = people;
        this.owner = owner;
        this.where = where;
    }

    /** Somebody, and what is typed of them. */
    private record Asked(UUID id, Identity described, String words) {}

    public static void main(String[] arguments) throws Exception {
        try (var context = SpringApplication.run(Trama.class);
                var owner = new Database(Path.of(System.getenv("TRAMA_HOME"))).owner()) {
            new FindPeople(context.getBean(People.class), owner, arguments[0]).measure();
            if (arguments.length > 1) {
                new ImportPeople(context, owner).rows().forEach(System.out::println);
            }
        }
    }

    static Operator worker(Role role, String number) {
        return new Operator(UUID.fromString("51000000-0000-7000-a001-" + number), "Livia Protocolli",
                UUID.fromString("52000000-0000-7000-a001-" + number), role, DISTRICT, "Distretto simulato", "Consorzio simulato", null);
    }

    /** As the simulation numbers them. */
    static UUID person(int number) {
        return new UUID(1_420_070_400_000L + number * 60_000L << 16 | 0x7053, 0xa001_0000_0000_0000L | number);
    }

    private void measure() throws Exception {
        var worker = worker(Role.SOCIAL_WORKER, "000000000000");
        var all = asked();
        CurrentDistrict.call(DISTRICT, () -> {
            for (var one : all.subList(0, Math.min(200, ASKED))) {
                people.find(worker, one.words(), MOST);
                people.like(worker, one.described());
            }
            return true;
        });
        var with = new double[ASKED];
        var without = new double[ASKED];
        var hints = new double[ASKED];
        int foundWith = 0, foundWithout = 0, hinted = 0;
        for (var i = 0; i < ASKED; i++) {
            var one = all.get(i);
            var year = " " + one.described().birth().year();
            var hit = found(time(without, i, () -> people.find(worker, one.words(), MOST)), one);
            foundWithout += hit;
            if (hit == 0) {
                System.err.println("missed: " + one.words() + " " + one.id());
            }
            foundWith += found(time(with, i, () -> people.find(worker, one.words() + year, MOST)), one);
            hinted += time(hints, i, () -> people.like(worker, one.described())).stream()
                    .anyMatch(like -> like.known().person().id().equals(one.id())) ? 1 : 0;
        }
        var plain = plain(all.subList(0, PLAIN));
        row("cercare con un errore di battitura, " + where, "richiamo nei primi 20: ≥ 0,995 con l’anno, ≥ 0,95 senza; ≤ 1/10 del tempo di pg_trgm",
                Bench.figures("%.3f con l’anno, %.3f senza (il massimo, con gli omonimi che ci sono: %.3f); %.1f ms al 50º, %.1f ms al 95º (con l’anno %.1f e %.1f); pg_trgm %.1f ms e %.1f ms: "
                                + "%.2f e %.2f", (double) foundWith / ASKED, (double) foundWithout / ASKED, possible(all), at(without, 50), at(without, 95),
                        at(with, 50), at(with, 95), at(plain, 50), at(plain, 95), at(without, 50) / at(plain, 50),
                        at(without, 95) / at(plain, 95)));
        row("chi potrebbe essere la stessa, mentre si scrive, " + where, "≤ 20 ms al 99º",
                Bench.figures("%.1f ms al 50º, %.1f ms al 99º; proposta %.3f delle volte", at(hints, 50), at(hints, 99), (double) hinted / ASKED));
    }

    /** Of those of one and the same name no more than twenty are shown. */
    private double possible(List<Asked> all) throws SQLException {
        var sum = 0.0;
        try (var sql = owner.prepareStatement("select count(*) from casefile.person where district = '" + DISTRICT + "' and plain ="
                + " (select plain from casefile.person where district = '" + DISTRICT + "' and id = ?)")) {
            owner.createStatement().execute("create index if not exists bench_plain on casefile.person (plain)");
            for (var one : all) {
                sql.setObject(1, one.id());
                try (var row = sql.executeQuery()) {
                    row.next();
                    sum += Math.min(1, (double) MOST / row.getInt(1));
                }
            }
            owner.createStatement().execute("drop index casefile.bench_plain");
        }
        return sum / all.size();
    }

    private static void row(String what, String wanted, String measured) {
        System.out.println("| %s | %s | %s |".formatted(what, wanted, measured));
    }

    private static int found(List<Known> found, Asked one) {
        return found.stream().anyMatch(known -> known.person().id().equals(one.id())) ? 1 : 0;
    }

    private interface Work<T> {
        T now();
    }

    private static <T> T time(double[] times, int i, Work<T> work) {
        return CurrentDistrict.call(DISTRICT, () -> {
            var start = System.nanoTime();
            var result = work.now();
            times[i] = (System.nanoTime() - start) / 1e6;
            return result;
        });
    }

    static double at(double[] times, int percent) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    /** Chosen by chance, each with one error in one of the names. */
    private List<Asked> asked() throws SQLException {
        var asked = new ArrayList<Asked>();
        try (var sql = owner.createStatement()) {
            var ids = new StringBuilder();
            int people;
            try (var row = sql.executeQuery("select count(*) from casefile.person where district = '" + DISTRICT + "'")) {
                row.next();
                people = row.getInt(1);
            }
            for (var i = 0; i < ASKED; i++) {
                ids.append(i == 0 ? "" : ",").append("'" + person(random.nextInt(people)) + "'");
            }
            try (var rows = sql.executeQuery("select id, family_name, given_name, birth_date, sex, birth_place, municipality from casefile.person"
                    + " where district = '" + DISTRICT + "' and protected_by is null and id in (" + ids + ")")) {
                while (rows.next()) {
                    asked.add(asked(rows));
                }
            }
        }
        while (asked.size() < ASKED) {
            asked.add(asked.get(asked.size() % 100));
        }
        return asked;
    }

    private Asked asked(java.sql.ResultSet row) throws SQLException {
        var family = row.getString(2).toLowerCase();
        var given = row.getString(3).toLowerCase();
        if (random.nextInt(3) > 0) {
            family = error(family);
        } else {
            given = error(given);
        }
        var day = row.getObject(4, java.time.LocalDate.class);
        var described = new Identity(new Identity.Names(family, given, null),
                new Identity.Birth(day, day.getYear(), row.getString(6), Identity.Sex.valueOf(row.getString(5))),
                new Identity.Codes(null, null), null, new Identity.Speech(List.of(), false),
                new Identity.Contacts(null, null, row.getString(7), null), null);
        return new Asked(row.getObject(1, UUID.class), described, family + " " + given);
    }

    /** A letter more, less, other, or two swapped. */
    private String error(String name) {
        var at = 1 + random.nextInt(name.length() - 1);
        var letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        return switch (name.length() < 4 ? 0 : random.nextInt(4)) {
            case 0 -> name.substring(0, at) + letter + name.substring(at);
            case 1 -> name.substring(0, at) + letter + name.substring(at + 1);
            case 2 -> name.substring(0, at) + name.substring(at + 1);
            default -> name.substring(0, at - 1) + name.charAt(at) + name.charAt(at - 1) + name.substring(at + 1);
        };
    }

    /** Its own index, and nobody's rights to look after. */
    private double[] plain(List<Asked> all) throws SQLException {
        try (var sql = owner.createStatement()) {
            sql.execute("create index if not exists bench_trgm on casefile.person using gin (plain gin_trgm_ops)");
            sql.execute("analyze casefile.person");
        }
        var times = new double[all.size()];
        var recall = 0;
        try (var sql = owner.prepareStatement("select id from casefile.person where district = '" + DISTRICT
                + "' and plain % ? order by similarity(plain, ?) desc limit 20")) {
            for (var i = -10; i < all.size(); i++) {
                var one = all.get(Math.max(0, i));
                sql.setString(1, one.words());
                sql.setString(2, one.words());
                var start = System.nanoTime();
                try (var rows = sql.executeQuery()) {
                    while (rows.next()) {
                        recall += i >= 0 && rows.getObject(1, UUID.class).equals(one.id()) ? 1 : 0;
                    }
                }
                times[Math.max(0, i)] = (System.nanoTime() - start) / 1e6;
            }
        }
        try (var sql = owner.createStatement()) {
            sql.execute("drop index casefile.bench_trgm");
        }
        System.err.println("pg_trgm: recall " + (double) recall / all.size());
        return times;
    }
}
