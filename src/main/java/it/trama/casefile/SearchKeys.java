package it.trama.casefile;

import it.trama.casefile.Identity.Names;
import java.util.Arrays;
import java.util.List;

/**
 * What a person is found by, for whoever writes many of them at once.
 *
 * @param line the whole name without capitals and accents
 * @param marks of each word, of its shorter forms and of how it begins
 */
public record SearchKeys(String line, List<Integer> marks) {
    public static SearchKeys of(Names names) {
        return new SearchKeys(NameKeys.line(names), Arrays.asList(NameKeys.of(names)));
    }
}
