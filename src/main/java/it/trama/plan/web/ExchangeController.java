package it.trama.plan.web;

import static it.trama.security.Role.ADMINISTRATOR;
import static it.trama.security.Role.PLANNING_OFFICE;
import static it.trama.shared.web.Words.t;

import it.trama.plan.PlanImport;
import it.trama.plan.PlanPackage;
import it.trama.plan.Plans;
import it.trama.plan.pack.PlanPackages;
import it.trama.plan.pack.Reading;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.shared.Refused;
import it.trama.shared.web.FileAnswer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * The plan out to files and back. The file brought in is not kept: the trial hands the package back to the browser, which
 * returns it when the office says yes, and it is read and compared again.
 */
@Controller
class ExchangeController {
    /** Characters: as many as the application takes back in a form of 8 MB (application.properties), some written as three. */
    static final int LONGEST = 7_000_000;

    private final PlanReading reading;
    private final PlanImport imports;
    private final Plans plans;

    ExchangeController(PlanReading reading, PlanImport imports, Plans plans) {
        this.reading = reading;
        this.imports = imports;
        this.plans = plans;
    }

    @GetMapping("/piani/{plan}/esporta.{form:xlsx|ods|zip}")
    @Allowed({PLANNING_OFFICE, ADMINISTRATOR})
    ResponseEntity<byte[]> export(
            @PathVariable String plan,
            @PathVariable String form,
            @RequestParam(name = "versione", required = false) @Nullable Integer version,
            Operator operator) {
        var opened = reading.open(plan, version, operator);
        var content = reading.content(opened);
        var bytes = switch (form) {
            case "xlsx" -> PlanPackages.xlsx(content);
            case "ods" -> PlanPackages.ods(content);
            default -> PlanPackages.zip(content);
        };
        var name = "%s-versione-%d.%s".formatted(plan, opened.version().number(), form);
        return FileAnswer.of(name, "application/octet-stream", bytes);
    }

    @GetMapping("/piani/{plan}/importa")
    @Allowed({PLANNING_OFFICE, ADMINISTRATOR})
    String form(
            @PathVariable String plan,
            @RequestParam(name = "versione", required = false) @Nullable Integer version,
            Operator operator,
            Model model) {
        var opened = reading.openForWork(plan, version, operator);
        model.addAttribute("page", ExchangePage.blank(opened.heading()));
        return "plan/exchange";
    }

    @PostMapping("/piani/{plan}/importa")
    @Allowed(PLANNING_OFFICE)
    String dryRun(
            @PathVariable String plan,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Operator operator,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var opened = reading.openForWork(plan, null, operator);
        var brought = read(file);
        if (brought.plan() == null) {
            return refused(ExchangePage.problems(opened.heading(), brought.problems()), response, model);
        }
        try {
            var trial = imports.dryRun(opened.version().id(), brought.plan());
            model.addAttribute("page", ExchangePage.trial(opened.heading(), trial, pack(brought.plan())));
            return "plan/exchange";
        } catch (Refused no) {
            var why = t(no);
            return refused(ExchangePage.refused(opened.heading(), why), response, model);
        }
    }

    @PostMapping("/piani/{plan}/importa/applica")
    @Allowed(PLANNING_OFFICE)
    String apply(
            @PathVariable String plan,
            @RequestParam("pacchetto") String packed,
            @RequestParam("base") String basis,
            Operator operator) {
        var opened = reading.openForWork(plan, null, operator);
        imports.apply(opened.version().id(), unpack(packed), basis);
        return "redirect:/piani/{plan}?versione=" + opened.version().number();
    }

    @GetMapping("/piani/importa")
    @Allowed(PLANNING_OFFICE)
    String blank(Model model) {
        model.addAttribute("page", NewImportPage.blank());
        return "plan/new-import";
    }

    @PostMapping("/piani/importa")
    @Allowed(PLANNING_OFFICE)
    String load(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var brought = read(file);
        if (brought.plan() != null) {
            try {
                return "redirect:/piani/" + plans.load(brought.plan()).code();
            } catch (Refused no) {
                model.addAttribute("page", NewImportPage.refused(t(no)));
            }
        } else {
            model.addAttribute("page", NewImportPage.problems(brought.problems()));
        }
        response.setStatus(422);
        return "plan/new-import";
    }

    private static String refused(ExchangePage page, HttpServletResponse response, Model model) {
        response.setStatus(422);
        model.addAttribute("page", page);
        return "plan/exchange";
    }

    private static Reading read(@Nullable MultipartFile file) throws IOException {
        if (file == null || "".equals(file.getOriginalFilename())) {
            return new Reading(null, List.of(ExchangePage.noFile()));
        }
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "file");
        return PlanPackages.read(name.replaceAll(".*[/\\\\]", ""), file.getInputStream());
    }

    private static String pack(PlanPackage plan) {
        var packed = Base64.getEncoder().encodeToString(PlanPackages.zip(plan));
        if (packed.length() > LONGEST) {
            throw new Refused("plan.exchange.too-large");
        }
        return packed;
    }

    private static PlanPackage unpack(String packed) {
        try {
            var bytes = new ByteArrayInputStream(Base64.getDecoder().decode(packed));
            var plan = PlanPackages.read("pacchetto.zip", bytes).plan();
            if (plan != null) {
                return plan;
            }
        } catch (IllegalArgumentException e) {
            throw new Refused("plan.exchange.damaged");
        }
        throw new Refused("plan.exchange.damaged");
    }
}
