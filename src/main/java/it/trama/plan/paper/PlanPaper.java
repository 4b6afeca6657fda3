package it.trama.plan.paper;

import static it.trama.shared.web.Words.t;

import it.trama.documents.Block;
import it.trama.documents.Letterhead;
import it.trama.documents.Paper;
import it.trama.plan.PlanVersion;
import it.trama.plan.words.Labels;
import it.trama.shared.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole Piano di Zona as a paper: cover, contents, every chapter, its tables, its acts. */
final class PlanPaper {
    private PlanPaper() {}

    static Paper of(PaperSource source) {
        var frame = source.plan().frame();
        var pages = new Pages();
        pages.add(new Block.Contents(t("plan.paper.contents"), 2));
        PassageChapters.write(source.plan(), pages);
        Territory.write(source.plan(), pages);
        Objectives.write(source.plan(), pages);
        Money.write(source.plan(), pages);
        Sources.write(source, pages);
        return new Paper(
                frame.title(),
                t("plan.paper.subject", frame.district(), Words.date(frame.from()), Words.date(frame.to())),
                frame.leadBody(),
                new Paper.Cover(frame.district(), frame.title(), coverLines(source)),
                Letterhead.PLAIN,
                mark(source.version().state()),
                pages.blocks());
    }

    private static List<String> coverLines(PaperSource source) {
        var frame = source.plan().frame();
        var lines = new ArrayList<String>();
        lines.add(t("plan.paper.years", Words.date(frame.from()), Words.date(frame.to())));
        lines.add(t("plan.paper.lead-body", frame.leadBody()));
        lines.add(t("plan.paper.region", frame.region()));
        lines.add(t(
                "plan.paper.version",
                source.version().number(),
                t("plan.state." + source.version().state())));
        source.acts().forEach(recorded -> lines.add(ActWords.line(recorded.act())));
        return lines;
    }

    /** What is written on each page of a version that is not adopted. */
    static @Nullable String mark(PlanVersion.State state) {
        return switch (state) {
            case DRAFT -> t("plan.paper.mark.DRAFT");
            case IN_CONSULTATION -> t("plan.paper.mark.IN_CONSULTATION");
            case DISCARDED -> t("plan.paper.mark.DISCARDED");
            case ADOPTED, IN_FORCE, CLOSED -> null;
        };
    }

    /** As the title of a part. */
    static String title(String text) {
        return Labels.capital(text);
    }
}
