package it.trama.assessment.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import it.trama.assessment.Assessment;
import it.trama.assessment.Instrument.Scoring;
import it.trama.assessment.Meeting;
import it.trama.assessment.SinaSheet;
import it.trama.shared.web.FormPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that has been assessed in a case.
 *
 * @param form to begin a new one; null: the case is closed
 */
public record CaseAssessmentsPage(
        About about,
        List<Draft> drafts,
        List<Row> rows,
        List<Met> meetings,
        @Nullable Sina sina,
        @Nullable FormPage form) {
    public record Draft(String id, String title, String more) {}

    /**
     * An instrument, as it stood the last time.
     *
     * @param times the totals, the oldest first
     * @param compare null: it was used once
     */
    public record Row(
            String id,
            String name,
            String when,
            String times,
            String reading,
            @Nullable String compare) {}

    public record Met(
            String day,
            String place,
            String present,
            String voice,
            String synthesis,
            String decision,
            String outcome,
            @Nullable String review,
            String author) {}

    public record Sina(String line, List<ResultPage.Fact> facts) {}

    /** What the page is made from. */
    record Material(
            List<Assessment> assessments,
            List<Meeting> meetings,
            List<SinaSheet> sheets,
            List<SinaSheet.Field> fields) {}

    static CaseAssessmentsPage of(CaseReading.Opened opened, Material material, @Nullable FormPage form) {
        return new CaseAssessmentsPage(
                opened.about(),
                drafts(opened, material.assessments()),
                rows(opened, material.assessments()),
                material.meetings().stream().map(CaseAssessmentsPage::met).toList(),
                material.sheets().stream()
                        .findFirst()
                        .map(sheet -> sina(sheet, material.fields()))
                        .orElse(null),
                form);
    }

    private static List<Draft> drafts(CaseReading.Opened opened, List<Assessment> all) {
        return all.stream()
                .filter(one -> one.draft() && one.caseFile().equals(opened.id()))
                .map(one -> new Draft(
                        one.id().toString(),
                        one.instrument().name(),
                        t(
                                "assessment.draft.more",
                                date(one.occasion().day()),
                                one.occasion().author(),
                                Figures.missing(one))))
                .toList();
    }

    private static List<Row> rows(CaseReading.Opened opened, List<Assessment> all) {
        return all.stream()
                .filter(one -> !one.draft() && !one.corrected())
                .collect(groupingBy(one -> one.instrument().code(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .sorted(Comparator.comparing((List<Assessment> times) ->
                                times.getLast().occasion().day())
                        .reversed())
                .map(times -> row(opened, times))
                .toList();
    }

    private static Row row(CaseReading.Opened opened, List<Assessment> times) {
        var last = times.getLast();
        var adds = last.instrument().scoring() != Scoring.PROFILE;
        return new Row(
                last.id().toString(),
                last.instrument().name(),
                date(last.occasion().day()),
                adds ? times.stream().map(Figures::total).collect(joining(" · ")) : "",
                adds ? Figures.reading(last) : t("assessment.profile"),
                times.size() > 1 ? OverTimePage.address(opened, last.instrument()) : null);
    }

    private static Met met(Meeting meeting) {
        var minutes = meeting.minutes();
        return new Met(
                date(minutes.day()),
                minutes.place(),
                present(minutes),
                minutes.voice(),
                minutes.synthesis(),
                minutes.decision(),
                t("assessment.outcome." + minutes.outcome()),
                minutes.review() == null ? null : date(minutes.review()),
                meeting.author());
    }

    private static String present(Meeting.Minutes minutes) {
        return minutes.present().stream()
                .map(one -> one.part().isEmpty() ? one.name() : one.name() + " (" + one.part() + ")")
                .collect(joining(", "));
    }

    private static Sina sina(SinaSheet sheet, List<SinaSheet.Field> fields) {
        var facts = new ArrayList<ResultPage.Fact>();
        for (var field : fields) {
            var codes = sheet.values().getOrDefault(field.name(), List.of());
            if (!codes.isEmpty()) {
                facts.add(new ResultPage.Fact(field.title(), words(field, codes)));
            }
        }
        return new Sina(t("assessment.sina.confirmed", date(sheet.day()), sheet.author()), facts);
    }

    private static String words(SinaSheet.Field field, List<String> codes) {
        Map<String, String> known = new LinkedHashMap<>();
        field.codes().forEach(code -> known.put(code.code(), code.title()));
        return codes.stream().map(code -> known.getOrDefault(code, code)).collect(joining("; "));
    }
}
