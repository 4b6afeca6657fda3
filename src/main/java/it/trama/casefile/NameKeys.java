package it.trama.casefile;

import it.trama.casefile.Identity.Names;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a misspelt name is found by. Two words with one error between them (a letter more, less, other, or two swapped) become
 * equal when each loses one letter: a name is kept with the marks of its words and of all these shorter forms.
 */
final class NameKeys {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 3, MOST_WORDS = 8, LONGEST = 24;

    private NameKeys() {}

    static Integer[] of(Names names) {
        return words(names).stream()
                .flatMap(word -> of(word).stream())
                .distinct()
                .toArray(Integer[]::new);
    }

    private static Set<String> words(Names names) {
        return Stream.of(names.family(), names.given(), names.alias())
                .flatMap(name -> words(name).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** {@code "D'Angelo Nicolò"}: dangelo, nicolo. */
    static List<String> words(@Nullable String name) {
        if (name == null) {
            return List.of();
        }
        var plain = plain(name).replaceAll("['’`]", "");
        return Arrays.stream(NO_LETTER.split(plain))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST)))
                .limit(MOST_WORDS)
                .toList();
    }

    static String plain(String name) {
        return MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ITALIAN), Normalizer.Form.NFD))
                .replaceAll("");
    }

    /** The word, and the word without each of its letters. */
    static Collection<Integer> of(String word) {
        var forms = new LinkedHashSet<Integer>();
        forms.add(mark(word));
        for (var i = 0; word.length() > SHORTEST && i < word.length(); i++) {
            forms.add(mark(word.substring(0, i) + word.substring(i + 1)));
        }
        return forms;
    }

    /** FNV-1a, finished so that words of one letter's difference are far apart; kept in the database, never to change. */
    private static int mark(String word) {
        var hash = 0x811c9dc5;
        for (var c : word.toCharArray()) {
            hash = (hash ^ c) * 0x01000193;
        }
        hash ^= hash >>> 16;
        return hash * 0x85ebca6b;
    }
}
