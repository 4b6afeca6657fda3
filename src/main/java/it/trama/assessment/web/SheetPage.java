package it.trama.assessment.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;

import it.trama.assessment.Assessment;
import it.trama.assessment.Instrument;
import it.trama.assessment.Instrument.Item;
import it.trama.assessment.Instrument.Scoring;
import it.trama.assessment.Score;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormPage;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A draft being filled in.
 *
 * @param form the fields, with what was typed and what is wrong
 * @param theirs where somebody else's answers differ, who saved the same draft in the meantime
 * @param chart null: nothing to draw
 */
public record SheetPage(
        About about,
        Head head,
        FormPage form,
        FormField day,
        FormField place,
        List<FormField> sheet,
        List<Block> blocks,
        Sum sum,
        List<Theirs> theirs,
        @Nullable TimeChart chart,
        List<Mark> marks,
        Use use) {

    /**
     * What stands above.
     *
     * @param mark which state of the draft was loaded
     * @param completed by somebody else, while this was typed
     * @param compare where the times are compared; null: this is the first
     */
    public record Head(
            String title,
            String line,
            String id,
            String mark,
            @Nullable String compare,
            String author,
            String lacking,
            boolean completed) {}

    /**
     * A section.
     *
     * @param scale what the numbers stand for, where it is the same for all its questions
     * @param layout the class that gives the columns their room
     */
    public record Block(String title, String count, String scale, List<ItemRow> items, String layout, String past) {}

    /**
     * At the foot of the form.
     *
     * @param bold the total so far
     * @param next the first question without an answer; null: all have one
     */
    public record Sum(String bold, String more, @Nullable String next) {}

    public record Theirs(String question, String answer) {}

    /** The box with which the professional marks that the two voices differ. */
    public record Mark(String name, String text, String voice, boolean checked) {}

    public record Use(String use, String source, @Nullable String toVerify, String href) {}

    /** What a page is made from: the times are those of the same instrument, the draft last. */
    record Material(CaseReading.Opened opened, Assessment draft, List<Assessment> times, LocalDate today) {}

    static SheetPage of(Material material, FormPage form, String lacking, List<Theirs> theirs) {
        var draft = material.draft();
        var score = draft.score();
        var around = new ItemRow.Around(draft, material.times(), form.fields(), score.missing());
        return new SheetPage(
                material.opened().about(),
                head(material, lacking),
                form,
                around.field("giorno"),
                around.field("luogo"),
                draft.instrument().scoring() == Scoring.SHEET
                        ? List.of(around.field("totale"), around.field("foglio"))
                        : List.of(),
                draft.instrument().sections().stream()
                        .map(section -> block(section, around))
                        .filter(block -> !block.items().isEmpty())
                        .toList(),
                sum(draft, score),
                theirs,
                TimeChart.of(material.times(), material.today()),
                marks(around),
                use(draft.instrument()));
    }

    private static Head head(Material material, String lacking) {
        var draft = material.draft();
        var occasion = draft.occasion();
        var saved = occasion.saved().atZoneSameInstant(BusinessTime.ITALY);
        return new Head(
                Figures.title(draft.instrument(), material.times().size()),
                t(
                        "assessment.line",
                        occasion.place().isEmpty() ? t("assessment.of") : occasion.place(),
                        date(occasion.day()),
                        occasion.author(),
                        material.opened().about().first(),
                        date(saved.toLocalDate()),
                        DateTimeFormatter.ofPattern("HH:mm").format(saved)),
                draft.id().toString(),
                String.valueOf(draft.mark()),
                material.times().size() > 1 ? OverTimePage.address(material.opened(), draft.instrument()) : null,
                occasion.author(),
                lacking,
                !draft.draft());
    }

    private static Block block(Instrument.Section section, ItemRow.Around around) {
        var asked = around.assessment().instrument().items(around.assessment().variant());
        var items = section.items().stream().filter(asked::contains).toList();
        var missing = items.stream().filter(around.missing()::contains).count();
        var rows = items.stream().map(item -> ItemRow.of(item, around)).toList();
        return block(section.title(), t("assessment.block", items.size() - missing, items.size()), rows, past(around));
    }

    private static Block block(String title, String count, List<ItemRow> rows, String past) {
        var scales = rows.stream().map(ItemRow::scale).distinct().toList();
        var shared = rows.size() > 1 && scales.size() == 1;
        return new Block(
                title,
                count,
                shared ? scales.getFirst() : "",
                shared ? rows.stream().map(ItemRow::withoutScale).toList() : rows,
                layout(rows),
                rows.stream().allMatch(row -> row.past() == null) ? "" : past);
    }

    private static String layout(List<ItemRow> rows) {
        var wide = rows.stream().anyMatch(row -> row.reading() != null || row.list());
        var first = rows.stream().allMatch(row -> row.past() == null);
        return (wide ? "t-items--wide" : "") + (first ? " t-items--first" : "");
    }

    private static String past(ItemRow.Around around) {
        var times = around.times();
        return IntStream.range(Math.max(0, times.size() - 3), times.size())
                .mapToObj(i -> i == times.size() - 1
                        ? t("assessment.item.now")
                        : Figures.month(times.get(i).occasion().day()))
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private static Sum sum(Assessment draft, Score score) {
        var next = score.missing().stream().findFirst().map(Item::code).orElse(null);
        if (draft.instrument().scoring() != Scoring.SUM) {
            return new Sum("", Figures.missing(draft), next);
        }
        var bold = t("assessment.points", Figures.points(score.between().low()));
        return score.total() == null
                ? new Sum(bold + " " + t("assessment.so-far"), toCome(score), next)
                : new Sum(
                        bold,
                        score.band() == null
                                ? t("assessment.no-band")
                                : score.band().text(),
                        null);
    }

    private static String toCome(Score score) {
        return t(
                "assessment.will-be",
                Figures.missing(score),
                Figures.points(score.between().low()),
                Figures.points(score.between().high()));
    }

    /** Of the questions to which the person has said something. */
    private static List<Mark> marks(ItemRow.Around around) {
        return around.assessment().instrument().items(around.assessment().variant()).stream()
                .filter(item ->
                        !around.field(SheetForm.VOICE + item.code()).value().isBlank())
                .map(item -> new Mark(
                        SheetForm.DIFFERS + item.code(),
                        item.text(),
                        around.field(SheetForm.VOICE + item.code()).value(),
                        !around.field(SheetForm.DIFFERS + item.code()).value().isEmpty()))
                .toList();
    }

    static Use use(Instrument instrument) {
        var terms = instrument.terms();
        return new Use(
                terms.use(),
                terms.source(),
                terms.toVerify(),
                "/valutazioni/strumenti/" + instrument.code() + "?versione=" + instrument.version());
    }
}
