package it.trama.security.web;

import static it.trama.shared.web.Words.t;

import it.trama.security.Allowed;
import it.trama.security.FirstAccess;
import it.trama.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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
    String form(@RequestParam("token") String token, HttpServletRequest request, Model model) {
        first.check(token);
        return show(token, request, model, null);
    }

    @PostMapping("/primo-accesso")
    String found(
            @RequestParam("token") String token,
            @ModelAttribute FirstAccess.Founder founder,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            first.found(token, founder);
            return "redirect:/entra";
        } catch (Refused refused) {
            response.setStatus(422);
            return show(token, request, model, t(refused.key()));
        }
    }

    private String show(String token, HttpServletRequest request, Model model, @Nullable String problem) {
        model.addAttribute("page", new FirstAccessPage(token, problem, sessions.csrf(request)));
        return "security/first-access";
    }
}
