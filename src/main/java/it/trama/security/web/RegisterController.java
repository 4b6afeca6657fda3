package it.trama.security.web;

import it.trama.audit.Audit;
import it.trama.audit.AuditVerification;
import it.trama.security.Allowed;
import it.trama.security.Role;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Allowed({Role.ADMINISTRATOR, Role.PRIVACY_OFFICER})
class RegisterController {
    private static final int PAGE = 50;
    private final Audit audit;
    private final AuditVerification verification;
    private final RegisterNames names;

    RegisterController(Audit audit, AuditVerification verification, RegisterNames names) {
        this.names = names;
        this.audit = audit;
        this.verification = verification;
    }

    @GetMapping("/amministrazione/registro")
    String register(
            @ModelAttribute RegisterForm form,
            @RequestParam(name = "prima", required = false) @Nullable UUID before,
            @RequestParam(name = "verifica", required = false) @Nullable String verify,
            Model model) {
        var entries = audit.entries(form.filter(), before, PAGE + 1);
        var lines = new RegisterPage.Lines(entries, PAGE, names.of(entries));
        var state = verify == null ? null : RegisterState.of(verification.verify());
        model.addAttribute("page", RegisterPage.of(form, audit.acts(), lines, state));
        return "security/register";
    }

    @GetMapping("/amministrazione/registro.csv")
    void export(@ModelAttribute RegisterForm form, HttpServletResponse response) throws IOException {
        audit.read("register.exported", "register", form.address(""));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"registro.csv\"");
        var writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        var table = new RegisterTable(writer);
        audit.each(form.filter(), table::add);
        table.flush();
    }
}
