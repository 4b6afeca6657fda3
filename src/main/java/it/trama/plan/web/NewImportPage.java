package it.trama.plan.web;

import static it.trama.shared.web.Words.number;
import static it.trama.shared.web.Words.t;

import it.trama.plan.pack.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan that comes whole from a file. */
public record NewImportPage(
        List<ExchangePage.ProblemRow> problems, @Nullable String refused) {
    static NewImportPage blank() {
        return new NewImportPage(List.of(), null);
    }

    static NewImportPage refused(String why) {
        return new NewImportPage(List.of(), why);
    }

    static NewImportPage problems(List<Problem> problems) {
        return new NewImportPage(
                problems.stream().limit(200).map(ExchangePage.ProblemRow::of).toList(),
                t("plan.exchange.problems", number(problems.size())));
    }
}
