package it.trama.staff.web;

import static it.trama.shared.web.Words.t;

import it.trama.security.Allowed;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import it.trama.staff.Standard;
import it.trama.staff.Standards;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The parameters of the district: each value with its days and the act that set it. */
@Controller
@Allowed({Role.ADMINISTRATOR, Role.PLANNING_OFFICE})
class StandardsController {
    private static final BigDecimal MOST = new BigDecimal("1000000");
    private final Standards standards;
    private final BusinessTime time;

    StandardsController(Standards standards, BusinessTime time) {
        this.standards = standards;
        this.time = time;
    }

    @GetMapping("/amministrazione/parametri")
    String list(Model model) {
        model.addAttribute("page", StandardRow.all(standards.on(time.today())));
        return "staff/standards";
    }

    @GetMapping("/amministrazione/parametri/nuovo")
    String form(@RequestParam(name = "parametro", defaultValue = "") String kind, Model model) {
        return new Typed(Map.of("parametro", kind)).page(head(), fields()).show(model);
    }

    @PostMapping("/amministrazione/parametri/nuovo")
    String set(@RequestParam Map<String, String> values, Model model, HttpServletResponse response) {
        var typed = new Typed(values);
        var kind = typed.choice("parametro", kinds());
        var value = typed.number("valore", 2, MOST);
        var from = typed.date("dal");
        var source = typed.text("fonte", 200);
        if (typed.accepted(() -> standards.set(Standard.valueOf(kind), value, from, source))) {
            return "redirect:/amministrazione/parametri";
        }
        return typed.page(head(), fields()).again(model, response);
    }

    private static FormPage.Head head() {
        return new FormPage.Head(
                t("staff.standard.new"),
                t("staff.standard.new.line"),
                "/amministrazione/parametri/nuovo",
                t("staff.standard.save"),
                "/amministrazione/parametri",
                false);
    }

    private static List<FormField.Option> kinds() {
        return Arrays.stream(Standard.values())
                .map(kind -> new FormField.Option(kind.name(), t("staff.standard." + kind)))
                .toList();
    }

    private static List<FormField> fields() {
        return List.of(
                FormField.choice("parametro", t("staff.standard.kind"), t("staff.standard.kind.help"), kinds()),
                FormField.number("valore", t("staff.standard.value"), t("staff.standard.value.help")),
                FormField.date("dal", t("staff.standard.from"), t("staff.standard.from.help")),
                FormField.text("fonte", t("staff.source"), t("staff.standard.source.help")));
    }
}
