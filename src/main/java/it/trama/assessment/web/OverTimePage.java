package it.trama.assessment.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;

import it.trama.assessment.Assessment;
import it.trama.assessment.Instrument;
import it.trama.assessment.Instrument.Item;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same instrument at different times, question by question. */
public record OverTimePage(
        About about,
        String title,
        String line,
        List<Time> times,
        List<Row> rows,
        @Nullable TimeChart chart) {
    public record Time(String day, String href, String total, String reading) {}

    /** A question; a line that only names a section has no cells. */
    public record Row(String text, List<Cell> cells) {}

    public record Cell(String points, String reading, String voice) {
        static final Cell NONE = new Cell("", "", "");
    }

    static String address(CaseReading.Opened opened, Instrument instrument) {
        return About.home(opened.file()) + "/confronto?strumento=" + instrument.code();
    }

    /** The times are completed ones, the oldest first. */
    static OverTimePage of(CaseReading.Opened opened, List<Assessment> times, LocalDate today) {
        var last = times.subList(Math.max(0, times.size() - TimeChart.MOST), times.size());
        var instrument = last.getLast().instrument();
        return new OverTimePage(
                opened.about(),
                t("assessment.over-time", instrument.name()),
                t(
                        "assessment.over-time.line",
                        times.size(),
                        date(times.getFirst().occasion().day())),
                last.stream().map(OverTimePage::time).toList(),
                instrument.sections().stream()
                        .flatMap(section -> java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(new Row(section.title(), List.of())),
                                section.items().stream().map(item -> row(item, last))))
                        .toList(),
                TimeChart.of(last, today));
    }

    private static Time time(Assessment one) {
        return new Time(
                date(one.occasion().day()), "/valutazioni/" + one.id(), Figures.total(one), Figures.reading(one));
    }

    /** An older version may not have had the question. */
    private static Row row(Item item, List<Assessment> times) {
        return new Row(item.text(), times.stream().map(time -> cell(item, time)).toList());
    }

    private static Cell cell(Item item, Assessment time) {
        return time.instrument()
                .item(item.code())
                .map(asked -> ResultPage.line(asked, time))
                .map(line -> new Cell(line.points(), line.reading(), line.voice()))
                .orElse(Cell.NONE);
    }
}
