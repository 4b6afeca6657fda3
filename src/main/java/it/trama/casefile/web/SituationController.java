package it.trama.casefile.web;

import static it.trama.shared.web.Words.t;

import it.trama.casefile.CaseAccess;
import it.trama.casefile.CaseFile;
import it.trama.casefile.CaseFiles;
import it.trama.casefile.Situation.Measure;
import it.trama.casefile.Situation.Need;
import it.trama.casefile.Situation.Offer;
import it.trama.casefile.Situations;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.Conflict;
import it.trama.shared.NotFound;
import it.trama.shared.sql.Submissions;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What matters to a person, what they bring, what they ask, what a judge has decided. */
@Controller
@Allowed({Role.SOCIAL_WORKER, Role.ACCESS_OPERATOR, Role.COORDINATOR, Role.HEALTH_PARTNER, Role.THIRD_SECTOR})
class SituationController {
    private final Situations situations;
    private final CaseFiles cases;
    private final CaseAccess access;
    private final Submissions submissions;

    SituationController(Situations situations, CaseFiles cases, CaseAccess access, Submissions submissions) {
        this.situations = situations;
        this.cases = cases;
        this.access = access;
        this.submissions = submissions;
    }

    @GetMapping("/persone/{person}/conta")
    String voiceForm(Operator operator, @PathVariable UUID person, Model model) {
        access.follows(operator, person);
        var file = read(operator, person);
        var voice = situations.of(file).voice();
        var values = new HashMap<String, String>();
        put(values, "parole", voice == null ? null : voice.words());
        put(values, "lettura", voice == null ? null : voice.reading());
        return new Typed(values)
                .page(head("voice", person, "conta"), AroundForms.voice())
                .show(model);
    }

    @PostMapping("/persone/{person}/conta")
    String say(
            Operator operator,
            @PathVariable UUID person,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        access.follows(operator, person);
        var typed = new Typed(values);
        var words = AroundForms.paragraph(typed, "parole");
        var reading = AroundForms.paragraph(typed, "lettura");
        return typed.accepted(submissions, () -> situations.say(operator, person, words, reading))
                ? "redirect:/persone/" + person
                : typed.page(head("voice", person, "conta"), AroundForms.voice())
                        .again(model, response);
    }

    @GetMapping("/persone/{person}/offerta")
    String offerForm(Operator operator, @PathVariable UUID person, Model model) {
        access.follows(operator, person);
        return Typed.nothing()
                .page(head("offer", person, "offerta"), AroundForms.offer())
                .show(model);
    }

    @PostMapping("/persone/{person}/offerta")
    String offer(
            Operator operator,
            @PathVariable UUID person,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        access.follows(operator, person);
        var typed = new Typed(values);
        var what = typed.text("che", 200);
        var kind = typed.choice("tipo", AroundForms.offerKinds());
        return typed.accepted(submissions, () -> situations.offer(operator, person, Offer.Kind.valueOf(kind), what))
                ? "redirect:/persone/" + person + "#offre"
                : typed.page(head("offer", person, "offerta"), AroundForms.offer())
                        .again(model, response);
    }

    @GetMapping("/persone/{person}/bisogno")
    String needForm(Operator operator, @PathVariable UUID person, Model model) {
        access.follows(operator, person);
        return Typed.nothing()
                .page(head("need", person, "bisogno"), AroundForms.need(situations.codes()))
                .show(model);
    }

    @GetMapping("/persone/{person}/bisogno/{need}")
    String needAgain(Operator operator, @PathVariable UUID person, @PathVariable UUID need, Model model) {
        access.follows(operator, person);
        return stored(operator, person, need).show(model);
    }

    private FormPage stored(Operator operator, UUID person, UUID need) {
        var file = read(operator, person);
        return new Typed(values(situations.need(file, need)))
                .page(head("need", person, "bisogno/" + need), AroundForms.need(situations.codes()));
    }

    @PostMapping("/persone/{person}/bisogno")
    String need(
            Operator operator,
            @PathVariable UUID person,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        access.follows(operator, person);
        var typed = new Typed(values);
        var codes = situations.codes();
        var asked = AroundForms.readNeed(typed, codes);
        return typed.accepted(submissions, () -> situations.need(operator, person, asked))
                ? "redirect:/persone/" + person + "#offre"
                : typed.page(head("need", person, "bisogno"), AroundForms.need(codes))
                        .again(model, response);
    }

    @PostMapping("/persone/{person}/bisogno/{need}")
    String change(
            Operator operator,
            @PathVariable UUID person,
            @PathVariable UUID need,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        access.follows(operator, person);
        var typed = new Typed(values);
        var codes = situations.codes();
        var asked = AroundForms.readNeed(typed, codes);
        var head = head("need", person, "bisogno/" + need);
        try {
            return typed.accepted(submissions, () -> situations.change(operator, person, need, typed.version(), asked))
                    ? "redirect:/persone/" + person + "#offre"
                    : typed.page(head, AroundForms.need(codes)).again(model, response);
        } catch (Conflict other) {
            var now = stored(operator, person, need);
            return typed.page(head, AroundForms.need(codes)).conflict(now, model, response);
        }
    }

    @GetMapping("/persone/{person}/provvedimento")
    String measureForm(Operator operator, @PathVariable UUID person, Model model) {
        access.follows(operator, person);
        return Typed.nothing()
                .page(head("measure", person, "provvedimento"), AroundForms.measure())
                .show(model);
    }

    @PostMapping("/persone/{person}/provvedimento")
    String measure(
            Operator operator,
            @PathVariable UUID person,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        access.follows(operator, person);
        var typed = new Typed(values);
        var kind = typed.choice("tipo", AroundForms.measureKinds());
        var authority = typed.text("autorita", 120);
        var act = AroundForms.optional(typed, "atto", 120);
        var holder = AroundForms.optional(typed, "chi", 120);
        var since = typed.date("dal");
        return typed.accepted(
                        submissions,
                        () -> situations.decided(
                                operator,
                                person,
                                new Measure(
                                        UUID.randomUUID(), Measure.Kind.valueOf(kind), holder, authority, act, since)))
                ? "redirect:/persone/" + person
                : typed.page(head("measure", person, "provvedimento"), AroundForms.measure())
                        .again(model, response);
    }

    /** An offer, a need or a measure is no more. */
    @PostMapping("/persone/{person}/non-piu/{fact}")
    String end(Operator operator, @PathVariable UUID person, @PathVariable UUID fact) {
        situations.end(operator, person, fact);
        return "redirect:/persone/" + person + "#offre";
    }

    /** What is written in already is read: the register says so. */
    private CaseFile read(Operator operator, UUID person) {
        var file = cases.current(operator, person).orElseThrow(() -> new NotFound("case of", person));
        return access.caseFile(operator, file.id());
    }

    private static Map<String, String> values(Need need) {
        var values = new HashMap<String, String>();
        put(values, "versione", String.valueOf(need.version()));
        put(values, "voce", need.code());
        put(values, "parole", need.words());
        put(values, "persona", need.levels().self());
        put(values, "famiglia", need.levels().family());
        put(values, "comunita", need.levels().community());
        put(values, "servizi", need.levels().services());
        return values;
    }

    private static void put(Map<String, String> values, String field, @Nullable String value) {
        if (value != null) {
            values.put(field, value);
        }
    }

    private static FormPage.Head head(String key, UUID person, String last) {
        var page = "/persone/" + person;
        return new FormPage.Head(t(key), t(key + ".lead"), page + "/" + last, t(key + ".save"), page, false);
    }
}
