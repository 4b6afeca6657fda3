package it.trama.casefile;

import it.trama.casefile.Identity.Birth;
import it.trama.casefile.Identity.Codes;
import it.trama.casefile.Identity.Contacts;
import it.trama.casefile.Identity.Names;
import it.trama.casefile.Identity.Sex;
import it.trama.casefile.Identity.Speech;
import it.trama.security.Operator;
import it.trama.shared.Refused;
import it.trama.shared.time.BusinessTime;
import it.trama.territory.Gazetteer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands who the rows of a registry extract speak of; what cannot be is refused with its reason. */
@Component
class RegisterReader {
    private static final DateTimeFormatter ITALIAN =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int NAME = 80;
    private final BirthPlaces places;
    private final Gazetteer gazetteer;
    private final CaseAccess access;
    private final BusinessTime time;

    RegisterReader(BirthPlaces places, Gazetteer gazetteer, CaseAccess access, BusinessTime time) {
        this.places = places;
        this.gazetteer = gazetteer;
        this.access = access;
        this.time = time;
    }

    /** Of one file: what is looked up once is not looked up again. */
    Reading reading(Operator operator) {
        return new Reading(operator);
    }

    final class Reading {
        private final Operator operator;
        private final Map<String, Object> looked = new HashMap<>();

        private Reading(Operator operator) {
            this.operator = operator;
        }

        /** Refused with the reason when nobody can be so. */
        Identity identity(RegisterRow row) {
            var identity = new Identity(
                    new Names(name(row.cell(RegisterSheet.FAMILY)), name(row.cell(RegisterSheet.GIVEN)), null),
                    birth(row),
                    new Codes(code(row.cell(RegisterSheet.CODE)), null),
                    citizenship(row.cell(RegisterSheet.CITIZENSHIP)),
                    new Speech(List.of(), false),
                    new Contacts(null, null, town(row), optional(row.cell(RegisterSheet.STREET))),
                    day(row.cell(RegisterSheet.DIED)));
            IdentityPolicy.problems(identity, time.today()).stream().findFirst().ifPresent(problem -> {
                throw problem.why();
            });
            return identity;
        }

        private Birth birth(RegisterRow row) {
            var date = day(row.cell(RegisterSheet.BORN));
            var year = date == null ? null : (Integer) date.getYear();
            var born = new Birth(date, year, null, sex(row.cell(RegisterSheet.SEX)));
            var typed = row.cell(RegisterSheet.PLACE);
            var place = typed.isEmpty() ? null : once("born " + typed + " " + date, () -> places.code(typed, born));
            return new Birth(date, year, place, born.sex());
        }

        private @Nullable String citizenship(String typed) {
            return typed.isEmpty() ? null : once("of " + typed, () -> places.country(typed));
        }

        private String town(RegisterRow row) {
            var typed = row.cell(RegisterSheet.TOWN);
            if (typed.isEmpty()) {
                throw new Refused("extract.no-town");
            }
            return once("in " + typed, () -> reached(typed));
        }

        private String reached(String typed) {
            var town = gazetteer.names(List.of(typed)).containsKey(typed)
                    ? typed
                    : gazetteer.codes(List.of(typed), time.today()).getFirst();
            if (!access.reaches(operator, town)) {
                throw new Refused("extract.outside", typed);
            }
            return town;
        }

        private String once(String what, Supplier<String> look) {
            var found = looked.computeIfAbsent(what, _ -> tried(look));
            if (found instanceof Refused no) {
                throw no;
            }
            return (String) found;
        }
    }

    private static Object tried(Supplier<String> look) {
        try {
            return look.get();
        } catch (Refused no) {
            return no;
        }
    }

    private static @Nullable String optional(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static @Nullable String name(String cell) {
        if (cell.length() > NAME) {
            throw new Refused("extract.too-long", NAME);
        }
        return optional(cell);
    }

    private static @Nullable String code(String cell) {
        return optional(cell.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
    }

    private static @Nullable Sex sex(String cell) {
        return switch (cell.toUpperCase(Locale.ROOT)) {
            case "" -> null;
            case "F" -> Sex.F;
            case "M" -> Sex.M;
            default -> throw new Refused("extract.sex", cell);
        };
    }

    private static @Nullable LocalDate day(String cell) {
        try {
            return cell.isEmpty() ? null : cell.contains("/") ? LocalDate.parse(cell, ITALIAN) : LocalDate.parse(cell);
        } catch (DateTimeException e) {
            throw new Refused("extract.day", cell);
        }
    }
}
