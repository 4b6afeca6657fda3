package it.trama.plan.check;

import it.trama.plan.PlanPackage;
import it.trama.plan.Statement;
import it.trama.plan.Statement.Relation;
import it.trama.plan.check.Stated.Known;
import java.util.stream.Stream;

/** A figure of the text is the one that a table gives for the same thing. */
final class TextAgainstTable implements Rule {
    @Override
    public About about() {
        return new About(
                "text-against-table",
                Severity.CONTRADICTION,
                "Il testo e una tabella danno la stessa quantità diversa",
                "Confronta una cifra del testo con la cella, o il conto delle righe, che dice la stessa cosa; senza una cifra propria vale il primo termine.",
                "Correggi il testo con la cifra della tabella, o la tabella.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        return Stated.in(plan).following(Relation.EQUALS, 1).map(this::judge);
    }

    /** Where the other figure stands, in words. */
    private static String cell(Statement statement) {
        var term = statement.terms().getLast();
        return term.replace("!*.righe", ", righe").replace("!", ", riga ").replace(".", ", ");
    }

    private Outcome judge(Known known) {
        return known.compare(known.first(), cell(known.statement())).judge(this);
    }
}
