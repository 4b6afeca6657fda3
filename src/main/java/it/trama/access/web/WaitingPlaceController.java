package it.trama.access.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.number;
import static it.trama.shared.web.Words.t;

import it.trama.access.WaitingList.Ending;
import it.trama.access.WaitingList.Place;
import it.trama.access.WaitingList.Turn;
import it.trama.access.WaitingLists;
import it.trama.access.WaitingLists.Entering;
import it.trama.access.web.Board.Act;
import it.trama.access.web.Board.Head;
import it.trama.access.web.Board.Line;
import it.trama.access.web.Board.Panel;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.Conflict;
import it.trama.shared.NotFound;
import it.trama.shared.sql.Submissions;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody's place on a waiting list: enters, is revised, leaves; each with its reason. */
@Controller
@Allowed({Role.SOCIAL_WORKER, Role.ACCESS_OPERATOR, Role.COORDINATOR})
class WaitingPlaceController {
    private final WaitingLists lists;
    private final DeskNames names;
    private final Submissions submissions;
    private final BusinessTime time;

    WaitingPlaceController(WaitingLists lists, DeskNames names, Submissions submissions, BusinessTime time) {
        this.lists = lists;
        this.names = names;
        this.submissions = submissions;
        this.time = time;
    }

    @GetMapping("/liste/{list}/ingresso")
    String enterForm(Operator operator, @PathVariable UUID list, @RequestParam("persona") UUID person, Model model) {
        return entering(operator, list, person, Typed.nothing()).show(model);
    }

    @PostMapping("/liste/{list}/ingresso")
    String enter(
            Operator operator,
            @PathVariable UUID list,
            @RequestParam("persona") UUID person,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var typed = new Typed(values);
        var entering = new Entering(
                list,
                person,
                typed.date("dal"),
                WaitingForms.ticked(values, lists.find(operator, list)),
                typed.text("perche", 400));
        var id = new String[1];
        return typed.accepted(() -> id[0] = submissions.once(
                        values.get(Submissions.FIELD),
                        () -> lists.enter(operator, entering).toString()))
                ? "redirect:/attese/" + id[0]
                : entering(operator, list, person, typed).again(model, response);
    }

    private FormPage entering(Operator operator, UUID list, UUID person, Typed typed) {
        var known = names.known(operator, person);
        if (known == null) {
            throw new NotFound("person", person);
        }
        var wanted = lists.find(operator, list);
        return typed.page(
                RequestForms.head(
                        "waiting.enter",
                        t("waiting.enter.who", known.person().name(), wanted.name()),
                        "/liste/" + list + "/ingresso?persona=" + person,
                        "/liste/" + list),
                WaitingForms.entering(wanted, time.today()));
    }

    @GetMapping("/attese/{place}")
    String show(Operator operator, @PathVariable UUID place, Model model) {
        var known = lists.read(operator, place);
        var list = lists.find(operator, known.list());
        var people = names.people(operator, List.of(known.person()));
        var turns =
                lists.turns(known).stream().map(WaitingPlaceController::line).toList();
        var head = new Head(
                DeskNames.name(people, known.person()),
                line(known, list.name()),
                Act.other(list.name(), "/liste/" + list.id()),
                acts(known));
        var history = new Panel("storia", t("waiting.history"), "", turns, null);
        return new Board(head, List.of(), List.of(history), null).show(model);
    }

    private static List<Act> acts(Place place) {
        return place.ended() == null
                ? List.of(
                        Act.other(t("waiting.revise"), "/attese/" + place.id() + "/criteri"),
                        Act.other(t("waiting.leave"), "/attese/" + place.id() + "/uscita"))
                : List.of();
    }

    private static String line(Place place, String list) {
        return place.ended() == null || place.ending() == null
                ? t("waiting.stands", list, number(place.place() == null ? 0 : place.place()), number(place.points()))
                : t("waiting.ended", list, date(place.ended()), t("waiting.ending." + place.ending()));
    }

    private static Line line(Turn turn) {
        return new Line(
                date(turn.day()),
                t("waiting.turn." + turn.what(), number(turn.points())),
                null,
                t("contact.line", turn.reason(), turn.author()),
                null);
    }

    @GetMapping("/attese/{place}/criteri")
    String reviseForm(Operator operator, @PathVariable UUID place, Model model) {
        return revising(operator, lists.read(operator, place), Typed.nothing()).show(model);
    }

    @PostMapping("/attese/{place}/criteri")
    String revise(
            Operator operator,
            @PathVariable UUID place,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var known = lists.read(operator, place);
        var typed = new Typed(values);
        var criteria = WaitingForms.ticked(values, lists.find(operator, known.list()));
        var why = typed.text("perche", 400);
        try {
            return typed.accepted(submissions, () -> lists.revise(operator, place, typed.version(), criteria, why))
                    ? "redirect:/attese/" + place
                    : revising(operator, known, typed).again(model, response);
        } catch (Conflict other) {
            var page = revising(operator, known, typed);
            var standing = WaitingForms.standing(lists.find(operator, known.list()), lists.read(operator, place));
            return page.conflict(Typed.nothing().page(page.head(), standing), model, response);
        }
    }

    private FormPage revising(Operator operator, Place place, Typed typed) {
        var list = lists.find(operator, place.list());
        return typed.page(
                RequestForms.head(
                        "waiting.revise", list.name(), "/attese/" + place.id() + "/criteri", "/attese/" + place.id()),
                WaitingForms.revising(list, place));
    }

    @GetMapping("/attese/{place}/uscita")
    String leaveForm(Operator operator, @PathVariable UUID place, Model model) {
        return leaving(lists.read(operator, place), Typed.nothing()).show(model);
    }

    @PostMapping("/attese/{place}/uscita")
    String leave(
            Operator operator,
            @PathVariable UUID place,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var known = lists.read(operator, place);
        var typed = new Typed(values);
        var ending = TypedParts.chosen(typed, "come", "waiting.ending", Ending.class);
        var day = typed.date("giorno");
        var why = typed.text("perche", 400);
        return typed.accepted(submissions, () -> lists.leave(operator, place, ending, day, why))
                ? "redirect:/attese/" + place
                : leaving(known, typed).again(model, response);
    }

    private FormPage leaving(Place place, Typed typed) {
        return typed.page(
                RequestForms.head("waiting.leave", "", "/attese/" + place.id() + "/uscita", "/attese/" + place.id()),
                WaitingForms.leaving(time.today()));
    }
}
