package it.trama.access.web;

import static it.trama.shared.web.Words.number;
import static it.trama.shared.web.Words.t;

import it.trama.access.WaitingList;
import it.trama.access.WaitingLists;
import it.trama.access.web.Board.Act;
import it.trama.access.web.Board.Empty;
import it.trama.access.web.Board.Head;
import it.trama.access.web.Board.Line;
import it.trama.access.web.Board.Panel;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.sql.Submissions;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The waiting lists with their published criteria. */
@Controller
@Allowed({Role.SOCIAL_WORKER, Role.ACCESS_OPERATOR, Role.COORDINATOR})
class WaitingController {
    private static final int MOST = 500;
    private final WaitingLists lists;
    private final DeskNames names;
    private final Submissions submissions;

    WaitingController(WaitingLists lists, DeskNames names, Submissions submissions) {
        this.lists = lists;
        this.names = names;
        this.submissions = submissions;
    }

    /** With a person: the list to put them on is chosen. */
    @GetMapping("/liste")
    String all(
            Operator operator, @RequestParam(name = "persona", required = false) @Nullable UUID person, Model model) {
        var known = names.known(operator, person);
        var to = known == null ? "" : "/ingresso?persona=" + known.person().id();
        var lines = lists.all(operator).stream().map(list -> line(list, to)).toList();
        var line = known == null
                ? t("waiting.line")
                : t("waiting.choose", known.person().name());
        return Board.list(
                        new Head(t("waiting.title"), line, null, acts(operator)),
                        new Panel("liste", t("waiting.title"), "", lines, null),
                        new Empty(t("waiting.none"), t("waiting.none.more"), null))
                .show(model);
    }

    private static List<Act> acts(Operator operator) {
        return operator.role() == Role.COORDINATOR ? List.of(Act.main(t("waiting.found"), "/liste/nuova")) : List.of();
    }

    private static Line line(WaitingList list, String to) {
        return new Line(
                t("waiting.count", number(list.waiting())),
                list.name(),
                "/liste/" + list.id() + to,
                list.about(),
                null);
    }

    @GetMapping("/liste/{list}")
    String show(Operator operator, @PathVariable UUID list, Model model) {
        var known = lists.find(operator, list);
        var head = new Head(
                known.name(),
                known.about(),
                Act.other(t("waiting.title"), "/liste"),
                List.of(Act.other(t("waiting.search"), "/persone")));
        return new Board(head, List.of(), panels(operator, known), null).show(model);
    }

    private List<Panel> panels(Operator operator, WaitingList known) {
        var rules = t("waiting.rules", known.rules());
        return Stream.of(
                        ordered(order(operator, known)),
                        new Panel("criteri", t("waiting.criteria"), rules, WaitingForms.criteria(known), null))
                .filter(panel -> !panel.lines().isEmpty())
                .toList();
    }

    private static Panel ordered(List<Line> lines) {
        var line = lines.size() > MOST ? t("waiting.order.most", number(MOST)) : t("waiting.order.line");
        return new Panel(
                "ordine", t("waiting.order"), line, lines.stream().limit(MOST).toList(), null);
    }

    private List<Line> order(Operator operator, WaitingList known) {
        var places = lists.order(operator, known.id(), MOST + 1);
        var people = names.people(
                operator, places.stream().map(WaitingList.Place::person).toList());
        return places.stream()
                .map(place -> WaitingForms.line(place, known, people))
                .toList();
    }

    @GetMapping("/liste/nuova")
    @Allowed(Role.COORDINATOR)
    String form(Model model) {
        return founding(Typed.nothing()).show(model);
    }

    @PostMapping("/liste/nuova")
    @Allowed(Role.COORDINATOR)
    String found(@RequestParam Map<String, String> values, Model model, HttpServletResponse response) {
        var typed = new Typed(values);
        var founding = WaitingForms.founding(typed);
        var id = new String[1];
        return typed.accepted(() -> id[0] = submissions.once(
                        values.get(Submissions.FIELD),
                        () -> lists.found(founding).toString()))
                ? "redirect:/liste/" + id[0]
                : founding(typed).again(model, response);
    }

    private static FormPage founding(Typed typed) {
        return typed.page(RequestForms.head("waiting.found", "", "/liste/nuova", "/liste"), WaitingForms.founding());
    }
}
