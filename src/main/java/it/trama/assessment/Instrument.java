package it.trama.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A way of looking at a situation that others can repeat: its questions, what each answer counts, how the total is read.
 * A version that has been published never changes.
 *
 * @param range of the total, where only the total is kept
 */
public record Instrument(
        String code,
        int version,
        String name,
        String area,
        Scoring scoring,
        boolean higherIsBetter,
        List<Section> sections,
        List<Band> bands,
        List<Variant> variants,
        Terms terms,
        @Nullable Range range) {
    /** What the codes of a district's own instruments begin with: a national one never does. */
    static final String LOCAL = "LOC_";

    public enum Scoring {
        /** The points of the answers are added. */
        SUM,
        /** Each answer is read for itself; there is no total. */
        PROFILE,
        /** Under a licence, or of others: only the total and the place of the sheet are kept. */
        SHEET
    }

    public record Section(String title, List<Item> items) {}

    /**
     * A question.
     *
     * @param options none: it is answered in words
     * @param adjusts its points do not belong to the total, they shift how it is read
     * @param when it is asked only after that answer
     */
    public record Item(
            String code,
            String text,
            String help,
            List<Option> options,
            boolean adjusts,
            @Nullable When when) {
        public boolean inWords() {
            return options.isEmpty();
        }

        public Optional<Option> option(@Nullable String code) {
            return options.stream().filter(option -> option.code().equals(code)).findFirst();
        }
    }

    public record Option(String code, String text, @Nullable BigDecimal score) {
        BigDecimal points() {
            return score == null ? BigDecimal.ZERO : score;
        }
    }

    public record When(String item, String option) {}

    /** How a total from here to there, both included, is read. */
    public record Band(BigDecimal from, BigDecimal to, String text) {
        boolean holds(BigDecimal total) {
            return total.compareTo(from) >= 0 && total.compareTo(to) <= 0;
        }
    }

    /** A shorter form: only these questions, and the bands are not for it. */
    public record Variant(String code, String name, List<String> items) {}

    /**
     * On what conditions it may be used, who made it, how it is to be taken.
     *
     * @param toVerify what in our words stands on memory and is still to be checked against the source
     */
    public record Terms(
            Licence licence,
            String source,
            String use,
            @Nullable String toVerify) {}

    public enum Licence {
        FREE,
        NON_COMMERCIAL,
        OURS,
        SCORE_ONLY,
        LICENSED
    }

    public record Range(BigDecimal low, BigDecimal high) {}

    public boolean local() {
        return code.startsWith(LOCAL);
    }

    public List<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }

    public Optional<Item> item(String code) {
        return items().stream().filter(item -> item.code().equals(code)).findFirst();
    }

    public Optional<Variant> variant(@Nullable String code) {
        return variants.stream().filter(variant -> variant.code().equals(code)).findFirst();
    }

    /** The questions of the whole form, or of the shorter one. */
    public List<Item> items(@Nullable String variant) {
        return variant(variant)
                .map(chosen -> items().stream()
                        .filter(item -> chosen.items().contains(item.code()))
                        .toList())
                .orElseGet(this::items);
    }

    /** From the lowest total to the highest; nothing to add up: from zero to zero. */
    public Range range(@Nullable String variant) {
        return range == null ? Bounds.of(items(variant), List.of()) : range;
    }

    public Optional<Band> band(BigDecimal total) {
        return bands.stream().filter(band -> band.holds(total)).findFirst();
    }

    Instrument as(String ownCode, int ownVersion) {
        return new Instrument(
                ownCode, ownVersion, name, area, scoring, higherIsBetter, sections, bands, variants, terms, range);
    }
}
