package it.trama.casefile;

import it.trama.casefile.Identity.Birth;
import it.trama.casefile.Identity.Codes;
import it.trama.casefile.Identity.Contacts;
import it.trama.casefile.Identity.Names;
import it.trama.casefile.Identity.Sex;
import it.trama.casefile.Identity.Speech;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A register of invented people and a second one that overlaps it: errors, twins, siblings and homonyms, all known. */
final class RegisterTwins {
    private static final List<String> WOMEN = List.of(
            "Ada",
            "Anna",
            "Maria",
            "Lucia",
            "Giulia",
            "Sara",
            "Lara",
            "Elena",
            "Chiara",
            "Paola",
            "Rosa",
            "Carla",
            "Laura",
            "Marta",
            "Marina",
            "Gina",
            "Lina",
            "Teresa",
            "Silvia",
            "Maria Grazia",
            "Francesca",
            "Federica",
            "Daniela",
            "Simona",
            "Ornella",
            "Ivana");
    private static final List<String> MEN = List.of(
            "Mario",
            "Dario",
            "Luca",
            "Luigi",
            "Paolo",
            "Carlo",
            "Marco",
            "Mirco",
            "Andrea",
            "Pietro",
            "Giorgio",
            "Sergio",
            "Fabio",
            "Flavio",
            "Davide",
            "Daniele",
            "Gian Luca",
            "Franco",
            "Stefano",
            "Roberto",
            "Renato",
            "Matteo",
            "Simone",
            "Enrico",
            "Ivano",
            "Ugo");
    private static final List<String> PLACES = List.of("G536", "L258", "B898", "D150", "Z222", "Z330", "F205");
    private static final List<String> TOWNS = List.of("019107", "019021", "019035", "019036");
    private static final String CONSONANTS = "bcdfglmnprstvz", VOWELS = "aeio", LETTERS = "abcdefghilmnoprstuvz";
    private final Random random;

    RegisterTwins(long seed) {
        random = new Random(seed);
    }

    /**
     * Somebody who comes in.
     *
     * @param known place in the known register; -1: nobody there
     * @param twin of somebody there
     */
    record Incoming(Identity identity, int known, boolean twin) {}

    List<Identity> known(int count) {
        var known = new ArrayList<Identity>();
        for (var i = 0; i < count; i++) {
            known.add(damagedCode(person(family(), day()), 0.15, 0.03));
        }
        return known;
    }

    /** Six of ten are there already; of the others nearly half are twins, siblings and homonyms of somebody there. */
    List<Incoming> incoming(List<Identity> known, int count) {
        var incoming = new ArrayList<Incoming>();
        for (var i = 0; i < count; i++) {
            var at = i * (known.size() / count);
            incoming.add(
                    random.nextDouble() < 0.6
                            ? new Incoming(damaged(withCode(known.get(at))), at, false)
                            : stranger(known.get(at)));
        }
        return incoming;
    }

    private Incoming stranger(Identity near) {
        var family = Objects.requireNonNull(near.names().family());
        var date = Objects.requireNonNull(near.birth().date());
        var kind = random.nextDouble();
        if (kind < 0.15) {
            return new Incoming(damagedCode(twin(near, family, date), 0.35, 0.10), -1, true);
        }
        if (kind < 0.30) {
            return new Incoming(damaged(person(family, date.plusDays(300 + random.nextInt(2_000)))), -1, false);
        }
        if (kind < 0.45) {
            var other = person(family, day());
            var homonym = new Names(family, near.names().given(), null);
            return new Incoming(
                    damaged(withCode(with(
                            other, homonym, other.birth().date(), near.birth().sex()))),
                    -1,
                    false);
        }
        return new Incoming(damaged(person(family(), day())), -1, false);
    }

    /** With another name, born there and then, who lives there too; sometimes with the code of the other. */
    private Identity twin(Identity near, String family, LocalDate date) {
        var sex = random.nextBoolean() ? Sex.F : Sex.M;
        var given = given(sex);
        while (given.equals(near.names().given())) {
            given = given(sex);
        }
        var birth = new Birth(date, date.getYear(), near.birth().place(), sex);
        var codes = random.nextDouble() < 0.03 ? near.codes() : new Codes(null, null);
        var twin =
                new Identity(new Names(family, given, null), birth, codes, null, near.speech(), near.contacts(), null);
        return codes.fiscal() == null ? withCode(twin) : twin;
    }

