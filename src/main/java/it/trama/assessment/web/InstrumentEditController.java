package it.trama.assessment.web;

import static it.trama.security.Role.ADMINISTRATOR;
import static it.trama.security.Role.COORDINATOR;
import static it.trama.security.Role.PLANNING_OFFICE;

import it.trama.assessment.Instrument;
import it.trama.assessment.InstrumentDraft;
import it.trama.assessment.Instruments;
import it.trama.security.Allowed;
import it.trama.security.Kept;
import it.trama.shared.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Instruments of the district: written in lines, or brought in as a FHIR questionnaire. */
@Controller
@RequestMapping("/valutazioni/strumenti")
@Allowed({COORDINATOR, PLANNING_OFFICE, ADMINISTRATOR})
class InstrumentEditController {
    private static final int UNPROCESSABLE = 422;
    private final Instruments instruments;

    InstrumentEditController(Instruments instruments) {
        this.instruments = instruments;
    }

    @GetMapping("/nuovo")
    String blank(Kept kept, Model model) {
        return show("/nuovo", new InstrumentDraft("", "", true, "", "", ""), kept, model);
    }

    @GetMapping("/{code}/nuova-versione")
    String change(@PathVariable("code") String code, Kept kept, Model model) {
        return show("/" + code + "/nuova-versione", InstrumentDraft.of(instruments.changeable(code)), kept, model);
    }

    private static String show(String action, InstrumentDraft draft, Kept kept, Model model) {
        var form = Typed.nothing()
                .page(InstrumentForms.head(InstrumentForms.HOME + action), InstrumentForms.fields(draft))
                .again(kept.values());
        model.addAttribute("page", new InstrumentFormPage(form, null));
        return "assessment/builder";
    }

    @PostMapping("/nuovo")
    String publish(@RequestParam Map<String, String> values, Model model, HttpServletResponse response) {
        return write("/nuovo", values, instruments::publish, new Reply(model, response));
    }

    @PostMapping("/{code}/nuova-versione")
    String publishVersion(
            @PathVariable("code") String code,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        instruments.changeable(code);
        return write(
                "/" + code + "/nuova-versione",
                values,
                draft -> instruments.publish(code, draft),
                new Reply(model, response));
    }

    private record Reply(Model model, HttpServletResponse response) {
        String show(InstrumentFormPage page) {
            response.setStatus(page.preview() == null ? UNPROCESSABLE : HttpServletResponse.SC_OK);
            model.addAttribute("page", page);
            return "assessment/builder";
        }
    }

    /** Looked at first, when that is what was asked for; nothing is kept then. */
    private String write(
            String action, Map<String, String> values, Function<InstrumentDraft, Instrument> publish, Reply reply) {
        var typed = new Typed(values);
        var draft = InstrumentForms.read(typed, values);
        var looking = values.containsKey("guarda");
        var made = new Instrument[1];
        if (typed.accepted(() -> made[0] = looking ? instruments.preview(draft) : publish.apply(draft)) && !looking) {
            return "redirect:" + InstrumentForms.HOME + "/" + made[0].code();
        }
        var form = typed.page(InstrumentForms.head(InstrumentForms.HOME + action), InstrumentForms.fields(draft));
        var preview = made[0] == null ? null : InstrumentPage.of(made[0], List.of(), false);
        return reply.show(new InstrumentFormPage(form, preview));
    }

    @GetMapping("/importa")
    String file(Model model) {
        return Typed.nothing()
                .page(InstrumentForms.file(), InstrumentForms.fileFields())
                .show(model);
    }

    /** Read and shown; the text goes back to the browser, which returns it when the reader says yes. */
    @PostMapping("/importa")
    String read(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var bytes = file == null ? new byte[0] : file.getBytes();
        var typed = new Typed(Map.of());
        var read = new Instrument[1];
        if (!typed.accepted(() -> read[0] = instruments.read(bytes))) {
            return again(typed, model, response);
        }
        model.addAttribute("page", InstrumentPage.of(read[0], List.of(), false));
        model.addAttribute("packed", new String(bytes, StandardCharsets.UTF_8));
        return "assessment/import";
    }

    private static String again(Typed typed, Model model, HttpServletResponse response) {
        return typed.page(InstrumentForms.file(), InstrumentForms.fileFields()).again(model, response);
    }

    @PostMapping("/importa/conferma")
    String bring(@RequestParam("questionario") String packed, Model model, HttpServletResponse response) {
        var typed = new Typed(Map.of());
        var brought = new Instrument[1];
        if (typed.accepted(() -> brought[0] = instruments.bring(packed.getBytes(StandardCharsets.UTF_8)))) {
            return "redirect:" + InstrumentForms.HOME + "/" + brought[0].code();
        }
        return again(typed, model, response);
    }
}
