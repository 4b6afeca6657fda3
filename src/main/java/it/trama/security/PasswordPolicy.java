package it.trama.security;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which passwords are refused, and why (NIST SP 800-63B-4: at least 15 characters, no rule of composition, none that is
 * common or made of what everybody knows of the person; no forced change).
 */
final class PasswordPolicy {
    private static final int SHORTEST = 15, LONGEST = 128;
    private static final Set<String> COMMON = common();

    private PasswordPolicy() {}

    /** The key of the reason, when it is refused. */
    static Optional<String> refusal(String password, String login, String name) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            return Optional.of(password.length() < SHORTEST ? "password.too-short" : "password.too-long");
        }
        if (password.chars().distinct().count() < 5) {
            return Optional.of("password.repeated");
        }
        var bare = password.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        return known(login, name).anyMatch(word -> bare.replace(word, "").length() < 6) || COMMON.contains(bare)
                ? Optional.of("password.known")
                : Optional.empty();
    }

    private static Stream<String> known(String login, String name) {
        return Stream.concat(
                        Stream.of(login, name, login.replaceAll("@.*", ""), "trama", "distretto", "password"),
                        Stream.of(name.split(" ")))
                .map(word -> word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", ""))
                .filter(word -> word.length() > 3);
    }

    private static Set<String> common() {
        var list = Objects.requireNonNull(PasswordPolicy.class.getResourceAsStream("/security/common-passwords.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines().map(String::strip).collect(toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
