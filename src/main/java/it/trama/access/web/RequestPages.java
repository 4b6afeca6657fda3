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
import org.jspecify.annotations.Nullable;
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
        var head = new Head(
                DeskNames.name(people, request.person()),
                t("request.title", date(request.received()), t("request.state." + request.state())),
                Act.other(t("requests.title"), "/richieste"),
                acts(operator, request));
        return new Board(head, facts(request), panels(operator, request), null);
    }

    private List<Panel> panels(Operator operator, Request request) {
        var panels = new ArrayList<Panel>();
        analyses.of(operator, request).ifPresent(analysis -> panels.add(panel(analysis)));
        var sent = referrals.of(request).stream().map(RequestPages::line).toList();
        if (!sent.isEmpty()) {
            panels.add(new Panel("invii", t("referrals.title"), "", sent, null));
        }
        return panels;
    }

    private static List<Act> acts(Operator operator, Request request) {
        var acts = new ArrayList<Act>();
        var at = "/richieste/" + request.id();
        if (request.open()) {
            if (operator.role() != Role.ACCESS_OPERATOR && request.kind() == Kind.OURS) {
                acts.addAll(workerActs(at, request.facts().analysed() != null));
            }
            acts.add(Act.other(t("referral.do"), at + "/invio"));
            acts.add(Act.other(t("request.close"), at + "/chiusura"));
        }
        acts.add(Act.other(t("appointment.new"), "/agenda/nuovo?persona=" + request.person()));
        acts.add(Act.other(t("contact.person"), "/persone/" + request.person()));
        return acts;
    }

    /** First the analysis, then the case. */
    private static List<Act> workerActs(String at, boolean analysed) {
        return List.of(
                new Act(t("analysis.do"), at + "/analisi", analysed ? "other" : "main"),
                new Act(t("request.open-case"), at + "/caso", analysed ? "post-main" : "post"));
    }

    private List<Fact> facts(Request request) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(t("request.kind"), t("request.kind." + request.kind())));
        facts.add(Fact.of(t("contact.motivo"), DeskNames.needs(names.needs(), request.needs())));
        add(facts, "contact.ente", request.body());
        add(facts, "contact.parole", request.words());
        var taken = request.facts().taken();
        if (taken != null) {
            facts.add(new Fact(t("request.taken"), date(taken), "/persone/" + request.person()));
        }
        add(facts, "request.end", ending(request.facts()));
        facts.add(Fact.of(t("contact.author"), request.author()));
        return facts;
    }

    static void add(List<Fact> facts, String key, @Nullable String text) {
        if (text != null) {
            facts.add(Fact.of(t(key), text));
        }
    }

    private static @Nullable String ending(Request.Facts facts) {
        if (facts.closed() == null || facts.ending() == null) {
            return null;
        }
        var ending = t("request.ended", date(facts.closed()), t("request.ending." + facts.ending()));
        return facts.why() == null ? ending : ending + ". " + facts.why();
    }

    private Panel panel(Analysis analysis) {
        var lines = new ArrayList<Line>();
        if (analysis.words() != null) {
            lines.add(said("analysis.parole", analysis.words()));
        }
        lines.add(said("analysis.perche", analysis.why()));
        lines.addAll(readings(analysis));
        var outcome = t("analysis.outcome." + analysis.outcome());
        var line = t("analysis.line", outcome, date(analysis.day()), analysis.author());
        return new Panel("analisi", t("analysis.title"), line, lines, null);
    }

    private static Line said(String key, String text) {
        return new Line("", t(key), null, text, null);
    }

    private List<Line> readings(Analysis analysis) {
        var labels =
                analyses.domains().stream().collect(Collectors.toMap(Analysis.Domain::code, Analysis.Domain::label));
        return analysis.readings().stream()
                .map(reading -> new Line(
                        "", labels.getOrDefault(reading.domain(), reading.domain()), null, read(reading), null))
                .toList();
    }

    private static String read(Analysis.Reading reading) {
        var level = t("analysis.level." + reading.level());
        return reading.note() == null ? level : t("contact.line", level, reading.note());
    }

    private static String answered(Referral.@Nullable Answer answer) {
        if (answer == null) {
            return t("referral.waits");
        }
        var key = answer.accepted() ? "referral.accepted" : "referral.refused";
        return t(key, date(answer.day()), answer.reason() == null ? "–" : answer.reason());
    }

    private static Line line(Referral referral) {
        return new Line(
                date(referral.sent()),
                referral.body(),
                null,
                t("contact.line", referral.why(), answered(referral.answer())),
                referral.answer() == null ? Act.other(t("referral.answer"), "/invii/" + referral.id()) : null);
    }
}
