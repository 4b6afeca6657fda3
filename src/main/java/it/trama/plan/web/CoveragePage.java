package it.trama.plan.web;

import static it.trama.shared.web.Words.t;

import it.trama.plan.Coverage;
import it.trama.plan.Objective;
import it.trama.plan.RegionalFrame;
import it.trama.shared.web.Chip;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the plan answers its region: sheets without an objective, objectives without a sheet. */
public record CoveragePage(
        PlanHeading plan,
        @Nullable String frame,
        @Nullable String source,
        String summary,
        List<Chip> frames,
        List<Area> areas,
        List<Link> alone,
        List<String> unknown) {
    /** The sheets of an area of the region. */
    public record Area(String title, List<Sheet> sheets) {}

    public record Sheet(String code, String title, List<Link> objectives) {}

    static CoveragePage of(PlanHeading heading, Coverage coverage, List<RegionalFrame> frames) {
        var frame = coverage.frame();
        return new CoveragePage(
                heading,
                frame == null ? null : frame.title(),
                frame == null ? null : source(frame),
                t(
                        "plan.coverage.summary",
                        coverage.sheets().size(),
                        coverage.uncovered().size(),
                        coverage.alone().size()),
                frames.stream()
                        .map(f -> new Chip(
                                f.region() + ": " + f.title(),
                                heading.to("/copertura?quadro=" + f.code()),
                                frame != null && frame.code().equals(f.code())))
                        .toList(),
                areas(coverage, heading),
                coverage.alone().stream().map(o -> link(o, heading)).toList(),
                coverage.unknown());
    }

    private static String source(RegionalFrame frame) {
        return frame.verified() ? frame.source() : t("plan.coverage.unverified", frame.source());
    }

    private static List<Area> areas(Coverage coverage, PlanHeading heading) {
        var areas = new LinkedHashMap<String, List<Sheet>>();
        for (var taken : coverage.sheets()) {
            areas.computeIfAbsent(taken.sheet().areaTitle(), _ -> new ArrayList<>())
                    .add(sheet(taken, heading));
        }
        return areas.entrySet().stream()
                .map(a -> new Area(a.getKey(), a.getValue()))
                .toList();
    }

    private static Sheet sheet(Coverage.Taken taken, PlanHeading heading) {
        var objectives = taken.objectives().stream().map(o -> link(o, heading)).toList();
        return new Sheet(taken.sheet().code(), taken.sheet().title(), objectives);
    }

    private static Link link(Objective objective, PlanHeading heading) {
        return new Link(objective.code() + " " + objective.title(), heading.objective(objective.code()));
    }
}
