package it.trama.budget.joint.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.joint.Project;
import it.trama.budget.joint.ProjectLine;
import it.trama.shared.web.Chip;
import it.trama.shared.web.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Projects and calls.
 *
 * @param warnings money asked for twice, ends that nobody prepared
 */
public record ProjectsPage(String lead, List<Chip> filters, List<String> warnings, List<Row> rows, boolean writer) {
    /** A project in the list; amounts are a dash where no source has them. */
    public record Row(
            String title,
            String href,
            String theme,
            String level,
            String state,
            String tone,
            String funder,
            String ends,
            String planned,
            String paid) {}

    static ProjectsPage of(ProjectView view, String state) {
        var all = view.book().projects();
        var shown = all.stream()
                .filter(project -> state.isEmpty() || project.state().name().equals(state))
                .toList();
        return new ProjectsPage(
                t("joint.projects.lead", Words.number(all.size())),
                filters(all, state),
                warnings(view),
                shown.stream().map(project -> row(view, project)).toList(),
                view.writer());
    }

    private static List<String> warnings(ProjectView view) {
        return Stream.concat(
                        view.doubled(view.findings()).stream(),
                        view.book().projects().stream().flatMap(project -> view.ending(project).stream()))
                .toList();
    }

    private static List<Chip> filters(List<Project> all, String state) {
        var every = new Chip(t("joint.projects.all", Words.number(all.size())), "/bilancio/progetti", state.isEmpty());
        var some = Stream.of(Project.State.values())
                .filter(s -> all.stream().anyMatch(project -> project.state() == s))
                .map(s -> new Chip(
                        t("joint.project." + s) + " (" + Words.number(count(all, s)) + ")",
                        "/bilancio/progetti?stato=" + s,
                        s.name().equals(state)));
        return Stream.concat(Stream.of(every), some).toList();
    }

    private static long count(List<Project> all, Project.State state) {
        return all.stream().filter(project -> project.state() == state).count();
    }

    private static Row row(ProjectView view, Project project) {
        var planned = view.planned(project.id(), ProjectLine.Kind.EXPENDITURE);
        var paid = view.paid(project.id());
        var end = project.ends();
        return new Row(
                project.title(),
                "/bilancio/progetti/" + project.id(),
                project.theme(),
                project.level().isEmpty() ? "–" : project.level(),
                t("joint.project." + project.state()),
                tone(project.state()),
                Objects.requireNonNullElse(project.funder(), "–"),
                end == null ? "–" : Words.date(end),
                planned.signum() == 0 ? "–" : Words.number(planned, 2),
                paid.signum() == 0 ? "–" : Words.number(paid, 2));
    }

    static String tone(Project.State state) {
        return switch (state) {
            case RUNNING -> "t-tag t-tag--ok";
            case STARTING, PREPARATION -> "t-tag t-tag--info";
            default -> "t-tag";
        };
    }
}
