package it.trama.plan.paper;

import static it.trama.documents.Block.Column.figures;
import static it.trama.documents.Block.Column.words;
import static it.trama.shared.web.Words.t;

import it.trama.documents.Block;
import it.trama.documents.Block.Row;
import it.trama.documents.Block.Tone;
import it.trama.documents.Block.Turn;
import it.trama.plan.HoursRow;
import it.trama.plan.PlanMunicipality;
import it.trama.plan.PlanPackage;
import it.trama.plan.words.Targets;
import it.trama.shared.web.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The municipalities of the plan and the hours of its social workers. */
final class Territory {
    private Territory() {}

    static void write(PlanPackage plan, Pages pages) {
        var figures = plan.figures();
        if (figures.municipalities().isEmpty() && figures.hours().isEmpty()) {
            return;
        }
        pages.chapter(t("plan.paper.territory"), Turn.UPRIGHT);
        if (!figures.municipalities().isEmpty()) {
            pages.section(t("plan.paper.municipalities"));
            pages.add(municipalities(plan));
        }
        if (!figures.hours().isEmpty()) {
            hours(figures.hours(), pages);
        }
    }

    private static void hours(List<HoursRow> rows, Pages pages) {
        pages.section(t("plan.hours.title"));
        pages.say(Tone.BODY, t("plan.paper.hours.lead"));
        pages.add(hours(rows));
        pages.say(Tone.NOTE, t("plan.hours.foot"));
    }

    static Block.Table municipalities(PlanPackage plan) {
        Map<String, String> bodies = plan.figures().hours().stream()
                .collect(Collectors.toMap(HoursRow::code, HoursRow::body, (first, _) -> first));
        return new Block.Table(
                t(
                        "plan.paper.municipalities.caption",
                        plan.figures().municipalities().size()),
                List.of(words(3), words(4), words(3)),
                List.of(Row.of(
                        t("plan.paper.municipality"), t("plan.paper.aggregation"), t("plan.paper.municipality.hours"))),
                plan.figures().municipalities().stream()
                        .map(m -> municipality(m, bodies))
                        .toList());
    }

    private static Row municipality(PlanMunicipality municipality, Map<String, String> bodies) {
        var body = municipality.body();
        return Row.of(
                municipality.name(), municipality.aggregation(), body == null ? "–" : bodies.getOrDefault(body, body));
    }

    private static Block.Table hours(List<HoursRow> rows) {
        return new Block.Table(
                t("plan.hours.caption"),
                List.of(words(4), figures(2), figures(2), figures(2), figures(2)),
                List.of(Row.of(
                        t("plan.hours.body"),
                        t("plan.hours.population"),
                        t("plan.hours.hours"),
                        t("plan.hours.ratio"),
                        t("plan.hours.standard"))),
                rows.stream().map(Territory::hours).toList());
    }

    private static Row hours(HoursRow row) {
        return Row.of(
                row.kind() == HoursRow.Kind.TOTAL ? Row.Kind.SUM : Row.Kind.LINE,
                row.body(),
                row.population() == null ? "–" : Words.number(row.population()),
                figure(row.hours()),
                figure(row.ratioPrinted()),
                figure(row.standardPrinted()));
    }

    private static String figure(@Nullable BigDecimal value) {
        return value == null ? "–" : Targets.figure(value, null);
    }
}
