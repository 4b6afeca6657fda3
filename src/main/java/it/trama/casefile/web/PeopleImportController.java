package it.trama.casefile.web;

import static it.trama.shared.web.Words.t;

import it.trama.casefile.RegisterImports;
import it.trama.casefile.RegisterRow;
import it.trama.casefile.RegisterRow.Outcome;
import it.trama.casefile.RegisterRuns;
import it.trama.documents.Unreadable;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.Refused;
import it.trama.shared.web.CsvAnswer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Registry extracts: sent, tried, brought in, and the doubts decided one by one. */
@Controller
@Allowed(Role.COORDINATOR)
class PeopleImportController {
    private static final int SHOWN = 200;
    private static final String PAGE = "/persone/importazioni/";
    private final RegisterImports imports;
    private final RegisterRuns runs;

    PeopleImportController(RegisterImports imports, RegisterRuns runs) {
        this.imports = imports;
        this.runs = runs;
    }

    @GetMapping("/persone/importa")
    String form(Operator operator, Model model) {
        model.addAttribute("page", RegistersPage.of(imports.sent(operator), null));
        return "casefile/registers";
    }

    @PostMapping("/persone/importa")
    String send(
            Operator operator,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try {
            return "redirect:" + PAGE + sent(operator, file);
        } catch (Refused no) {
            return refused(operator, t(no), model, response);
        } catch (Unreadable e) {
            return refused(operator, e.problem() + " " + e.remedy(), model, response);
        }
    }

    private UUID sent(Operator operator, @Nullable MultipartFile file) throws IOException, Unreadable {
        if (file == null || file.isEmpty()) {
            throw new Refused("extract.no-file");
        }
        return imports.send(operator, Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
    }

    private String refused(Operator operator, String why, Model model, HttpServletResponse response) {
        response.setStatus(422);
        model.addAttribute("page", RegistersPage.of(imports.sent(operator), why));
        return "casefile/registers";
    }

    /** While it goes on the page comes again by itself, also without JavaScript. */
    @GetMapping(PAGE + "{register}")
    String show(Operator operator, @PathVariable UUID register, Model model, HttpServletResponse response) {
        var found = imports.of(operator, register);
        var goes = runs.running(register);
        if (goes) {
            response.setHeader("Refresh", "2");
        }
        var doubts = imports.rows(found, Set.of(Outcome.ASK, Outcome.WRONG), SHOWN);
        model.addAttribute("page", RegisterPage.of(found, imports.counts(found), doubts, goes));
        return "casefile/register";
    }

    @PostMapping(PAGE + "{register}")
    String begin(Operator operator, @PathVariable UUID register) {
        runs.begin(operator, register);
        return "redirect:" + PAGE + register;
    }

    @PostMapping(PAGE + "{register}/righe/{line}")
    String decide(
            Operator operator,
            @PathVariable UUID register,
            @PathVariable int line,
            @RequestParam(name = "chi") String who) {
        imports.decide(operator, register, line, who.equals("stessa"));
        return "redirect:" + PAGE + register;
    }

    @GetMapping(PAGE + "{register}/esito.csv")
    ResponseEntity<byte[]> outcome(Operator operator, @PathVariable UUID register) {
        var rows = imports.rows(imports.of(operator, register), Set.of(Outcome.values()), RegisterImports.MOST_ROWS);
        var head = List.of(t("extract.line"), t("extract.outcome"), t("extract.why"));
        return CsvAnswer.of(
                "esito.csv",
                Stream.concat(Stream.of(head), rows.stream().map(PeopleImportController::cells))
                        .toList());
    }

    private static List<String> cells(RegisterRow row) {
        var why = row.why();
        return List.of(String.valueOf(row.line()), t("extract." + row.outcome()), why == null ? "" : t(why));
    }
}
