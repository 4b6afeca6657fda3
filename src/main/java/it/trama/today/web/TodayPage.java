package it.trama.today.web;

import static it.trama.shared.web.Words.t;

import it.trama.security.Operator;
import it.trama.shared.web.Menu;
import it.trama.shared.web.Today;
import it.trama.shared.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The home of whoever signs in: what presses, what is new, and the doors to the rest. */
public record TodayPage(String title, String line, List<Today.Row> pressing, List<Today.Row> news, List<Doors> doors) {

    /** The places of a section. */
    public record Doors(String section, List<Door> doors) {}

    /** A place to go to. */
    public record Door(String label, String href) {}

    static TodayPage of(Operator operator, LocalDate day, List<Today.Row> rows, List<Menu.Entry> entries) {
        return new TodayPage(
                t("today.title"),
                t("today.line", Words.date(day), t("role." + operator.role()), operator.body()),
                rows.stream().filter(TodayPage::presses).toList(),
                rows.stream().filter(row -> !presses(row)).toList(),
                doors(entries));
    }

    /** Whether something is past its day already. */
    public boolean late() {
        return pressing.stream().anyMatch(row -> row.weight() == Today.Weight.LATE);
    }

    private static List<Doors> doors(List<Menu.Entry> entries) {
        var sections = new LinkedHashMap<Menu.Section, List<Door>>();
        for (var entry : entries) {
            sections.computeIfAbsent(entry.section(), _ -> new ArrayList<>())
                    .add(new Door(t(entry.key()), entry.href()));
        }
        return sections.entrySet().stream()
                .map(section -> new Doors(t("menu." + section.getKey().name()), section.getValue()))
                .toList();
    }

    private static boolean presses(Today.Row row) {
        return row.weight() == Today.Weight.LATE || row.weight() == Today.Weight.DUE;
    }
}
