package it.trama.security.web;

import static it.trama.shared.web.Words.t;

import it.trama.security.Allowed;
import it.trama.security.FirstAccess;
import it.trama.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Allowed(everyone = true)
class FirstAccessController {
    private final FirstAccess first;
    private final Sessions sessions;

    FirstAccessController(FirstAccess first, Sessions sessions) {
        this.first = first;
        this.sessions = sessions;
    }

    @GetMapping("/primo-accesso")
    String form(
            @RequestParam(name = "token", defaultValue = "") String token, HttpServletRequest request, Model model) {
        first.check(token);
        return show(token, new FirstAccess.Founder("", "", "", "", "", ""), null, request, model);
    }

    @PostMapping("/primo-accesso")
    String found(
            @RequestParam(name = "token", defaultValue = "") String token,
            @Valid @ModelAttribute FirstAccess.Founder founder,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        first.check(token);
        String problem;
        try {
            if (!errors.hasErrors()) {
                first.found(token, founder);
                return "redirect:/entra";
            }
            problem = t("first.incomplete");
        } catch (Refused refused) {
            problem = t(refused);
        }
        response.setStatus(422);
        return show(token, founder, problem, request, model);
    }

    private String show(
            String token,
            FirstAccess.Founder founder,
            @Nullable String problem,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("page", FirstAccessPage.of(token, founder, problem, sessions.csrf(request)));
        return "security/first-access";
    }
}
