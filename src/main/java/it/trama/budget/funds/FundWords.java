package it.trama.budget.funds;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the fund that a word of the office or the label of a revenue row means. */
final class FundWords {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private final FundCatalogue catalogue;
    private final Map<Fund, Predicate<String>> words;

    FundWords(FundCatalogue catalogue) {
        this.catalogue = catalogue;
        this.words = catalogue.funds().stream()
                .filter(fund -> !fund.words().isEmpty())
                .collect(Collectors.toMap(fund -> fund, FundWords::words));
    }

    /** The list is written for PostgreSQL, where a word begins with \m and ends with \M. */
    private static Predicate<String> words(Fund fund) {
        var java = fund.words().replace("\\m", "\\b").replace("\\M", "\\b");
        return Pattern.compile(java, FLAGS).asPredicate();
    }

    Optional<Fund> called(String code) {
        return catalogue.funds().stream()
                .filter(fund -> fund.code().equals(code))
                .findFirst();
    }

    Optional<Fund> in(String label) {
        return catalogue.funds().stream()
                .filter(fund -> fund.label().equalsIgnoreCase(label)
                        || words.getOrDefault(fund, _ -> false).test(label))
                .findFirst();
    }
}
