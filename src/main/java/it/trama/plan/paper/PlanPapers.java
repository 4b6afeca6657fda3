package it.trama.plan.paper;

import static it.trama.shared.web.Words.t;
import static java.nio.charset.StandardCharsets.UTF_8;

import it.trama.audit.Audit;
import it.trama.documents.Letterhead;
import it.trama.documents.Logos;
import it.trama.documents.Paper;
import it.trama.documents.Templates;
import it.trama.documents.Unreadable;
import it.trama.plan.Act;
import it.trama.shared.Refused;
import it.trama.shared.Unseen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers of a plan on the district's own letterhead, and the templates that it may replace. */
@Service
@Transactional
public class PlanPapers {
    private static final String DECISION = "delibera";
    private static final int MOST_LETTERS = 200;

    private final Templates templates;
    private final Audit audit;

    PlanPapers(Templates templates, Audit audit) {
        this.templates = templates;
        this.audit = audit;
    }

    /** The whole plan. */
    @Transactional(readOnly = true)
    public Paper document(PaperSource source) {
        return inItalian(() -> PlanPaper.of(source)).on(templates.letterhead());
    }

    /** The decision that adopts it; a proposal until there is one. */
    @Transactional(readOnly = true)
    public Paper decision(PaperSource source) {
        var text = new DecisionText(decisionText());
        var letterhead = templates.letterhead();
        return inItalian(() -> new Paper(
                t("plan.paper.decision.title", source.plan().frame().title()),
                t("plan.paper.decision.subject", source.plan().frame().district()),
                source.plan().frame().leadBody(),
                null,
                letterhead,
                source.act(Act.Kind.DECISION).isEmpty() ? t("plan.paper.mark.proposal") : null,
                text.blocks(new DecisionFigures(source))));
    }

    /** Papers are in Italian, whatever language their reader uses. */
    private static Paper inItalian(Supplier<Paper> paper) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(Locale.ITALIAN);
        try {
            return paper.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    /** The district's own, or ours. */
    @Transactional(readOnly = true)
    public String decisionText() {
        return templates.text(DECISION).orElseGet(PlanPapers::ours);
    }

    /** Whether the district has put its own text in the place of ours. */
    @Transactional(readOnly = true)
    public boolean ownDecision() {
        return templates.text(DECISION).isPresent();
    }

    @Transactional(readOnly = true)
    public Letterhead letterhead() {
        return templates.letterhead();
    }

    /** The names that the text of a decision may use. */
    public static List<String> placeholders() {
        return DecisionFigures.wordNames();
    }

    /** The names of its tables, each alone on its line. */
    public static List<String> tables() {
        return DecisionFigures.tableNames();
    }

    /** Refused when it names what we do not know. */
    public void changeDecision(String text) {
        templates.keep(DECISION, new DecisionText(text).text());
        audit.wrote("plan.decision-text-changed", "template", DECISION);
    }

    public void restoreDecision() {
        templates.forget(DECISION);
        audit.wrote("plan.decision-text-restored", "template", DECISION);
    }

    /**
     * Without a new logo the old one stays, unless it is to go.
     *
     * @param logo the file as it was brought in; null: none was
     */
    public void changeLetterhead(byte @Nullable [] logo, boolean withoutLogo, Letterhead words) {
        Unseen.refuse(words.logoText(), words.header(), words.footer());
        if (List.of(words.logoText(), words.header(), words.footer()).stream()
                .anyMatch(text -> text.length() > MOST_LETTERS)) {
            throw new Refused("plan.paper.refused.letterhead", String.valueOf(MOST_LETTERS));
        }
        var kept = withoutLogo ? null : logo == null ? templates.letterhead().logo() : clean(logo);
        if (kept != null && words.logoText().isBlank()) {
            throw new Refused("plan.paper.refused.logo-text");
        }
        templates.keep(new Letterhead(kept, words.logoText(), words.header(), words.footer()));
        audit.wrote("plan.letterhead-changed", "template", "letterhead");
    }

    private static byte[] clean(byte[] logo) {
        try {
            return Logos.clean(logo);
        } catch (Unreadable no) {
            throw new Refused("plan.paper.refused.logo", no.problem() + " " + no.remedy());
        }
    }

    private static String ours() {
        try (var text = PlanPapers.class.getResourceAsStream("/papers/delibera.txt")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
