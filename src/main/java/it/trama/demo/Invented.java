package it.trama.demo;

import it.trama.casefile.CodiceFiscale;
import it.trama.casefile.Identity;
import it.trama.casefile.Identity.Birth;
import it.trama.casefile.Identity.Names;
import it.trama.casefile.Identity.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Somebody who does not exist. */
record Invented(Names names, Birth birth, String citizenship, Town town, String address, Home.Part part) {
    static final String ITALY = "Z000";
    private static final Map<String, List<String>> LANGUAGES = Map.of(
            ITALY,
            List.of(),
            "Z129",
            List.of("ro"),
            "Z222",
            List.of("pa"),
            "Z330",
            List.of("ar"),
            "Z100",
            List.of("sq"));

    /** Some who live together. */
    record Family(Town town, List<Invented> members) {
        boolean alone() {
            return members.size() == 1;
        }
    }

    LocalDate born() {
        return Objects.requireNonNull(birth.date());
    }

    Sex sex() {
        return Objects.requireNonNull(birth.sex());
    }

    int age(LocalDate day) {
        return born().until(day).getYears();
    }

    boolean foreign() {
        return !citizenship.equals(ITALY);
    }

    String code() {
        return CodiceFiscale.of(names, born(), sex(), Objects.requireNonNull(birth.place()));
    }

    /** As the registry gives it. */
    Identity identity() {
        return new Identity(
                names,
                birth,
                new Identity.Codes(code(), null),
                citizenship,
                new Identity.Speech(LANGUAGES.getOrDefault(citizenship, List.of()), false),
                new Identity.Contacts(null, null, town.istat(), address),
                null);
    }
}
