package it.trama.security.web;

import static it.trama.shared.web.Words.t;

import it.trama.security.Allowed;
import it.trama.security.DemoAccount;
import it.trama.security.DemoDoor;
import it.trama.security.KeptForms;
import it.trama.security.Operator;
import it.trama.security.SignIn;
import it.trama.security.SignIn.Outcome;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInController {
    private static final String EXPIRED = "scaduta";
    static final String EXPIRED_DOOR = "/entra?" + EXPIRED;
    private final SignIn signIn;
    private final Sessions sessions;
    private final KeptForms forms;
    private final AddressLimit limit;
    private final List<DemoAccount> demo;

    SignInController(SignIn signIn, Sessions sessions, KeptForms forms, AddressLimit limit, DemoDoor demo) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.forms = forms;
        this.limit = limit;
        this.demo = demo.shown();
    }

    @GetMapping("/entra")
    @Allowed(everyone = true)
    String form(HttpServletRequest request, Model model) {
        return show(request, model, "", request.getParameter(EXPIRED) == null ? null : "signin.expired");
    }

    /** Where to sign in; the page says so when a session has ended meanwhile. */
    static String door(HttpServletRequest request) {
        var expired = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        return expired ? EXPIRED_DOOR : "/entra";
    }

    @PostMapping("/entra")
    @Allowed(everyone = true)
    String enter(
            @RequestParam(name = "username", defaultValue = "") String username,
            @RequestParam(name = "password", defaultValue = "") String password,
            @RequestParam(name = "code", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!limit.admits(request.getRemoteAddr())) {
            response.setStatus(429);
            return show(request, model, username, "signin.too-many");
        }
        var arrival = signIn.attempt(username, password, code);
        if (arrival.outcome() != Outcome.WELCOME) {
            response.setStatus(422);
            return show(request, model, username, "signin." + arrival.outcome());
        }
        var wanted = forms.address(request, arrival.operators().getFirst().account())
                .orElseGet(() -> sessions.wanted(request));
        sessions.open(arrival, request, response);
        return "redirect:" + (arrival.operators().size() > 1 ? "/mandato" : wanted);
    }

    @GetMapping("/mandato")
    @Allowed(signedIn = true)
    String choose(Operator operator, Model model) {
        model.addAttribute("page", MandateChoice.of(operator, signIn.choices(operator)));
        return "security/mandate";
    }

    @PostMapping("/mandato")
    @Allowed(signedIn = true)
    String take(
            @RequestParam("mandate") String mandate,
            Operator operator,
            HttpServletRequest request,
            HttpServletResponse response) {
        signIn.choices(operator).stream()
                .filter(choice -> choice.mandate().toString().equals(mandate))
                .findFirst()
                .ifPresent(choice -> {
                    sessions.change(choice, request, response);
                    sessions.done(List.of(choice), signIn.hasSecondFactor(choice), request.getSession());
                });
        return "redirect:" + forms.address(request, operator.account()).orElse("/");
    }

    private String show(HttpServletRequest request, Model model, String username, @Nullable String problem) {
        var shown = DemoDoor.loopback(request.getLocalAddr()) ? demo : List.<DemoAccount>of();
        model.addAttribute(
                "page",
                new SignInPage(
                        username,
                        problem == null ? null : t(problem),
                        shown.stream().map(SignInPage.Demo::of).toList(),
                        sessions.csrf(request)));
        return "security/sign-in";
    }
}
