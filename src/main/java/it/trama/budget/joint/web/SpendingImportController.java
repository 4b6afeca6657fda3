package it.trama.budget.joint.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.joint.SocialSpending;
import it.trama.budget.joint.StatedShare;
import it.trama.budget.joint.StatedShares;
import it.trama.documents.Unreadable;
import it.trama.security.Allowed;
import it.trama.security.Role;
import it.trama.shared.Refused;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Brings expenditure in from a file: the trial first, then all of it or nothing; and shares that a document states. */
@Controller
@Allowed(Role.PLANNING_OFFICE)
class SpendingImportController {
    private static final String BASE = "/bilancio/spesa-sociale";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100), LAST_YEAR = BigDecimal.valueOf(2200);
    private final SocialSpending spending;
    private final StatedShares shares;

    SpendingImportController(SocialSpending spending, StatedShares shares) {
        this.spending = spending;
        this.shares = shares;
    }

    @GetMapping(BASE + "/importa")
    String form(Model model) {
        model.addAttribute("page", ImportPage.blank());
        return "budget/joint-import";
    }

    @PostMapping(BASE + "/importa")
    String dryRun(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "fonte", defaultValue = "") String source,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var page = tried(file, source.strip());
        model.addAttribute("page", page);
        if (!page.ready()) {
            response.setStatus(422);
        }
        return "budget/joint-import";
    }

    private ImportPage tried(@Nullable MultipartFile file, String source) throws IOException {
        if (file == null || file.isEmpty()) {
            return ImportPage.refused(t("joint.import.no-file"), source);
        }
        if (source.isEmpty() || source.length() > 200) {
            return ImportPage.refused(t("joint.import.no-source"), source);
        }
        try {
            var bytes = file.getBytes();
            return ImportPage.of(spending.dryRun(bytes), source, Packed.pack(bytes));
        } catch (Unreadable e) {
            return ImportPage.refused(e.problem() + " " + e.remedy(), source);
        }
    }

    @PostMapping(BASE + "/importa/applica")
    String apply(
            @RequestParam("pacchetto") String packed,
            @RequestParam("fonte") String source,
            Model model,
            HttpServletResponse response) {
        try {
            spending.load(Packed.unpack(packed), source);
            return "redirect:" + BASE;
        } catch (Unreadable e) {
            model.addAttribute("page", ImportPage.refused(e.problem() + " " + e.remedy(), source));
        } catch (Refused no) {
            model.addAttribute(
                    "page", ImportPage.refused(t(no.key(), no.details().toArray()), source));
        }
        response.setStatus(422);
        return "budget/joint-import";
    }

    @GetMapping(BASE + "/quota")
    String share(Model model) {
        return Typed.nothing().page(head(), fields()).show(model);
    }

    @PostMapping(BASE + "/quota")
    String state(@RequestParam Map<String, String> values, Model model, HttpServletResponse response) {
        var typed = new Typed(values);
        var year = typed.number("anno", 0, LAST_YEAR).intValue();
        if (year < 1990) {
            typed.wrong("anno", t("joint.import.year", Objects.toString(values.get("anno"), "")));
        }
        var label = typed.text("voce", 120);
        var joint = typed.choice("tipo", kinds()).equals("JOINT");
        var percent = typed.number("percentuale", 3, HUNDRED);
        var source = typed.text("fonte", 200);
        return typed.accepted(() -> shares.state(new StatedShare(year, label, joint, percent, source)))
                ? "redirect:" + BASE
                : typed.page(head(), fields()).again(model, response);
    }

    private static FormPage.Head head() {
        return Options.head("joint.stated.new", BASE + "/quota", BASE);
    }

    private static List<FormField.Option> kinds() {
        return List.of(
                new FormField.Option("TARGET", t("joint.stated.TARGET")),
                new FormField.Option("JOINT", t("joint.stated.JOINT")));
    }

    private static List<FormField> fields() {
        return List.of(
                Options.number("anno", "joint.field.year"),
                Options.text("voce", "joint.field.part"),
                FormField.choice("tipo", t("joint.field.kind"), t("joint.field.kind.help"), kinds()),
                Options.number("percentuale", "joint.field.percent"),
                Options.text("fonte", "joint.field.source"));
    }
}
