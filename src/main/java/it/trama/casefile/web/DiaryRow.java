package it.trama.casefile.web;

import static it.trama.shared.web.Words.t;

import it.trama.casefile.Note;
import it.trama.casefile.Note.Level;
import it.trama.casefile.Turn;
import it.trama.shared.web.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, in the timeline of a case.
 *
 * @param day for machines
 * @param level whom it is kept from, in a word; null: the whole team reads it
 */
public record DiaryRow(
        String day,
        String when,
        String what,
        String state,
        List<String> paragraphs,
        @Nullable String level) {
    static DiaryRow of(Note note, LocalDate today) {
        var writing = note.writing();
        var what = new ArrayList<String>();
        what.add(t("note.kind." + writing.kind()));
        what.add(note.authorName());
        if (writing.present() != null) {
            what.add(t("note.with", writing.present()));
        }
        if (writing.minutes() != null) {
            what.add(t("note.took", writing.minutes().toString()));
        }
        return new DiaryRow(
                writing.day().toString(),
                when(writing.day(), today),
                String.join(" · ", what),
                writing.day().equals(today) ? "now" : "done",
                writing.text().lines().filter(line -> !line.isBlank()).toList(),
                writing.level() == Level.TEAM ? null : t("note.level." + writing.level()));
    }

    static DiaryRow of(Turn turn, LocalDate today) {
        var who = Objects.requireNonNullElse(turn.who(), "");
        var detail = turn.what().equals("closed") ? t("case.closing." + who) : who;
        return new DiaryRow(
                turn.day().toString(),
                when(turn.day(), today),
                t("case.turn." + turn.what(), detail),
                "done",
                List.of(),
                null);
    }

    /** Where the page before this one ended: nowhere, this is the first. */
    static final LocalDate FIRST_PAGE = LocalDate.MAX;

    /**
     * Notes and turns in one line, the newest first; turns older than the last note only when no older note comes, and none of
     * those that stand on the page before, which ended on that day.
     */
    static List<DiaryRow> merged(List<Note> notes, List<Turn> turns, boolean all, LocalDate before, LocalDate today) {
        var oldest = notes.isEmpty() || all
                ? LocalDate.MIN
                : notes.getLast().writing().day();
        return Stream.concat(
                        notes.stream().map(note -> of(note, today)),
                        turns.stream()
                                .filter(turn -> !turn.day().isBefore(oldest)
                                        && turn.day().isBefore(before))
                                .map(turn -> of(turn, today)))
                .sorted(Comparator.comparing(DiaryRow::day).reversed())
                .toList();
    }

    private static String when(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return t("note.today");
        }
        return day.getYear() == today.getYear()
                ? DateTimeFormatter.ofPattern("d MMMM", Words.locale()).format(day)
                : Words.date(day);
    }
}
