package it.trama.access.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;

import it.trama.access.Request;
import it.trama.access.Requests;
import it.trama.access.web.Board.Act;
import it.trama.access.web.Board.Empty;
import it.trama.access.web.Board.Head;
import it.trama.access.web.Board.Line;
import it.trama.access.web.Board.Panel;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What people ask for and nobody has settled yet, the oldest first. */
@Controller
@Allowed({Role.SOCIAL_WORKER, Role.ACCESS_OPERATOR, Role.COORDINATOR})
class RequestsController {
    private static final int PAGE = 50;
    private final Requests requests;
    private final RequestPages pages;
    private final DeskNames names;

    RequestsController(Requests requests, RequestPages pages, DeskNames names) {
        this.requests = requests;
        this.pages = pages;
        this.names = names;
    }

    @GetMapping("/richieste")
    String list(Operator operator, @RequestParam(name = "dopo", required = false) @Nullable UUID after, Model model) {
        var found = requests.open(operator, after, PAGE + 1);
        var shown = found.stream().limit(PAGE).toList();
        var more = found.size() > PAGE;
        var next = more ? Act.other(t("requests.next"), "/richieste?dopo=" + last(shown)) : null;
        return Board.list(
                        Head.of(t("requests.title"), t("requests.line"), Act.main(t("contact.new"), "/contatti/nuovo")),
                        new Panel("richieste", t("requests.open"), "", lines(operator, shown), next),
                        new Empty(t("requests.none"), t("requests.none.more"), null))
                .show(model);
    }

    private static UUID last(List<Request> shown) {
        return shown.getLast().id();
    }

    private List<Line> lines(Operator operator, List<Request> shown) {
        var people = names.people(operator, shown.stream().map(Request::person).toList());
        var needs = names.needs();
        return shown.stream().map(request -> line(request, people, needs)).toList();
    }

    static Line line(Request request, Map<UUID, String> people, Map<String, String> needs) {
        return new Line(
                date(request.received()),
                DeskNames.name(people, request.person()),
                "/richieste/" + request.id(),
                t("contact.line", DeskNames.needs(needs, request.needs()), t("request.state." + request.state())),
                null);
    }

    @GetMapping("/richieste/{request}")
    String show(Operator operator, @PathVariable UUID request, Model model) {
        return pages.of(operator, requests.read(operator, request)).show(model);
    }
}