    private Identity person(String family, LocalDate date) {
        var sex = random.nextBoolean() ? Sex.F : Sex.M;
        var phone = random.nextDouble() < 0.4 ? "3" + (100_000_000 + random.nextInt(899_999_999)) : null;
        return withCode(new Identity(
                new Names(family, given(sex), null),
                new Birth(date, date.getYear(), one(PLACES), sex),
                new Codes(null, null),
                null,
                new Speech(List.of(), false),
                new Contacts(phone, null, one(TOWNS), null),
                null));
    }

    private static Identity with(Identity i, Names names, @Nullable LocalDate date, @Nullable Sex sex) {
        var year = date == null ? i.birth().year() : (Integer) date.getYear();
        return new Identity(
                names, new Birth(date, year, i.birth().place(), sex), i.codes(), null, i.speech(), i.contacts(), null);
    }

    private static Identity coded(Identity i, @Nullable String code) {
        return new Identity(i.names(), i.birth(), new Codes(code, null), null, i.speech(), i.contacts(), null);
    }

    private static Identity withCode(Identity i) {
        return coded(
                i,
                CodiceFiscale.of(
                        i.names(),
                        Objects.requireNonNull(i.birth().date()),
                        Objects.requireNonNull(i.birth().sex()),
                        Objects.requireNonNull(i.birth().place())));
    }

    private Identity damaged(Identity identity) {
        return moved(misdated(misspelt(damagedCode(identity, 0.35, 0.10))));
    }

    /** Some miss, some are wrong: a letter mistyped, or of somebody else. */
    private Identity damagedCode(Identity identity, double missing, double wrong) {
        var code = Objects.requireNonNull(identity.codes().fiscal());
        var dice = random.nextDouble();
        if (dice < missing) {
            return coded(identity, null);
        }
        if (dice > missing + wrong) {
            return identity;
        }
        return random.nextBoolean()
                ? coded(identity, mistyped(code))
                : coded(identity, person(family(), day()).codes().fiscal());
    }

    private String mistyped(String code) {
        var at = random.nextInt(code.length());
        var other = Character.isDigit(code.charAt(at)) ? '0' + random.nextInt(10) : 'A' + random.nextInt(26);
        return code.substring(0, at) + (char) other + code.substring(at + 1);
    }

    private Identity misspelt(Identity i) {
        var family = Objects.requireNonNull(i.names().family());
        var given = Objects.requireNonNull(i.names().given());
        var dice = random.nextDouble();
        if (dice < 0.12) {
            family = error(family);
        } else if (dice < 0.20) {
            given = error(given);
        } else if (dice < 0.25) {
            return with(
                    i,
                    new Names(given, family, null),
                    i.birth().date(),
                    i.birth().sex());
        }
        return with(
                i, new Names(family, given, null), i.birth().date(), i.birth().sex());
    }

    private String error(String name) {
        var at = 1 + random.nextInt(name.length() - 1);
        var letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        return switch (random.nextInt(4)) {
            case 0 -> name.substring(0, at) + letter + name.substring(at);
            case 1 -> name.substring(0, at) + letter + name.substring(at + 1);
            case 2 -> name.substring(0, at) + name.substring(at + 1);
            default -> name.substring(0, at - 1) + name.charAt(at) + name.charAt(at - 1) + name.substring(at + 1);
        };
    }

    /** Day and month swapped, one of them wrong, or nobody knows it. */
    private Identity misdated(Identity i) {
        var date = Objects.requireNonNull(i.birth().date());
        var dice = random.nextDouble();
        if (dice > 0.12) {
            return i;
        }
        try {
            var other = dice < 0.05
                    ? LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue())
                    : dice < 0.09 ? date.withDayOfMonth(1 + random.nextInt(28)) : null;
            return with(i, i.names(), other, i.birth().sex());
        } catch (DateTimeException e) {
            return i;
        }
    }

    private Identity moved(Identity i) {
        if (random.nextDouble() > 0.15) {
            return i;
        }
        var contacts = new Contacts(i.contacts().phone(), null, one(TOWNS), null);
        return new Identity(i.names(), i.birth(), i.codes(), null, i.speech(), contacts, null);
    }

    private LocalDate day() {
        return LocalDate.of(1925, 1, 1).plusDays(random.nextInt(33_000));
    }

    private String given(Sex sex) {
        return one(sex == Sex.F ? WOMEN : MEN);
    }

    /** Common ones come often. */
    private String family() {
        var rank = (int) (Math.pow(random.nextDouble(), 2.5) * 4_000);
        var dice = new Random(rank * 7_919L + 13);
        var name = new StringBuilder();
        for (var i = 0; i < 2 + dice.nextInt(2); i++) {
            name.append(CONSONANTS.charAt(dice.nextInt(CONSONANTS.length())))
                    .append(VOWELS.charAt(dice.nextInt(VOWELS.length())));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "prova";
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
