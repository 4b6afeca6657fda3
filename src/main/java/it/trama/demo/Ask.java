package it.trama.demo;

import it.trama.access.Contact.Answer;
import it.trama.access.Contact.Arrival;
import it.trama.access.Contact.Channel;
import it.trama.access.Contact.Outcome;
import it.trama.access.Contact.Reporter;
import it.trama.access.UnmetNeed.Cause;
import it.trama.access.UnmetNeed.Missing;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something for which people come to the desk of the demonstration, a row of its sheet. */
record Ask(List<String> row) {
    static List<Ask> all() {
        return DemoRows.of("sportello").stream().map(Ask::new).toList();
    }

    private String cell(int at) {
        return at < row.size() ? row.get(at) : "";
    }

    private @Nullable String text(int at) {
        return cell(at).isEmpty() ? null : cell(at);
    }

    boolean suits(Invented one, LocalDate day) {
        var ages = cell(0).split("-");
        var age = one.age(day);
        return age >= Integer.parseInt(ages[0]) && age <= Integer.parseInt(ages[1]);
    }

    List<String> needs() {
        return List.of(cell(3).split("\\|"));
    }

    Outcome outcome() {
        return Outcome.valueOf(cell(5));
    }

    /** Why a request of this kind found no answer, where it finds none. */
    Cause cause() {
        return Cause.valueOf(cell(9));
    }

    Arrival arrival(UUID person, LocalDate day, String municipality) {
        return new Arrival(
                person, day, Channel.valueOf(cell(2)), municipality, Reporter.valueOf(cell(1)), null, text(4), needs());
    }

    Answer answer(LocalDate day) {
        var missing = text(8) == null ? null : new Missing(List.of(needs().getFirst()), cause(), day, text(8));
        return new Answer(outcome(), text(6), text(7), null, missing);
    }
}
