package it.trama.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whom somebody looks for, as they wrote it: words of the name, the year or day of birth, a code. */
record Wanted(
        List<String> words,
        @Nullable Integer year,
        @Nullable LocalDate day,
        @Nullable String code,
        String line) {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]{16}|\\d{11}");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(18|19|20)\\d{2}");

    static Wanted of(String typed) {
        var names = new ArrayList<String>();
        Integer year = null;
        LocalDate day = null;
        String code = null;
        for (var token : typed.strip().split("\\s+")) {
            var date = day(token);
            if (date != null) {
                day = date;
                year = date.getYear();
            } else if (YEAR.matcher(token).matches()) {
                year = Integer.valueOf(token);
            } else if (CODE.matcher(token).matches() && token.chars().anyMatch(Character::isDigit)) {
                code = token.toUpperCase(Locale.ROOT);
            } else {
                names.add(token);
            }
        }
        var words = NameKeys.words(String.join(" ", names));
        return new Wanted(words, year, day, code, String.join(" ", words));
    }

    /** For somebody who is described. */
    static Wanted of(Identity identity) {
        var line = NameKeys.line(identity.names());
        return new Wanted(
                List.of(line.split(" ")),
                identity.birth().year(),
                identity.birth().date(),
                identity.codes().fiscal(),
                line);
    }

    private static @Nullable LocalDate day(String token) {
        var parts = DAY.matcher(token);
        try {
            return parts.matches()
                    ? LocalDate.of(
                            Integer.parseInt(parts.group(3)),
                            Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(1)))
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** One word's marks each, at most three: the longest say most. The last may not be finished. */
    List<Integer[]> marks() {
        var last = words.isEmpty() ? "" : words.getLast();
        var marks = words.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(3)
                .map(word -> NameKeys.asked(word, word.equals(last)).toArray(Integer[]::new))
                .toList();
        var three = new ArrayList<>(marks);
        while (three.size() < 3) {
            three.add(new Integer[0]);
        }
        return three;
    }

    /** Any of the words is enough. */
    List<Integer[]> any() {
        var all = marks().stream().flatMap(Arrays::stream).distinct().toArray(Integer[]::new);
        return List.of(all, new Integer[0], new Integer[0]);
    }
}
