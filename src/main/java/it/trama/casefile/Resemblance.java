package it.trama.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Weighs how like two people are; each weight has its reason. */
final class Resemblance {
    /** @param key of the sentence that says it */
    record Weight(String key, int points) {}

    private final Traits one;
    private final Traits other;
    private final Set<String> given;
    private final List<Weight> weights = new ArrayList<>(8);
    private boolean otherGivenName;
    private boolean doubtfulGivenName;

    private Resemblance(Traits one, Traits other, Set<String> given) {
        this.one = one;
        this.other = other;
        this.given = given;
    }

    /** @param given names that many have: one letter less or other makes another person of them, not an error */
    static Resemblance of(Traits one, Traits other, Set<String> given) {
        var weighing = new Resemblance(one, other, given);
        weighing.names();
        weighing.birth();
        weighing.codes();
        weighing.others();
        return weighing;
    }

    int points() {
        return weights.stream().mapToInt(Weight::points).sum();
    }

    List<Weight> weights() {
        return List.copyOf(weights);
    }

    /** Nobody has to look: never so for two who may be twins, whatever else they share. */
    boolean beyondDoubt() {
        return !otherGivenName && (!doubtfulGivenName || said("code"));
    }

    private boolean said(String key) {
        return weights.stream().anyMatch(weight -> weight.key().equals(key));
    }

    private void say(String reason, int points) {
        weights.add(new Weight(reason, points));
    }

    private void names() {
        var family = likeness(one.family(), other.family());
        var first = first();
        if (family == 2 && first == 2) {
            say("name", 45);
        } else if (family > 0 && first > 0) {
            doubtfulGivenName = first == 1;
            say("name-near", 35);
        } else if (likeness(one.family(), other.given()) > 0 && likeness(one.given(), other.family()) > 0) {
            doubtfulGivenName = !one.given().equals(other.family());
            say("name-swapped", 35);
        } else if (family > 0) {
            say("family", 15);
            otherGivenName = !one.given().isEmpty() && !other.given().isEmpty();
        }
    }

    private int first() {
        var like = likeness(one.given(), other.given());
        return like == 1 && given.containsAll(one.given()) && given.containsAll(other.given()) ? 0 : like;
    }

    /** 2 the same, 1 with one error in a word or one word less, 0 other. */
    private static int likeness(List<String> words, List<String> others) {
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

    private void birth() {
        var date = one.birth().date();
        var otherDate = other.birth().date();
        var year = one.birth().year();
        var otherYear = other.birth().year();
        if (date != null && otherDate != null) {
            dates(date, otherDate);
        } else if (year != null && otherYear != null) {
            years(Math.abs(year - otherYear));
        }
    }

    private void years(int apart) {
        if (apart == 0) {
            say("year", 20);
        } else {
            say(apart == 1 ? "year-near" : "year-other", apart == 1 ? 5 : -30);
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
        return date.getYear() == other.getYear()
                && date.getDayOfMonth() == other.getMonthValue()
                && date.getMonthValue() == other.getDayOfMonth();
    }

    private static boolean oneNumberOther(LocalDate date, LocalDate other) {
        var same = (date.getYear() == other.getYear() ? 1 : 0)
                + (date.getMonthValue() == other.getMonthValue() ? 1 : 0)
                + (date.getDayOfMonth() == other.getDayOfMonth() ? 1 : 0);
        return same == 2;
    }

    /** A code says much against somebody only when it fits the one who has it. */
    private void codes() {
        var code = one.code();
        var otherCode = other.code();
        if (code == null || otherCode == null) {
            return;
        }
        if (code.equals(otherCode)) {
            say("code", 100);
        } else if (one.codeFits() && other.codeFits()) {
            say("code-other", -60);
        } else {
            var near = NameKeys.near(code, otherCode);
            say(near ? "code-near" : "code-doubtful", near ? 20 : -10);
        }
    }

    private void others() {
        var sex = one.birth().sex();
        var otherSex = other.birth().sex();
        if (sex != null && otherSex != null && sex != otherSex) {
            say("sex-other", -20);
        }
        if (one.phone().length() > 5 && one.phone().equals(other.phone())) {
            say("phone", 20);
        }
        places();
    }

    private void places() {
        var born = one.birth().place();
        var otherBorn = other.birth().place();
        if (born != null && otherBorn != null) {
            say(born.equals(otherBorn) ? "place" : "place-other", born.equals(otherBorn) ? 5 : -15);
        }
        var lives = one.identity().contacts().municipality();
        if (lives != null && Objects.equals(lives, other.identity().contacts().municipality())) {
            say("municipality", 5);
        }
    }
}
