package it.trama.assessment.web;

import it.trama.assessment.Assessment;
import it.trama.assessment.Instrument.Item;
import it.trama.assessment.Instrument.Option;
import it.trama.assessment.Instrument.Scoring;
import it.trama.shared.web.FormField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A question on the sheet, with its two voices.
 *
 * @param scale what each number stands for, where the buttons carry only numbers
 * @param condition when it is asked, if not always
 * @param todo it still has no answer
 * @param reading the professional's words; null: only the choice is asked
 * @param past null: this is the first time
 */
public record ItemRow(
        String code,
        String text,
        String help,
        String scale,
        @Nullable String condition,
        boolean todo,
        FormField voice,
        @Nullable FormField reading,
        FormField choice,
        List<Choice> choices,
        @Nullable ItemPast past) {
    private static final int SHORT = 12;

    /**
     * A button.
     *
     * @param hidden the words of a button that shows only its points
     */
    public record Choice(String id, String value, String label, String hidden, boolean checked) {}

    /** What stands around a question: the sheet, and the other times of the same instrument, this one last. */
    record Around(Assessment assessment, List<Assessment> times, List<FormField> fields, List<Item> missing) {
        /** At the beginning everything is missing: then nothing stands out. */
        boolean todo(Item item) {
            return missing.contains(item)
                    && missing.size()
                            < assessment
                                    .instrument()
                                    .items(assessment.variant())
                                    .size();
        }

        /** Where long words have points of their own, all buttons of the instrument carry the points. */
        boolean numbers(Item item) {
            return !item.adjusts()
                    && assessment.instrument().items().stream()
                            .filter(other -> !other.adjusts() && !other.inWords())
                            .allMatch(ItemRow::apart)
                    && assessment.instrument().items().stream()
                            .anyMatch(other -> !other.adjusts() && ItemRow.wordy(other));
        }

        FormField field(String name) {
            return fields.stream()
                    .filter(field -> field.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static ItemRow of(Item item, Around around) {
        var choice = around.field(SheetForm.CHOICE + item.code());
        var scoring = around.assessment().instrument().scoring();
        var numbers = around.numbers(item);
        return new ItemRow(
                item.code(),
                item.text(),
                item.help(),
                numbers ? scale(item) : "",
                condition(item, around.assessment()),
                around.todo(item),
                around.field(SheetForm.VOICE + item.code()),
                item.inWords() || scoring == Scoring.PROFILE ? around.field(SheetForm.READING + item.code()) : null,
                choice,
                item.options().stream()
                        .map(option -> choice(item, option, choice.value(), numbers))
                        .toList(),
                around.times().size() > 1 && !item.inWords() ? ItemPast.of(item, around.times()) : null);
    }

    private static Choice choice(Item item, Option option, String chosen, boolean numbers) {
        var points = option.score() == null ? "" : Figures.points(option.score());
        return new Choice(
                SheetForm.CHOICE + item.code() + "." + option.code(),
                option.code(),
                numbers ? points : option.text(),
                numbers ? option.text() : "",
                option.code().equals(chosen));
    }

    /** Each answer has points of its own. */
    private static boolean apart(Item item) {
        var scores = item.options().stream()
                .map(Option::score)
                .filter(Objects::nonNull)
                .toList();
        return scores.size() == item.options().size()
                && scores.stream()
                                .map(BigDecimal::stripTrailingZeros)
                                .distinct()
                                .count()
                        == scores.size();
    }

    private static boolean wordy(Item item) {
        return item.options().stream().anyMatch(option -> option.text().length() > SHORT);
    }

    ItemRow withoutScale() {
        return new ItemRow(code, text, help, "", condition, todo, voice, reading, choice, choices, past);
    }

    private static String scale(Item item) {
        return item.options().stream()
                .map(option ->
                        option.score() == null ? option.text() : Figures.points(option.score()) + " " + option.text())
                .collect(Collectors.joining(" · "));
    }

    private static @Nullable String condition(Item item, Assessment assessment) {
        var when = item.when();
        return when == null ? null : Figures.condition(when, assessment.instrument());
    }

    public boolean list() {
        return !choices.isEmpty()
                && choices.stream()
                        .anyMatch(choice ->
                                choice.hidden().isEmpty() && choice.label().length() > SHORT);
    }
}
