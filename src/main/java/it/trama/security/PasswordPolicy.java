package it.trama.security;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which passwords are refused, and why (NIST SP 800-63B-4: at least 15 characters, no rule of composition, none that is
 * common or made of what everybody knows of the person; no forced change).
 */
final class PasswordPolicy {
    private static final int SHORTEST = 15, LONGEST = 128, FEWEST = 6;
    private static final String SIGNS = "0134578@$!", MEANT = "oieastbasi";
    private static final Set<String> COMMON = common();

    private PasswordPolicy() {}

    /** The key of the reason, when it is refused. */
    static Optional<String> refusal(String password, List<String> context) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            return Optional.of(password.length() < SHORTEST ? "password.too-short" : "password.too-long");
        }
        if (password.chars().distinct().count() < 5) {
            return Optional.of("password.repeated");
        }
        return Stream.of(letters(password), letters(disguised(password)))
                        .anyMatch(bare -> guessable(bare, known(context)))
                ? Optional.of("password.known")
                : Optional.empty();
    }

    /** Nothing is left of it without what everybody knows, or it is common words and nothing else. */
    private static boolean guessable(String bare, List<String> known) {
        var rest = bare;
        for (var word : known) {
            rest = rest.replace(word, "");
        }
        return rest.length() < FEWEST || common(bare) || common(rest);
    }

    /** One word of the list or two, each as often as one likes. */
    private static boolean common(String bare) {
        return IntStream.rangeClosed(0, bare.length() - 1)
                .anyMatch(i -> word(bare.substring(i)) && (i == 0 || word(bare.substring(0, i))));
    }

    private static boolean word(String text) {
        return IntStream.rangeClosed(1, text.length())
                .filter(times -> text.length() % times == 0)
                .mapToObj(times -> text.substring(0, text.length() / times))
                .anyMatch(once -> COMMON.contains(once) && text.equals(once.repeat(text.length() / once.length())));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    /** With the letters that figures and signs stand for: p4ssw0rd. */
    private static String disguised(String text) {
        return text.chars()
                .map(c -> SIGNS.indexOf(c) < 0 ? c : MEANT.charAt(SIGNS.indexOf(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Words of the person and the place, the longest first; those of an address one by one. */
    private static List<String> known(List<String> context) {
        return Stream.concat(
                        Stream.of("trama", "distretto", "password"),
                        context.stream()
                                .flatMap(
                                        words -> Stream.concat(Stream.of(words), Stream.of(words.split("[^\\p{L}]+")))))
                .map(PasswordPolicy::letters)
                .filter(word -> word.length() > 3)
                .sorted(comparingInt(String::length).reversed())
                .distinct()
                .toList();
    }

    private static Set<String> common() {
        var list = Objects.requireNonNull(PasswordPolicy.class.getResourceAsStream("/security/common-passwords.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.startsWith("#"))
                    .collect(toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
