package it.trama.budget.joint.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.joint.DoubleFunding;
import it.trama.budget.joint.Project;
import it.trama.budget.joint.ProjectLine;
import it.trama.budget.joint.Projects;
import it.trama.shared.web.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The projects as they are being looked at. */
record ProjectView(Projects.Book book, PlanRows.Book rows, LocalDate today, boolean writer) {
    /** Days before the end within which it should be written what remains. */
    private static final int SOON = 180;

    List<ProjectLine> lines(UUID project) {
        return book.lines().stream()
                .filter(line -> line.project().equals(project))
                .toList();
    }

    BigDecimal planned(UUID project, ProjectLine.Kind kind) {
        return lines(project).stream()
                .filter(line -> line.kind() == kind)
                .map(ProjectLine::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal paid(UUID project) {
        return book.drawn(project).paid();
    }

    /** Committed and not paid yet. */
    BigDecimal committed(UUID project) {
        return book.drawn(project).committed();
    }

    String title(UUID project) {
        return book.get(project).title();
    }

    /** Why an end is not prepared; nothing when it is, or is far. */
    List<String> ending(Project project) {
        var warnings = new ArrayList<String>();
        var end = project.ends();
        if (end != null && project.continues() == null && end.isBefore(today.plusDays(SOON))) {
            warnings.add(t(
                    end.isBefore(today) ? "joint.warning.ended" : "joint.warning.ends",
                    project.title(),
                    Words.date(end)));
        }
        return warnings;
    }

    /** What is asked for twice, as sentences with their sum. */
    List<String> doubled(List<DoubleFunding.Finding> findings) {
        return findings.stream().map(this::sentence).toList();
    }

    List<DoubleFunding.Finding> findings() {
        return book.doubled(rows::foreseen);
    }

    private String sentence(DoubleFunding.Finding finding) {
        var sum = finding.parts().stream()
                .map(part -> t(
                        "joint.double.part",
                        title(part.project()),
                        part.funder().isEmpty() ? "" : " (" + part.funder() + ")",
                        Words.money(part.amount())))
                .collect(Collectors.joining(" + "));
        var key = "joint.double." + finding.rule() + (finding.parts().size() == 1 ? ".one" : "");
        return t(key, finding.what(), sum, Words.money(finding.asked()), over(finding));
    }

    private static String over(DoubleFunding.Finding finding) {
        var there = Words.money(finding.there());
        var over = finding.parts().size() == 1 ? "joint.double.over.one" : "joint.double.over";
        return finding.exceeds()
                ? t(over, there, Words.money(finding.asked().subtract(finding.there())))
                : t("joint.double.within", there);
    }
}
