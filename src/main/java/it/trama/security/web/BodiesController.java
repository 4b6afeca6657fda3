package it.trama.security.web;

import static it.trama.shared.web.Words.t;

import it.trama.security.Allowed;
import it.trama.security.Body;
import it.trama.security.Mandates;
import it.trama.security.Role;
import it.trama.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Allowed(Role.ADMINISTRATOR)
class BodiesController {
    private final Mandates mandates;

    BodiesController(Mandates mandates) {
        this.mandates = mandates;
    }

    @GetMapping("/amministrazione/enti")
    String bodies(Model model) {
        return show("", null, null, model);
    }

    @PostMapping("/amministrazione/enti")
    String add(
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "kind", required = false) Body.@Nullable Kind kind,
            HttpServletResponse response,
            Model model) {
        try {
            mandates.addBody(name, kind);
            return "redirect:/amministrazione/enti";
        } catch (Refused refused) {
            response.setStatus(422);
            return show(name, kind, t(refused), model);
        }
    }

    private String show(String name, Body.@Nullable Kind kind, @Nullable String problem, Model model) {
        model.addAttribute("page", BodiesPage.of(mandates.bodies(), name, kind, problem));
        return "security/bodies";
    }
}
