package it.trama.casefile;

import it.trama.casefile.Resemblance.Weight;
import it.trama.shared.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How likely it is that somebody described is somebody known, and why. */
public record Likeness(Known known, int points, List<Reason> weighed) {
    static final int SURE = 75, LIKELY = 60, WORTH_A_LOOK = 40;

    /**
     * Something that speaks for it, or against it.
     *
     * @param key {@code code}, {@code name}, {@code name-near}, {@code twins}…
     */
    public record Reason(String key, int points) {
        static Reason of(Weight weight) {
            return new Reason(weight.key(), weight.points());
        }
    }

    public boolean sure() {
        return points >= SURE;
    }

    /** Before a new person is written down, somebody looks. */
    public boolean likely() {
        return points >= LIKELY;
    }

    boolean worthALook() {
        return points >= WORTH_A_LOOK;
    }

    public List<String> reasons() {
        return weighed.stream().map(Reason::key).toList();
    }

    static Likeness of(Identity described, Known known) {
        var found =
                Resemblance.of(Traits.of(described), Traits.of(known.person().identity()), Set.of());
        return new Likeness(
                known, found.points(), found.weights().stream().map(Reason::of).toList());
    private static final class Weighing {
        private final Identity one;
        private final Identity other;
        private final List<String> reasons = new ArrayList<>();
        private int points;
        private boolean otherGivenName;

        Weighing(Identity one, Identity other) {
            this.one = one;
            this.other = other;
        }

        private void say(String reason, int weight) {
            reasons.add(reason);
            points += weight;
        }

        void names() {
            var family = likeness(one.names().family(), other.names().family());
            var given = likeness(one.names().given(), other.names().given());
            if (family == 2 && given == 2) {
                say("name", 45);
            } else if (family > 0 && given > 0) {
                say("name-near", 35);
            } else if (swapped()) {
                say("name-swapped", 35);
            } else if (family > 0) {
                say("family", 15);
                otherGivenName = one.names().given() != null && other.names().given() != null;
            }
        }

        private boolean swapped() {
            return likeness(one.names().family(), other.names().given()) > 0
                    && likeness(one.names().given(), other.names().family()) > 0;
        }

        /** 2 the same, 1 with one error in a word or one word less, 0 other. */
        private static int likeness(@Nullable String one, @Nullable String other) {
            var words = NameKeys.words(one);
            var others = NameKeys.words(other);
            if (words.isEmpty() || others.isEmpty()) {
                return 0;
            }
            if (words.equals(others)) {
                return 2;
            }
            var fewer = words.size() <= others.size() ? words : others;
            var more = words.size() <= others.size() ? others : words;
            return fewer.stream().allMatch(word -> more.stream().anyMatch(w -> NameKeys.near(word, w))) ? 1 : 0;
        }

        void birth() {
            var date = one.birth().date();
            var otherDate = other.birth().date();
            if (date != null && otherDate != null) {
                dates(date, otherDate);
            } else if (one.birth().year() != null && other.birth().year() != null) {
                var apart = Math.abs(one.birth().year() - other.birth().year());
                say(
                        apart == 0 ? "year" : apart == 1 ? "year-near" : "year-other",
                        apart == 0 ? 20 : apart == 1 ? 5 : -30);
            }
        }

        private void dates(LocalDate date, LocalDate otherDate) {
            if (date.equals(otherDate)) {
                say(otherGivenName ? "twins" : "birth", otherGivenName ? 10 : 40);
            } else if (swapped(date, otherDate)) {
                say("birth-swapped", 30);
            } else if (oneNumberOther(date, otherDate)) {
                say("birth-near", 15);
            } else {
                say("birth-other", -40);
            }
        }

        private static boolean swapped(LocalDate date, LocalDate other) {
            try {
                return LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue())
                        .equals(other);
            } catch (DateTimeException e) {
                return false;
            }
        }

        private static boolean oneNumberOther(LocalDate date, LocalDate other) {
            var same = (date.getYear() == other.getYear() ? 1 : 0)
                    + (date.getMonthValue() == other.getMonthValue() ? 1 : 0)
                    + (date.getDayOfMonth() == other.getDayOfMonth() ? 1 : 0);
            return same == 2;
        }

        void codes() {
            var code = plain(one.codes().fiscal());
            var otherCode = plain(other.codes().fiscal());
            if (code != null && otherCode != null) {
                var same = code.equals(otherCode);
                say(same ? "code" : "code-other", same ? 100 : -60);
            }
        }

        /** One that nobody can have says nothing here: its field says what is wrong with it. */
        private static @Nullable String plain(@Nullable String code) {
            try {
                return code == null ? null : CodiceFiscale.of(code).plain();
            } catch (Refused impossible) {
                return null;
            }
        }

        void others() {
            if (one.birth().sex() != null
                    && other.birth().sex() != null
                    && one.birth().sex() != other.birth().sex()) {
                say("sex-other", -20);
            }
            var phone = digits(one.contacts().phone());
            if (phone.length() > 5 && phone.equals(digits(other.contacts().phone()))) {
                say("phone", 20);
            }
            if (one.contacts().municipality() != null
                    && Objects.equals(
                            one.contacts().municipality(), other.contacts().municipality())) {
                say("municipality", 5);
            }
        }

        private static String digits(@Nullable String phone) {
            return phone == null ? "" : phone.replaceAll("\\D", "");
        }
    }
}
