package it.trama.casefile;

import it.trama.shared.Refused;
import it.trama.shared.web.Words;
import java.time.LocalDate;

/** The days on which something can happen to a person, each limit with its sentence. */
public final class Days {
    private Days() {}

    /** Refused before the person was born, as far as it is known, and after they died. */
    public static void refuseOutsideLife(LocalDate day, Identity life) {
        var birth = life.birth();
        if (birth.date() != null && day.isBefore(birth.date())) {
            throw new Refused("day.before-birth", Words.date(birth.date()));
        }
        if (birth.year() != null && day.getYear() < birth.year()) {
            throw new Refused("day.before-birth", birth.year().toString());
        }
        if (life.died() != null && day.isAfter(life.died())) {
            throw new Refused("day.after-death", Words.date(life.died()));
        }
    }

    static void refuseFuture(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Refused("case.future");
        }
    }

    /** What is written in a case happened while it was one. */
    static void refuseBefore(CaseFile file, LocalDate day) {
        if (day.isBefore(file.opened())) {
            throw new Refused("note.before-case", Words.date(file.opened()));
        }
    }
}
