package it.trama.casefile.web;

import static it.trama.shared.web.Words.number;
import static it.trama.shared.web.Words.t;

import it.trama.casefile.Person;
import it.trama.casefile.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The support network of a person: drawn, and in words.
 *
 * @param map null: fewer than two ties, the list says it all
 * @param family null: nobody of the family is known
 */
public record NetPart(
        String title,
        String line,
        @Nullable Ecomap map,
        @Nullable Genogram family,
        List<TieRow> ties) {
    static NetPart of(Person person, List<Relation> relations) {
        var ties = relations.stream().map(TieRow::of).toList();
        var worries = ties.stream().filter(tie -> !tie.worry().isEmpty()).count();
        var name = person.identity().names().first();
        return new NetPart(
                t("net.of", name),
                t("net.line", number(ties.size()), number(worries)),
                ties.size() < 2 ? null : Ecomap.of(name, relations),
                Genogram.of(person, relations),
                ties);
    }
}
