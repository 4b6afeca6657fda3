package it.trama.demo;

import it.trama.casefile.Identity.Birth;
import it.trama.casefile.Identity.Names;
import it.trama.casefile.Identity.Sex;
import it.trama.demo.Home.Member;
import it.trama.demo.Home.Part;
import it.trama.demo.Invented.Family;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Gives names, birthdays, places and codes; no two have the same code. */
final class Naming {
    private static final int YEAR = 365, GREW_UP_HERE = 14;
    private static final List<String> STREETS = List.of(
            "Via dei Verbali",
            "Via della Prova",
            "Via Inventata",
            "Vicolo degli Allegati",
            "Via del Protocollo",
            "Piazza delle Bozze",
            "Via delle Virgolette",
            "Strada dei Timbri",
            "Via del Promemoria");
    private final GivenNames given = new GivenNames();
    private final Surnames surnames;
    private final Set<String> codes = new HashSet<>();
    private final LocalDate day;
    private final RandomGenerator random;

    Naming(LocalDate day, Surnames surnames, RandomGenerator random) {
        this.day = day;
        this.surnames = surnames;
        this.random = random;
    }

    /** Children have the name of the man of the couple; who is married keeps their own. */
    Family family(Town town, Home home, String country) {
        var first = surname();
        var spouse = surname();
        var father = home.first().woman() && home.has(Part.SPOUSE) ? spouse : first;
        var address = STREETS.get(random.nextInt(STREETS.size())) + " " + (1 + random.nextInt(90));
        var members = home.members().stream()
                .map(member -> person(member, surname(member.part(), List.of(first, spouse, father)), country)
                        .in(town, address))
                .toList();
        return new Family(town, members);
    }

    private String surname(Part part, List<String> firstSpouseFather) {
        return switch (part) {
            case FIRST -> firstSpouseFather.get(0);
            case SPOUSE -> firstSpouseFather.get(1);
            case CHILD -> firstSpouseFather.get(2);
            case PARENT, RELATIVE -> surname();
        };
    }

    private String surname() {
        return surnames.draw(random);
    }

    private record Person(Member member, String surname, String country, Naming naming) {
        Invented in(Town town, String address) {
            Invented one;
            do {
                one = naming.drawn(this, town, address);
            } while (!naming.codes.add(one.code()));
            return one;
        }
    }

    private Person person(Member member, String surname, String country) {
        return new Person(member, surname, country, this);
    }

    private Invented drawn(Person person, Town town, String address) {
        var who = person.member().who();
        var sex = who.woman() ? Sex.F : Sex.M;
        var born = day.minusYears(who.age()).minusDays(random.nextInt(YEAR));
        var name = given.draw(person.country(), sex, born.getYear(), random);
        var abroad = !person.country().equals(Invented.ITALY) && who.age() >= GREW_UP_HERE;
        return new Invented(
                new Names(person.surname(), name, null),
                new Birth(born, born.getYear(), abroad ? person.country() : town.cadastral(), sex),
                person.country(),
                town,
                address,
                person.member().part());
    }
}
