package it.trama.casefile;

import it.trama.casefile.Identity.Names;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a misspelt name is found by. Two words with one error between them (a letter more, less, other, or two swapped) become
 * equal when each loses one letter: a name is kept with the marks of its words, of all these shorter forms, and of how each
 * begins, for whoever is still typing.
 */
final class NameKeys {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHE = Pattern.compile("['’`]");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 3, MOST_WORDS = 8, LONGEST = 24, BEGINNING = 6;

    private NameKeys() {}

    /** What is kept with a person. */
    static Integer[] of(Names names) {
        var marks = new LinkedHashSet<Integer>();
        Stream.of(names.family(), names.given(), names.alias())
                .flatMap(name -> whole(words(name)).stream())
                .forEach(word -> {
                    marks.addAll(forms(word));
                    for (var i = SHORTEST; i <= Math.min(BEGINNING, word.length()); i++) {
                        marks.add(beginning(word, i));
                    }
                });
        return marks.toArray(Integer[]::new);
    }

    /** {@code De Luca} is also written {@code Deluca}. */
    private static List<String> whole(List<String> words) {
        var all = new ArrayList<>(words);
        if (words.size() > 1) {
            all.add(shortened(String.join("", words)));
        }
        return all;
    }

    /** What is asked for a word; one that may not be finished also by how it begins. */
    static Set<Integer> asked(String word, boolean unfinished) {
        var marks = forms(word);
        if (unfinished && word.length() >= SHORTEST) {
            marks.add(beginning(word, Math.min(BEGINNING, word.length())));
        }
        return marks;
    }

    /** {@code "D'Angelo Nicolò"}: dangelo, nicolo. */
    static List<String> words(@Nullable String name) {
        if (name == null) {
            return List.of();
        }
        var plain = APOSTROPHE.matcher(plain(name)).replaceAll("");
        return Arrays.stream(NO_LETTER.split(plain))
                .filter(word -> !word.isEmpty())
                .map(NameKeys::shortened)
                .limit(MOST_WORDS)
                .toList();
    }

    /** The whole name, to measure how like another it is. */
    static String line(Names names) {
        return String.join(
                " ",
                Stream.of(names.family(), names.given(), names.alias())
                        .flatMap(name -> words(name).stream())
                        .toList());
    }

    static String plain(String name) {
        return MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ITALIAN), Normalizer.Form.NFD))
                .replaceAll("");
    }

    /** At most one error between them: the same, or the same when each, or the longer one, loses one letter. */
    static boolean near(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        var longer = one.length() >= other.length() ? one : other;
        var shorter = one.length() >= other.length() ? other : one;
        return longer.length() > SHORTEST && longer.length() - shorter.length() <= 1 && oneError(longer, shorter);
    }

    private static boolean oneError(String longer, String shorter) {
        var start = 0;
        while (start < shorter.length() && longer.charAt(start) == shorter.charAt(start)) {
            start++;
        }
        var end = 0;
        while (end < shorter.length() - start
                && longer.charAt(longer.length() - 1 - end) == shorter.charAt(shorter.length() - 1 - end)) {
            end++;
        }
        return shifted(
                longer.substring(start, longer.length() - end), shorter.substring(start, shorter.length() - end));
    }

    /** What is left between what they begin and end with in common. */
    private static boolean shifted(String longer, String shorter) {
        if (longer.length() > shorter.length()) {
            return shorter.isEmpty();
        }
        var most = longer.length() - 1;
        return longer.regionMatches(1, shorter, 0, most) || shorter.regionMatches(1, longer, 0, most);
    }

    /** The marks of the word, and of the word without each of its letters. */
    static Set<Integer> neighbourhood(String word) {
        return forms(word);
    }

    private static String shortened(String word) {
        return word.substring(0, Math.min(word.length(), LONGEST));
    }

    /** The word, and the word without each of its letters. */
    private static Set<Integer> forms(String word) {
        var forms = new LinkedHashSet<Integer>();
        forms.add(mark(word));
        for (var i = 0; word.length() > SHORTEST && i < word.length(); i++) {
            forms.add(mark(word.substring(0, i) + word.substring(i + 1)));
        }
        return forms;
    }

    private static int beginning(String word, int length) {
        return mark("^" + word.substring(0, length));
    }

    /** FNV-1a, stirred once more; kept in the database, never to change. */
    private static int mark(String word) {
        var hash = 0x811c9dc5;
        for (var c : word.toCharArray()) {
            hash = (hash ^ c) * 0x01000193;
        }
        hash ^= hash >>> 16;
        return hash * 0x85ebca6b;
    }
}
