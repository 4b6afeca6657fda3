package it.trama.access.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;

import it.trama.access.Referral;
import it.trama.access.Referrals;
import it.trama.access.Referrals.Reply;
import it.trama.access.web.Board.Act;
import it.trama.access.web.Board.Empty;
import it.trama.access.web.Board.Head;
import it.trama.access.web.Board.Line;
import it.trama.access.web.Board.Panel;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was sent to one's body: accept it, or refuse it and say why. */
@Controller
@Allowed({Role.SOCIAL_WORKER, Role.ACCESS_OPERATOR, Role.COORDINATOR, Role.HEALTH_PARTNER, Role.THIRD_SECTOR})
class ReferralController {
    private final Referrals referrals;
    private final DeskNames names;
    private final BusinessTime time;

    ReferralController(Referrals referrals, DeskNames names, BusinessTime time) {
        this.referrals = referrals;
        this.names = names;
        this.time = time;
    }

    @GetMapping("/invii")
    String incoming(Operator operator, Model model) {
        var waiting = referrals.incoming(operator);
        var accepted = referrals.accepted(operator);
        var people = names.people(
                operator,
                Stream.concat(waiting.stream(), accepted.stream())
                        .map(Referral::person)
                        .toList());
        var needs = names.needs();
        var panels = Stream.of(
                        new Panel("invii", t("incoming.waiting"), "", lines(waiting, people, needs), null),
                        new Panel("accettati", t("incoming.accepted"), "", lines(accepted, people, needs), null))
                .filter(panel -> !panel.lines().isEmpty())
                .toList();
        var none = new Empty(t("incoming.none"), t("incoming.none.more"), null);
        var head = Head.of(t("incoming.title"), t("incoming.line", operator.body()));
        return new Board(head, List.of(), panels, panels.isEmpty() ? none : null).show(model);
    }

    private static List<Line> lines(List<Referral> found, Map<UUID, String> people, Map<String, String> needs) {
        return found.stream().map(f -> line(f, people, needs)).toList();
    }

    /** Whoever is called into the team of the case finds the person behind the name. */
    private static Line line(Referral referral, Map<UUID, String> people, Map<String, String> needs) {
        var answer = referral.answer();
        var more = t("incoming.more", referral.from(), DeskNames.needs(needs, referral.needs()), referral.why());
        return new Line(
                date(answer == null ? referral.sent() : answer.day()),
                DeskNames.name(people, referral.person()),
                people.containsKey(referral.person()) ? "/persone/" + referral.person() : null,
                answer == null || answer.reason() == null ? more : t("contact.line", more, answer.reason()),
                answer == null ? Act.other(t("referral.answer"), "/invii/" + referral.id()) : null);
    }

    @GetMapping("/invii/{referral}")
    String form(Operator operator, @PathVariable UUID referral, Model model) {
        return page(referrals.read(operator, referral), Typed.nothing()).show(model);
    }

    @PostMapping("/invii/{referral}")
    String answer(
            Operator operator,
            @PathVariable UUID referral,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var known = referrals.find(operator, referral);
        var typed = new Typed(values);
        var reply = reply(typed);
        if (!typed.accepted(() -> referrals.answer(operator, referral, reply))) {
            return page(known, typed).again(model, response);
        }
        var partner = operator.role() == Role.HEALTH_PARTNER || operator.role() == Role.THIRD_SECTOR;
        return partner ? "redirect:/invii" : "redirect:/richieste/" + known.request();
    }

    /** A refusal has its reason. */
    private static Reply reply(Typed typed) {
        var refused = typed.choice("risposta", RequestForms.answers()).equals("no");
        var reason = refused ? typed.text("motivo", 400) : TypedParts.optional(typed, "motivo", 400);
        return new Reply(!refused, typed.date("giorno"), reason);
    }

    private FormPage page(Referral referral, Typed typed) {
        return typed.page(
                RequestForms.head(
                        "referral.reply", referral.body() + ": " + referral.why(), "/invii/" + referral.id(), "/invii"),
                RequestForms.answer(time.today()));
    }
}
