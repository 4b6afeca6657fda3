package it.trama.today.web;

import static it.trama.shared.web.Words.t;

import it.trama.security.Operator;
import it.trama.shared.web.Menu;
import it.trama.shared.web.Today;
import it.trama.shared.web.Words;
import java.time.LocalDate;
import java.util.List;

/** The home of whoever signs in: what presses, what is new, and the doors to the rest. */
public record TodayPage(String title, String line, List<Today.Row> pressing, List<Today.Row> news, List<Door> doors) {

    /** A place to go to. */
    public record Door(String section, String label, String href) {}

    static TodayPage of(Operator operator, LocalDate day, List<Today.Row> rows, List<Menu.Entry> entries) {
        return new TodayPage(
                t("today.title"),
                t("today.line", Words.date(day), t("role." + operator.role()), operator.body()),
                rows.stream().filter(TodayPage::presses).toList(),
                rows.stream().filter(row -> !presses(row)).toList(),
                entries.stream()
                        .map(e -> new Door(t("menu." + e.section().name()), t(e.key()), e.href()))
                        .toList());
    }

    private static boolean presses(Today.Row row) {
        return row.weight() == Today.Weight.LATE || row.weight() == Today.Weight.DUE;
    }
}
