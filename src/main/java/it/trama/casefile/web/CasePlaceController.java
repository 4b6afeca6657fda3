package it.trama.casefile.web;

import static it.trama.shared.web.Words.t;

import it.trama.casefile.CaseFile;
import it.trama.casefile.CaseFiles;
import it.trama.casefile.CasePlaces;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.web.FormField;
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

/** To which municipality a case belongs: somebody moves, or it was written down wrong. */
@Controller
@Allowed({Role.SOCIAL_WORKER, Role.COORDINATOR})
class CasePlaceController {
    private final CaseFiles cases;
    private final CasePlaces places;

    CasePlaceController(CaseFiles cases, CasePlaces places) {
        this.cases = cases;
        this.places = places;
    }

    @GetMapping("/casi/{file}/comune")
    String form(Operator operator, @PathVariable UUID file, Model model) {
        var known = cases.led(operator, file);
        return Typed.nothing().page(head(known), fields(known)).show(model);
    }

    @PostMapping("/casi/{file}/comune")
    String move(
            Operator operator,
            @PathVariable UUID file,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var known = cases.led(operator, file);
        var typed = new Typed(values);
        var place = typed.choice("comune", CaseForms.places(places));
        if (typed.accepted(() -> cases.move(operator, file, place))) {
            var still = cases.of(operator, known.person()).stream().anyMatch(c -> c.id().equals(file));
            return "redirect:" + (still ? "/casi/" + file : "/casi");
        }
        return typed.page(head(known), fields(known)).again(model, response);
    }

    private static FormPage.Head head(CaseFile file) {
        return CaseForms.head("case.place", "", "/casi/" + file.id() + "/comune", "/casi/" + file.id());
    }

    private List<FormField> fields(CaseFile file) {
        var place = file.municipality();
        return List.of(FormField.choice("comune", t("case.place.field"), t("case.place.help"), CaseForms.places(places))
                .with(place == null ? "" : place));
    }
}
