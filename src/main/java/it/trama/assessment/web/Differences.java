package it.trama.assessment.web;

import static it.trama.shared.web.Words.t;

import it.trama.assessment.Answer;
import it.trama.assessment.Assessment;
import it.trama.assessment.Assessment.Filled;
import it.trama.assessment.Instrument;
import it.trama.assessment.Instrument.Item;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where what somebody else has saved is not what was typed. */
final class Differences {
    private Differences() {}

    static List<SheetPage.Theirs> between(Assessment saved, Filled typed) {
        return saved.instrument().items(saved.variant()).stream()
                .filter(item -> !words(item, saved.answers()).equals(words(item, typed.answers())))
                .map(item -> new SheetPage.Theirs(item.text(), said(words(item, saved.answers()))))
                .toList();
    }

    private static String said(String words) {
        return words.isEmpty() ? t("assessment.item.missing") : words;
    }

    private static String words(Item item, List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.item().equals(item.code()))
                .findFirst()
                .map(answer -> Stream.of(
                                item.option(answer.choice())
                                        .map(Instrument.Option::text)
                                        .orElse(""),
                                answer.reading(),
                                answer.voice().isEmpty() ? "" : "«" + answer.voice() + "»")
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .orElse("");
    }
}
