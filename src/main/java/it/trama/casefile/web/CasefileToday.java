package it.trama.casefile.web;

import static it.trama.shared.web.Words.t;

import it.trama.casefile.BreakGlass;
import it.trama.security.Operator;
import it.trama.shared.web.Today;
import it.trama.shared.web.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a coordinator finds in the morning: accesses for a reason that nobody has looked at. */
@Component
class CasefileToday implements Today {
    private final BreakGlass glass;

    CasefileToday(BreakGlass glass) {
        this.glass = glass;
    }

    @Override
    public List<Row> rows(Viewer viewer) {
        return Operator.current().map(glass::toReview).orElse(List.of()).stream()
                .map(broken -> new Row(
                        Weight.DUE,
                        t("glass.today"),
                        t("glass.today.what", broken.who(), broken.personName()),
                        broken.reason(),
                        t("glass.today.act"),
                        "/casi/accessi"))
                .toList();
    }
}
