package it.trama.casefile.web;

import static it.trama.shared.web.Words.t;

import it.trama.casefile.CaseAccess;
import it.trama.casefile.CaseFile;
import it.trama.casefile.CaseFiles;
import it.trama.casefile.CaseStrips;
import it.trama.casefile.People;
import it.trama.casefile.Relation;
import it.trama.casefile.Relations;
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
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The network of a person: one adds a tie, and the map is drawn. */
@Controller
@Allowed({Role.SOCIAL_WORKER, Role.ACCESS_OPERATOR, Role.COORDINATOR, Role.HEALTH_PARTNER, Role.THIRD_SECTOR})
class NetController {
    private final Relations relations;
    private final People people;
    private final CaseFiles cases;
    private final CaseStrips strips;
    private final CaseAccess access;
    private final Submissions submissions;

    NetController(
            Relations relations,
            People people,
            CaseFiles cases,
            CaseStrips strips,
            CaseAccess access,
            Submissions submissions) {
        this.relations = relations;
        this.people = people;
        this.cases = cases;
        this.strips = strips;
        this.access = access;
        this.submissions = submissions;
    }

    @GetMapping("/persone/{person}/rete")
    String net(Operator operator, @PathVariable UUID person, Model model) {
        var known = people.glance(operator, person).orElseThrow(() -> new NotFound("person", person));
        var file = file(operator, person);
        access.looked(person, file);
        model.addAttribute(
                "page", new NetPage(strips.of(operator, known, file), NetPart.of(known.person(), relations.of(file))));
        return "casefile/net";
    }

    @GetMapping("/persone/{person}/rete/nuovo")
    String form(Operator operator, @PathVariable UUID person, Model model) {
        access.follows(operator, person);
        return Typed.nothing()
                .page(head("net.new", person, "nuovo"), AroundForms.tie())
                .show(model);
    }

    @PostMapping("/persone/{person}/rete/nuovo")
    String add(
            Operator operator,
            @PathVariable UUID person,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        access.follows(operator, person);
        var typed = new Typed(values);
        var tied = AroundForms.readTie(typed);
        return typed.accepted(submissions, () -> relations.add(operator, person, tied))
                ? "redirect:/persone/" + person + "/rete"
                : typed.page(head("net.new", person, "nuovo"), AroundForms.tie())
                        .again(model, response);
    }

    @GetMapping("/persone/{person}/rete/{relation}")
    String changeForm(Operator operator, @PathVariable UUID person, @PathVariable UUID relation, Model model) {
        access.follows(operator, person);
        return stored(operator, person, relation).show(model);
    }

    private FormPage stored(Operator operator, UUID person, UUID relation) {
        var tie = relations.of(access.caseFile(operator, file(operator, person).id())).stream()
                .filter(r -> r.id().equals(relation))
                .findFirst()
                .orElseThrow(() -> new NotFound("relation", relation));
        return new Typed(values(tie)).page(head("net.change", person, relation.toString()), AroundForms.tie());
    }

    @PostMapping("/persone/{person}/rete/{relation}")
    String change(
            Operator operator,
            @PathVariable UUID person,
            @PathVariable UUID relation,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        access.follows(operator, person);
        var typed = new Typed(values);
        var tied = AroundForms.readTie(typed);
        var page = typed.page(head("net.change", person, relation.toString()), AroundForms.tie());
        try {
            return typed.accepted(
                            submissions, () -> relations.change(operator, person, relation, typed.version(), tied))
                    ? "redirect:/persone/" + person + "/rete"
                    : typed.page(page.head(), AroundForms.tie()).again(model, response);
        } catch (Conflict other) {
            return page.conflict(stored(operator, person, relation), model, response);
        }
    }

    @PostMapping("/persone/{person}/rete/{relation}/fine")
    String end(Operator operator, @PathVariable UUID person, @PathVariable UUID relation) {
        relations.end(operator, person, relation);
        return "redirect:/persone/" + person + "/rete";
    }

    private CaseFile file(Operator operator, UUID person) {
        return cases.current(operator, person).orElseThrow(() -> new NotFound("case of", person));
    }

    private static Map<String, String> values(Relation tie) {
        var around = tie.around();
        var values = new HashMap<String, String>();
        values.put("versione", String.valueOf(tie.version()));
        values.put("nome", around.name());
        values.put("chi", around.kind().name());
        values.put("legame", tie.tie().name());
        values.put("sesso", around.sex() == null ? "-" : around.sex().name());
        values.put("anno", around.birthYear() == null ? "" : around.birthYear().toString());
        values.put("contatto", around.contact() == null ? "" : around.contact());
        values.put("nota", around.note() == null ? "" : around.note());
        tick(values, "affaticato", tie.tired());
        tick(values, "riferimento", around.reference());
        tick(values, "morto", around.dead());
        return values;
    }

    private static void tick(Map<String, String> values, String mark, boolean ticked) {
        if (ticked) {
            values.put("come." + mark, "si");
        }
    }

    private static FormPage.Head head(String key, UUID person, String last) {
        var net = "/persone/" + person + "/rete";
        return new FormPage.Head(t(key), t(key + ".lead"), net + "/" + last, t(key + ".save"), net, false);
    }
}
