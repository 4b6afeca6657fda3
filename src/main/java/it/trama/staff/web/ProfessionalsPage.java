package it.trama.staff.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;
import static java.util.stream.Collectors.joining;

import it.trama.staff.Professional;
import it.trama.staff.Team;
import java.util.List;
import java.util.Objects;

/** Who works in the district today, and the teams. */
public record ProfessionalsPage(String line, List<Row> rows, List<TeamRow> teams, boolean editor) {
    /** A professional in words. */
    public record Row(String id, String name, String profession, String employer, String register, String since) {
        static Row of(Professional p) {
            return new Row(
                    p.id().toString(),
                    p.name(),
                    t("staff.profession." + p.profession()),
                    p.employer(),
                    Objects.requireNonNullElse(p.register(), "–"),
                    date(p.from()));
        }
    }

    /** A team and who is in it. */
    public record TeamRow(String id, String name, String members) {}

    static ProfessionalsPage of(List<Professional> people, List<Team> teams, boolean editor) {
        return new ProfessionalsPage(
                t("staff.people.line", people.size(), teams.size()),
                people.stream().map(Row::of).toList(),
                teams.stream().map(team -> row(team, people)).toList(),
                editor);
    }

    private static TeamRow row(Team team, List<Professional> people) {
        var members = people.stream()
                .filter(p -> team.members().contains(p.id()))
                .map(Professional::name)
                .collect(joining(", "));
        return new TeamRow(team.id().toString(), team.name(), members.isEmpty() ? t("staff.team.nobody") : members);
    }
}
