package it.trama.demo;

import it.trama.security.Operator;
import it.trama.shared.district.CurrentActor;
import it.trama.shared.time.BusinessTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What happens in the simulated district, played day by day: whoever writes does so on that day. */
final class Agenda {
    private final List<Entry> entries = new ArrayList<>();
    private final LocalDate last;

    Agenda(LocalDate last) {
        this.last = last;
    }

    private record Entry(LocalDate day, Operator who, Runnable act) {}

    /** On this day, or on the Monday after; what lies after the last day does not happen. */
    void on(LocalDate day, Operator who, Runnable act) {
        var open = open(day);
        if (!open.isAfter(last)) {
            entries.add(new Entry(open, who, act));
        }
    }

    static LocalDate open(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case DayOfWeek.SATURDAY -> day.plusDays(2);
            case DayOfWeek.SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    void play(BusinessTime time) {
        entries.sort(Comparator.comparing(Entry::day));
        for (var entry : entries) {
            if (!time.today().equals(entry.day())) {
                time.moveTo(entry.day());
            }
            var who = entry.who();
            CurrentActor.call(new CurrentActor.Actor(who.account(), who.name(), who.mandate()), () -> {
                entry.act().run();
                return true;
            });
        }
    }
}
