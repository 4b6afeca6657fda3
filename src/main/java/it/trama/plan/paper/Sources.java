package it.trama.plan.paper;

import static it.trama.documents.Block.Column.words;
import static it.trama.shared.web.Words.t;

import it.trama.documents.Block;
import it.trama.documents.Block.Row;
import it.trama.documents.Block.Tone;
import it.trama.documents.Block.Turn;
import it.trama.plan.Statement;
import it.trama.plan.words.Labels;
import it.trama.plan.words.Targets;
import it.trama.shared.web.Words;
import java.util.List;

/** What closes the paper: the figures that its text states, and the acts on its way. */
final class Sources {
    private Sources() {}

    static void write(PaperSource source, Pages pages) {
        var stated = source.plan().figures().statements().stream()
                .filter(s -> s.value() != null)
                .toList();
        if (!stated.isEmpty()) {
            pages.chapter(t("plan.paper.statements"), Turn.UPRIGHT);
            pages.say(Tone.LEAD, t("plan.paper.statements.lead"));
            pages.add(statements(stated));
        }
        history(source, pages);
    }

    private static void history(PaperSource source, Pages pages) {
        pages.chapter(t("plan.paper.acts"), Turn.UPRIGHT);
        if (source.acts().isEmpty()) {
            pages.say(Tone.BODY, t("plan.paper.acts.none"));
        } else {
            pages.add(acts(source));
        }
        var note = source.plan().frame().note();
        if (note != null) {
            pages.say(Tone.NOTE, note);
        }
    }

    private static Block.Table statements(List<Statement> stated) {
        return new Block.Table(
                t("plan.paper.statements.caption"),
                List.of(words(5), words(3), words(4)),
                List.of(Row.of(
                        t("plan.paper.statement"), t("plan.paper.statement.value"), t("plan.paper.statement.place"))),
                stated.stream().map(Sources::statement).toList());
    }

    private static Row statement(Statement statement) {
        var value = statement.value();
        return Row.of(
                Labels.capital(statement.words()),
                value == null ? "–" : Targets.figure(value, statement.unit()),
                statement.place());
    }

    static Block.Table acts(PaperSource source) {
        return new Block.Table(
                t("plan.paper.acts.caption", source.version().number()),
                List.of(words(2), words(4), words(5)),
                List.of(Row.of(t("plan.paper.act.day"), t("plan.paper.act.what"), t("plan.paper.act.who"))),
                source.acts().stream()
                        .map(recorded -> Row.of(
                                Words.date(recorded.act().day()),
                                ActWords.what(recorded.act()),
                                ActWords.around(recorded)))
                        .toList());
    }
}
