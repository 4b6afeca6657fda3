package it.trama.access.web;

import it.trama.access.Analyses;
import it.trama.access.Referrals;
import it.trama.access.Request;
import it.trama.access.Requests;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.sql.Submissions;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormField.Option;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What can be done with a request: each act is a dated fact, and the state follows. */
@Controller
@Allowed({Role.SOCIAL_WORKER, Role.ACCESS_OPERATOR, Role.COORDINATOR})
class RequestActsController {
    private final Requests requests;
    private final Analyses analyses;
    private final Referrals referrals;
    private final DeskNames names;
    private final Submissions submissions;
    private final BusinessTime time;

    RequestActsController(
            Requests requests,
            Analyses analyses,
            Referrals referrals,
            DeskNames names,
            Submissions submissions,
            BusinessTime time) {
        this.requests = requests;
        this.analyses = analyses;
        this.referrals = referrals;
        this.names = names;
        this.submissions = submissions;
        this.time = time;
    }

    @GetMapping("/richieste/{request}/analisi")
    @Allowed({Role.SOCIAL_WORKER, Role.COORDINATOR})
    String analysisForm(Operator operator, @PathVariable UUID request, Model model) {
        return form(operator, request, Typed.nothing(), "analisi").show(model);
    }

    @PostMapping("/richieste/{request}/analisi")
    @Allowed({Role.SOCIAL_WORKER, Role.COORDINATOR})
    String analyse(
            Operator operator,
            @PathVariable UUID request,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var typed = new Typed(values);
        var finding = RequestForms.finding(typed, analyses.domains());
        return typed.accepted(once(values, () -> analyses.write(operator, request, finding)))
                ? at(request)
                : form(operator, request, typed, "analisi").again(model, response);
    }

    @GetMapping("/richieste/{request}/invio")
    String referralForm(Operator operator, @PathVariable UUID request, Model model) {
        return form(operator, request, Typed.nothing(), "invio").show(model);
    }

    @PostMapping("/richieste/{request}/invio")
    String refer(
            Operator operator,
            @PathVariable UUID request,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var typed = new Typed(values);
        var body = TypedParts.id(typed.choice("ente", RequestForms.bodies(referrals.bodies(operator))));
        var why = typed.text("perche", 400);
        return typed.accepted(once(values, () -> referrals.send(operator, request, Objects.requireNonNull(body), why)))
                ? at(request)
                : form(operator, request, typed, "invio").again(model, response);
    }

    @GetMapping("/richieste/{request}/chiusura")
    String closingForm(Operator operator, @PathVariable UUID request, Model model) {
        return form(operator, request, Typed.nothing(), "chiusura").show(model);
    }

    @PostMapping("/richieste/{request}/chiusura")
    String close(
            Operator operator,
            @PathVariable UUID request,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var typed = new Typed(values);
        var closing = RequestForms.closing(typed, needs(requests.find(operator, request)));
        return typed.accepted(once(values, () -> requests.close(operator, request, closing)))
                ? at(request)
                : form(operator, request, typed, "chiusura").again(model, response);
    }

    /** The same click twice is one case. One step: what the request says is why the case is opened; where one is open that the operator reads, it goes there. */
    @PostMapping("/richieste/{request}/caso")
    @Allowed({Role.SOCIAL_WORKER, Role.COORDINATOR})
    String openCase(Operator operator, @PathVariable UUID request) {
        var known = requests.find(operator, request);
        if (known.facts().taken() != null) {
            return "redirect:/persone/" + known.person();
        }
        if (requests.mayJoin(operator, known)) {
            requests.join(operator, request);
        } else {
            requests.openCase(operator, request, reason(known));
        }
        return "redirect:/persone/" + known.person();
    }

    private String reason(Request request) {
        var words = request.words();
        var reason = words == null ? DeskNames.needs(names.needs(), request.needs()) : words;
        return reason.substring(0, Math.min(reason.length(), 400));
    }

    private FormPage form(Operator operator, UUID id, Typed typed, String act) {
        var request = requests.find(operator, id);
        var name = DeskNames.name(names.people(operator, List.of(request.person())), request.person());
        var key = switch (act) {
            case "analisi" -> "analysis";
            case "invio" -> "referral";
            default -> "request.close";
        };
        return typed.page(
                RequestForms.head(key, name, "/richieste/" + id + "/" + act, "/richieste/" + id),
                fields(operator, request, act));
    }

    private List<Option> needs(Request request) {
        return names.needOptions().stream()
                .filter(option -> request.needs().contains(option.value()))
                .toList();
    }

    private List<FormField> fields(Operator operator, Request request, String act) {
        return switch (act) {
            case "analisi" -> RequestForms.analysis(analyses.domains(), time.today());
            case "invio" -> RequestForms.referral(referrals.bodies(operator));
            default -> RequestForms.closing(needs(request), time.today());
        };
    }

    private Runnable once(Map<String, String> values, Runnable act) {
        return () -> submissions.once(values.get(Submissions.FIELD), () -> {
            act.run();
            return "done";
        });
    }

    private static String at(UUID request) {
        return "redirect:/richieste/" + request;
    }
}
