package it.trama.security.web;

import static it.trama.shared.web.Words.t;

import it.trama.security.Accounts;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.SecondFactors;
import it.trama.security.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

@Controller
@Allowed(signedIn = true)
class ProfileController {
    private static final String KEYS = "tasti";
    private final Accounts accounts;
    private final SignIn signIn;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final OpenSessions open;
    private final LocaleResolver languages;

    ProfileController(
            Accounts accounts,
            SignIn signIn,
            SecondFactors factors,
            Sessions sessions,
            OpenSessions open,
            LocaleResolver languages) {
        this.languages = languages;
        this.factors = factors;
        this.open = open;
        this.accounts = accounts;
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @GetMapping("/profilo")
    String profile(Operator operator, @CookieValue(name = KEYS, defaultValue = "si") String keys, Model model) {
        var account = accounts.get(operator.account());
        model.addAttribute("page", ProfilePage.of(operator, account, signIn.choices(operator), keys.equals("si")));
        return "security/profile";
    }

    /** Kept by the browser: they are of a person at a desk, not of an account. */
    @PostMapping("/profilo/preferenze")
    String prefer(
            @RequestParam("lingua") String language,
            @RequestParam(name = "tasti", defaultValue = "no") String keys,
            HttpServletRequest request,
            HttpServletResponse response) {
        languages.setLocale(request, response, language.equals("en") ? Locale.ENGLISH : Locale.ITALIAN);
        var cookie = ResponseCookie.from(KEYS, keys.equals("si") ? "si" : "no")
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax");
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
        return "redirect:/profilo";
    }

    @GetMapping(Sessions.CHANGE_PASSWORD)
    String password(Model model) {
        model.addAttribute("page", new PasswordPage(null));
        return "security/password";
    }

    @PostMapping(Sessions.CHANGE_PASSWORD)
    String changePassword(
            @RequestParam(name = "current", defaultValue = "") String current,
            @RequestParam(name = "wanted", defaultValue = "") String wanted,
            Operator operator,
            HttpSession session,
            HttpServletResponse response,
            Model model) {
        var refusal = accounts.changePassword(operator, current, wanted);
        if (refusal.isPresent()) {
            response.setStatus(422);
            model.addAttribute("page", new PasswordPage(t(refusal.get())));
            return "security/password";
        }
        open.endOthers(operator.account(), session.getId());
        sessions.done(signIn.choices(operator), accounts.get(operator.account()).totpConfirmed(), session);
        return "redirect:/profilo";
    }

    @GetMapping(Sessions.SECOND_FACTOR)
    String secondFactor(Operator operator, Model model) {
        return show(operator, model, null);
    }

    @PostMapping(Sessions.SECOND_FACTOR)
    String confirm(
            @RequestParam(name = "code", defaultValue = "") String code,
            Operator operator,
            HttpSession session,
            HttpServletResponse response,
            Model model) {
        var codes = factors.confirm(operator, code);
        if (codes.isEmpty()) {
            response.setStatus(422);
            return show(operator, model, t("totp.wrong"));
        }
        sessions.done(signIn.choices(operator), true, session);
        model.addAttribute("page", new RecoveryPage(codes.get()));
        return "security/recovery";
    }

    private String show(Operator operator, Model model, @Nullable String problem) {
        var account = accounts.get(operator.account());
        model.addAttribute(
                "page",
                account.totpConfirmed()
                        ? SecondFactorPage.confirmed()
                        : SecondFactorPage.of(account.login(), factors.begin(operator), problem));
        return "security/second-factor";
    }
}
