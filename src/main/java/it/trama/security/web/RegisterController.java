package it.trama.security.web;

import it.trama.audit.Audit;
import it.trama.audit.AuditVerification;
import it.trama.security.Allowed;
import it.trama.security.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Allowed({Role.ADMINISTRATOR, Role.PRIVACY_OFFICER})
class RegisterController {
    private static final int PAGE = 50;
    private final Audit audit;
    private final AuditVerification verification;

    RegisterController(Audit audit, AuditVerification verification) {
        this.audit = audit;
        this.verification = verification;
    }

    @GetMapping("/amministrazione/registro")
    String register(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "prima", required = false) @Nullable UUID before,
            Model model) {
        var entries = audit.entries(words.strip(), before, PAGE + 1);
        model.addAttribute("page", RegisterPage.of(words.strip(), entries, PAGE, verification.verify()));
        return "security/register";
    }
}
