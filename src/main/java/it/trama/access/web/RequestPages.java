package it.trama.access.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;

import it.trama.access.Analyses;
import it.trama.access.Analysis;
import it.trama.access.Referral;
import it.trama.access.Referrals;
import it.trama.access.Request;
import it.trama.access.Request.Kind;
import it.trama.access.web.Board.Act;
import it.trama.access.web.Board.Fact;
import it.trama.access.web.Board.Head;
import it.trama.access.web.Board.Line;
import it.trama.access.web.Board.Panel;
import it.trama.security.Operator;
import it.trama.security.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the page of a request: what is asked, what has happened, what can be done. */
@Component
class RequestPages {
    private final Analyses analyses;
    private final Referrals referrals;
    private final DeskNames names;

    RequestPages(Analyses analyses, Referrals referrals, DeskNames names) {
        this.analyses = analyses;
        this.referrals = referrals;
        this.names = names;
    }

    Board of(Operator operator, Request request) {
        var people = names.people(operator, List.of(request.person()));
        var panels = new ArrayList<Panel>();
        analyses.of(operator, request).ifPresent(analysis -> panels.add(panel(analysis)));
        var sent = referrals.of(request);
        if (!sent.isEmpty()) {
            panels.add(new Panel(
                    "invii",
                    t("referrals.title"),
                    "",
                    sent.stream().map(RequestPages::line).toList(),
                    null));
        }
        return new Board(
                new Head(
                        DeskNames.name(people, request.person()),
                        t("request.title", date(request.received()), t("request.state." + request.state())),
                        Act.other(t("requests.title"), "/richieste"),
                        acts(operator, request)),
                facts(request),
                panels,
                null);
    }

    private static List<Act> acts(Operator operator, Request request) {
        var acts = new ArrayList<Act>();
        if (request.open()) {
            var at = "/richieste/" + request.id();
            var worker = operator.role() != Role.ACCESS_OPERATOR;
            var analysed = request.facts().analysed() != null;
            if (worker && request.kind() == Kind.OURS) {
                acts.add(new Act(t("analysis.do"), at + "/analisi", analysed ? "other" : "main"));
                acts.add(new Act(t("request.open-case"), at + "/caso", analysed ? "post-main" : "post"));
            }
            acts.add(Act.other(t("referral.do"), at + "/invio"));
            acts.add(Act.other(t("request.close"), at + "/chiusura"));
        }
        acts.add(Act.other(t("appointment.new"), "/agenda/nuovo?persona=" + request.person()));
        acts.add(Act.other(t("contact.person"), "/persone/" + request.person()));
        return acts;
    }

    private List<Fact> facts(Request request) {
        var facts = new ArrayList<Fact>();
        var known = request.facts();
        facts.add(Fact.of(t("request.kind"), t("request.kind." + request.kind())));
        facts.add(Fact.of(t("contact.motivo"), DeskNames.needs(names.needs(), request.needs())));
        if (request.body() != null) {
            facts.add(Fact.of(t("contact.ente"), request.body()));
        }
        if (request.words() != null) {
            facts.add(Fact.of(t("contact.parole"), request.words()));
        }
        if (known.taken() != null) {
            facts.add(new Fact(t("request.taken"), date(known.taken()), "/persone/" + request.person()));
        }
        if (known.closed() != null && known.ending() != null) {
            var ending = t("request.ended", date(known.closed()), t("request.ending." + known.ending()));
            facts.add(Fact.of(t("request.end"), known.why() == null ? ending : ending + ". " + known.why()));
        }
        facts.add(Fact.of(t("contact.author"), request.author()));
        return facts;
    }

    private Panel panel(Analysis analysis) {
        var labels =
                analyses.domains().stream().collect(Collectors.toMap(Analysis.Domain::code, Analysis.Domain::label));
        var lines = new ArrayList<Line>();
        if (analysis.words() != null) {
            lines.add(new Line("", t("analysis.parole"), null, analysis.words(), null));
        }
        lines.add(new Line("", t("analysis.perche"), null, analysis.why(), null));
        analysis.readings().forEach(reading -> {
            var level = t("analysis.level." + reading.level());
            lines.add(new Line(
                    "",
                    labels.getOrDefault(reading.domain(), reading.domain()),
                    null,
                    reading.note() == null ? level : t("contact.line", level, reading.note()),
                    null));
        });
        return new Panel(
                "analisi",
                t("analysis.title"),
                t(
                        "analysis.line",
                        t("analysis.outcome." + analysis.outcome()),
                        date(analysis.day()),
                        analysis.author()),
                lines,
                null);
    }

    private static Line line(Referral referral) {
        var answer = referral.answer();
        var said = answer == null
                ? t("referral.waits")
                : t(
                        answer.accepted() ? "referral.accepted" : "referral.refused",
                        date(answer.day()),
                        answer.reason() == null ? "–" : answer.reason());
        return new Line(
                date(referral.sent()),
                referral.body(),
                null,
                referral.why() + " · " + said,
                answer == null ? Act.other(t("referral.answer"), "/invii/" + referral.id()) : null);
    }
}
