package it.trama.casefile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who is worth comparing with whom: they share a code, or a name as it sounds and the day of birth, or both names as they sound
 * and the year or the day of the year, or the family name but for a letter, the year and how the given name begins.
 */
final class LinkageIndex {
    /** Of each entry the last bits say who, the others the mark of what is shared. */
    private static final int WHO = 24;

    private static final long WHO_MASK = (1L << WHO) - 1;
    /** What so many share says nothing. */
    private static final int LARGEST = 400;

    private final long[] entries;

    private LinkageIndex(long[] entries) {
        this.entries = entries;
    }

    static LinkageIndex of(List<Traits> known) {
        if (known.size() > WHO_MASK) {
            throw new IllegalArgumentException("Too many: " + known.size());
        }
        var entries = IntStream.range(0, known.size())
                .parallel()
                .boxed()
                .flatMapToLong(i -> Arrays.stream(marks(known.get(i), false)).map(mark -> mark << WHO | i))
                .toArray();
        Arrays.parallelSort(entries);
        return new LinkageIndex(entries);
    }

    /** Puts down all who share something with this one. */
    void look(Traits traits, Candidates found) {
        for (var mark : marks(traits, true)) {
            var first = mark << WHO;
            var from = lower(first);
            var until = from;
            while (until < entries.length && entries[until] >>> WHO == first >>> WHO && until - from < LARGEST) {
                until++;
            }
            for (var i = from; i < until; i++) {
                found.add((int) (entries[i] & WHO_MASK));
            }
        }
    }

    private int lower(long entry) {
        var at = Arrays.binarySearch(entries, entry);
        return at < 0 ? -at - 1 : at;
    }

    /** @param asked also as if the two names were swapped */
    private static long[] marks(Traits traits, boolean asked) {
        var marks = new Marks();
        var family = sound(String.join("", traits.family()));
        var given = sound(traits.given().isEmpty() ? "" : traits.given().getFirst());
        if (traits.code() != null) {
            marks.add("c", traits.code(), 0);
        }
        dated(marks, traits, family, given);
        spelt(marks, traits.family(), given, traits.birth().year());
        if (asked) {
            spelt(marks, traits.given(), family, traits.birth().year());
        }
        return marks.toArray();
    }

    private static void dated(Marks marks, Traits traits, String family, String given) {
        var both = family.compareTo(given) < 0 ? family + "|" + given : given + "|" + family;
        var date = traits.birth().date();
        var year = traits.birth().year();
        if (year != null) {
            marks.add("y", both, year);
        }
        if (date != null) {
            var day = (int) date.toEpochDay();
            marks.add("d", family, day);
            marks.add("d", given, day);
            marks.add("m", both, dayOfYear(date));
        } else if (year == null) {
            marks.add("n", both, 0);
        }
    }

    /** The same when day and month are swapped. */
    private static int dayOfYear(LocalDate date) {
        var one = date.getMonthValue();
        var other = date.getDayOfMonth();
        return Math.min(one, other) * 100 + Math.max(one, other);
    }

    private static void spelt(Marks marks, List<String> words, String other, @Nullable Integer year) {
        if (!words.isEmpty() && year != null && !other.isEmpty()) {
            for (var form : NameKeys.neighbourhood(String.join("", words))) {
                marks.add("s" + other.charAt(0), year, form);
            }
        }
    }

    /** As an Italian hears it: double letters, h, and letters that sound alike make no difference. */
    static String sound(String word) {
        var sound = new StringBuilder(word.length());
        for (var i = 0; i < word.length(); i++) {
            var c = heard(word.charAt(i));
            if (c != 0 && (sound.isEmpty() || sound.charAt(sound.length() - 1) != c)) {
                sound.append(c);
            }
        }
        return sound.toString();
    }

    private static char heard(char c) {
        return switch (c) {
            case 'h' -> 0;
            case 'k', 'q', 'c' -> 'c';
            case 'y', 'j', 'i' -> 'i';
            case 'w', 'v' -> 'v';
            case 'x', 's', 'z' -> 's';
            default -> c;
        };
    }

    /** Hashes of what is shared, 40 bits each: that two things share one by chance costs only a comparison. */
    private static final class Marks {
        private long[] marks = new long[16];
        private int size;

        void add(String kind, Object word, int number) {
            if (size == marks.length) {
                marks = Arrays.copyOf(marks, size * 2);
            }
            var hash = (kind.hashCode() * 31L + word.hashCode()) * 0x9E3779B97F4A7C15L + number;
            hash = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
            marks[size++] = hash >>> WHO;
        }

        long[] toArray() {
            return Arrays.copyOf(marks, size);
        }
    }

    /** Each once. */
    static final class Candidates {
        private long[] all = new long[64];
        private int size;

        void add(int who) {
            if (size == all.length) {
                all = Arrays.copyOf(all, size * 2);
            }
            all[size++] = who;
        }

        IntStream stream() {
            return Arrays.stream(all, 0, size).sorted().distinct().mapToInt(who -> (int) who);
        }
    }
}
