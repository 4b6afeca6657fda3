package it.trama.plan.check;

import it.trama.plan.PlanPackage;
import it.trama.plan.Statement;
import java.util.stream.Stream;

/** Terms of statements that name nothing in the plan. */
final class DanglingTerms implements Rule {
    @Override
    public About about() {
        return new About(
                "dangling-term",
                Severity.MISSING,
                "Un’affermazione rimanda a qualcosa che non c’è",
                "Cerca ogni termine di ogni affermazione: codice di un’altra affermazione o cella di un foglio.",
                "Correggi il termine: foglio!codice.colonna.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        var stated = Stated.in(plan);
        return stated.all()
                .flatMap(statement -> statement.terms().stream()
                        .filter(term -> stated.cells().find(term).isEmpty())
                        .map(term -> finding(statement, term)));
    }

    private Finding finding(Statement statement, String term) {
        return new Finding(
                name(),
                severity(),
                Stated.where(statement),
                term,
                "non trovato",
                "",
                "Il termine «" + term + "» non è il codice di un’affermazione né una cella con un valore.",
                about().remedy(),
                Stated.place(statement));
    }
}
