package it.trama.casefile.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;

import it.trama.casefile.BreakGlass;
import it.trama.casefile.Diary;
import it.trama.security.Operator;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.Today;
import it.trama.shared.web.Viewer;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What one finds in the morning: the notes begun and not saved; for a coordinator, accesses that nobody has looked at. */
@Component
class CasefileToday implements Today {
    private static final int MOST = 5;
    private final BreakGlass glass;
    private final Diary diary;

    CasefileToday(BreakGlass glass, Diary diary) {
        this.glass = glass;
        this.diary = diary;
    }

    @Override
    public List<Row> rows(Viewer viewer) {
        return Operator.current().map(this::rows).orElse(List.of());
    }

    private List<Row> rows(Operator operator) {
        var broken = glass.toReview(operator).stream().map(CasefileToday::row);
        return PersonController.readers(operator)
                ? Stream.concat(broken, diary.begun(operator, MOST).stream().map(CasefileToday::row))
                        .toList()
                : broken.toList();
    }

    private static Row row(BreakGlass.Broken broken) {
        return new Row(
                Weight.DUE,
                t("glass.today"),
                t("glass.today.what", broken.who(), broken.personName()),
                broken.reason(),
                t("glass.today.act"),
                "/casi/accessi");
    }

    private static Row row(Diary.Begun begun) {
        var day = begun.saved().atZoneSameInstant(BusinessTime.ITALY).toLocalDate();
        return new Row(
                Weight.DUE,
                date(day),
                t("note.begun", begun.name()),
                null,
                t(begun.closed() ? "note.begun.read" : "note.begun.act"),
                begun.closed() ? "/casi/" + begun.caseFile() + "/bozza" : "/persone/" + begun.person() + "#testo");
    }
}
