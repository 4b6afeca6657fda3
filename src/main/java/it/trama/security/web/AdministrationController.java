package it.trama.security.web;

import it.trama.security.Accounts;
import it.trama.security.Allowed;
import it.trama.security.Body;
import it.trama.security.MandateScope;
import it.trama.security.Mandates;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.security.web.AccountFormPage.Problem;
import it.trama.shared.Refused;
import it.trama.shared.time.BusinessTime;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Allowed(Role.ADMINISTRATOR)
class AdministrationController {
    private static final int PAGE = 50;
    /** The fields of a new person, which one more mandate does not have. */
    private static final Set<String> PERSON = Set.of("name", "login");

    private final Accounts accounts;
    private final Mandates mandates;
    private final List<MandateScope> scopes;
    private final BusinessTime time;
    private final OpenSessions sessions;

    AdministrationController(
            Accounts accounts, Mandates mandates, List<MandateScope> scopes, BusinessTime time, OpenSessions sessions) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.mandates = mandates;
        this.scopes = scopes;
        this.time = time;
    }

    @GetMapping("/amministrazione")
    String list(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "dopo", required = false) @Nullable UUID after,
            Model model) {
        var found = accounts.inDistrict(words.strip(), after, PAGE + 1);
        model.addAttribute("page", AccountListPage.of(found, PAGE, words.strip()));
        return "security/accounts";
    }

    @GetMapping("/amministrazione/nuovo")
    String blank(Model model) {
        return form(AccountForm.blank(time.today()), List.of(), model);
    }

    @PostMapping("/amministrazione/nuovo")
    String open(
            @Valid @ModelAttribute AccountForm form, BindingResult errors, HttpServletResponse response, Model model) {
        var problems = new ArrayList<Problem>();
        errors.getFieldErrors().forEach(error -> problems.add(Problem.of(error)));
        if (problems.isEmpty()) {
            try {
                var opened = accounts.open(form.login(), form.name(), grant(form));
                return opened.password() == null
                        ? "redirect:/amministrazione/persone/" + opened.id()
                        : handOver(new HandoverPage(form.name(), form.login(), opened.password()), model);
            } catch (Refused refused) {
                problems.add(Problem.of(refused));
            }
        }
        response.setStatus(422);
        return form(form, problems, model);
    }

    private static String handOver(HandoverPage page, Model model) {
        model.addAttribute("page", page);
        return "security/handover";
    }

    private String form(AccountForm form, List<Problem> problems, Model model) {
        model.addAttribute("page", AccountFormPage.of(form, mandates.bodies(), allScopes(), problems));
        return "security/account-form";
    }

    @GetMapping("/amministrazione/persone/{account}")
    String account(@PathVariable UUID account, Model model) {
        return account(account, AccountForm.blank(time.today()), List.of(), model);
    }

    private String account(UUID account, AccountForm form, List<Problem> problems, Model model) {
        model.addAttribute(
                "page",
                AccountPage.of(
                        accounts.look(account),
                        mandates.of(account),
                        AccountFormPage.of(form, mandates.bodies(), allScopes(), problems),
                        time.today()));
        return "security/account";
    }

    @PostMapping("/amministrazione/persone/{account}/mandati")
    String grantMore(
            @PathVariable UUID account,
            @Valid @ModelAttribute AccountForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model) {
        accounts.get(account);
        var problems = new ArrayList<Problem>();
        errors.getFieldErrors().stream()
                .filter(error -> !PERSON.contains(error.getField()))
                .forEach(error -> problems.add(Problem.of(error)));
        if (problems.isEmpty()) {
            try {
                mandates.grant(account, grant(form));
                return "redirect:/amministrazione/persone/{account}";
            } catch (Refused refused) {
                problems.add(Problem.of(refused));
            }
        }
        response.setStatus(422);
        return account(account, form, problems, model);
    }

    @PostMapping("/amministrazione/persone/{account}/mandati/{mandate}/fine")
    String end(@PathVariable UUID account, @PathVariable UUID mandate, @RequestParam(name = "last") LocalDate last) {
        mandates.end(account, mandate, last);
        if (last.isBefore(time.today())) {
            sessions.endAll(account);
        }
        return "redirect:/amministrazione/persone/{account}";
    }

    @PostMapping("/amministrazione/persone/{account}/{act:disattiva|riattiva|sblocca|senza-secondo-fattore}")
    String change(@PathVariable UUID account, @PathVariable String act, Operator operator) {
        if (account.equals(operator.account())) {
            throw new Refused("account.not-yourself");
        }
        switch (act) {
            case "disattiva" -> accounts.setDisabled(account, true);
            case "riattiva" -> accounts.setDisabled(account, false);
            case "sblocca" -> accounts.unlock(account);
            default -> accounts.removeSecondFactor(account);
        }
        if (!act.equals("sblocca") && !act.equals("riattiva")) {
            sessions.endAll(account);
        }
        return "redirect:/amministrazione/persone/{account}";
    }

    @PostMapping("/amministrazione/persone/{account}/password")
    String reset(@PathVariable UUID account, Model model) {
        var person = accounts.get(account);
        var password = accounts.resetPassword(account);
        sessions.endAll(account);
        return handOver(new HandoverPage(person.name(), person.login(), password), model);
    }

    private Mandates.Grant grant(AccountForm form) {
        var body = form.newBody() == null || form.newBody().isBlank()
                ? form.body()
                : mandates.body(form.newBody().strip(), Body.Kind.OTHER);
        if (body == null || form.role() == null || form.from() == null) {
            throw new Refused("mandate.incomplete");
        }
        return new Mandates.Grant(form.role(), body, scope(form.scope()), form.from(), form.until());
    }

    private Operator.@Nullable Scope scope(@Nullable String wanted) {
        return wanted == null || wanted.isEmpty()
                ? null
                : allScopes().stream()
                        .filter(scope -> AccountFormPage.key(scope).equals(wanted))
                        .findFirst()
                        .orElseThrow(() -> new Refused("mandate.no-scope"));
    }

    private List<Operator.Scope> allScopes() {
        return scopes.stream().flatMap(s -> s.scopes().stream()).toList();
    }
}
