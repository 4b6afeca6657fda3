package it.trama.territory.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.number;
import static it.trama.shared.web.Words.t;

import it.trama.territory.Aggregation;
import it.trama.territory.Municipality;
import java.time.LocalDate;
import java.util.List;

/** The district on a day: its aggregations and their municipalities. */
public record TerritoryPage(String line, String day, List<Group> groups, boolean never) {
    public boolean empty() {
        return groups.isEmpty();
    }

    /** An aggregation. */
    public record Group(String name, String count, List<Row> rows) {
        static Group of(Aggregation a) {
            var rows = a.municipalities().stream().map(Row::of).toList();
            return new Group(a.name(), t("territory.count", rows.size()), rows);
        }
    }

    /** A municipality. */
    public record Row(String istat, String name, String note) {
        static Row of(Municipality m) {
            return new Row(
                    m.istat(), m.name(), m.since().getYear() < 1948 ? "" : t("territory.since", date(m.since())));
        }
    }

    /** @param never no municipality has ever been in the district */
    static TerritoryPage of(List<Aggregation> aggregations, LocalDate day, int year, int inhabitants, boolean never) {
        var municipalities =
                aggregations.stream().mapToInt(a -> a.municipalities().size()).sum();
        var line = municipalities == 0
                ? ""
                : t(
                        "territory.line",
                        t("territory.count", municipalities),
                        t("territory.aggregations", aggregations.size()),
                        number(inhabitants),
                        Integer.toString(year));
        return new TerritoryPage(
                line, day.toString(), aggregations.stream().map(Group::of).toList(), never);
    }
}
