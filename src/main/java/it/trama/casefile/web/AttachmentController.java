package it.trama.casefile.web;

import static it.trama.shared.web.Words.t;

import it.trama.casefile.Attachments;
import it.trama.casefile.Attachments.Brought;
import it.trama.casefile.CaseAccess;
import it.trama.casefile.CaseFiles;
import it.trama.casefile.CaseStrips;
import it.trama.casefile.Consent;
import it.trama.casefile.Consents;
import it.trama.casefile.People;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.BroughtFile;
import it.trama.shared.web.FileAnswer;
import it.trama.shared.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The papers of a person: what they were told and agreed to, and the documents about them. */
@Controller
@Allowed({Role.SOCIAL_WORKER, Role.ACCESS_OPERATOR, Role.COORDINATOR, Role.HEALTH_PARTNER, Role.THIRD_SECTOR})
class AttachmentController {
    private final Attachments attachments;
    private final Consents consents;
    private final CaseFiles cases;
    private final CaseAccess access;
    private final People people;
    private final CaseStrips strips;
    private final BusinessTime time;

    AttachmentController(
            Attachments attachments,
            Consents consents,
            CaseFiles cases,
            CaseAccess access,
            People people,
            CaseStrips strips,
            BusinessTime time) {
        this.attachments = attachments;
        this.consents = consents;
        this.cases = cases;
        this.access = access;
        this.people = people;
        this.strips = strips;
        this.time = time;
    }

    @GetMapping("/persone/{person}/documenti")
    String show(Operator operator, @PathVariable UUID person, Model model) {
        var known = people.glance(operator, person).orElseThrow(() -> new NotFound("person", person));
        var current = cases.current(operator, person).orElseThrow(() -> new NotFound("case of", person));
        var file = access.caseFile(operator, current.id());
        var today = time.today();
        var given = consents.of(file);
        model.addAttribute(
                "page",
                new AttachmentsPage(
                        strips.of(operator, known, file),
                        given.stream().anyMatch(consent -> consent.kind() == Consent.Kind.INFORMATION),
                        given.stream()
                                .map(consent -> ConsentRow.of(consent, today))
                                .toList(),
                        attachments.of(file).stream().map(AttachmentRow::of).toList()));
        return "casefile/attachments";
    }

    @GetMapping("/persone/{person}/documenti/nuovo")
    String form(Operator operator, @PathVariable UUID person, Model model) {
        access.follows(operator, person);
        return Typed.nothing()
                .page(PaperForms.attachmentHead(person), PaperForms.attachment())
                .show(model);
    }

    @PostMapping("/persone/{person}/documenti/nuovo")
    String add(
            Operator operator,
            @PathVariable UUID person,
            @RequestParam Map<String, String> values,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        access.follows(operator, person);
        var typed = new Typed(values);
        var brought = brought(typed, file);
        if (typed.accepted(() -> attachments.add(operator, person, brought))) {
            return "redirect:" + PaperForms.page(person);
        }
        return typed.page(PaperForms.attachmentHead(person), PaperForms.attachment())
                .again(model, response);
    }

    private static Brought brought(Typed typed, @Nullable MultipartFile file) throws IOException {
        var about = typed.text("che", 200);
        var sent = BroughtFile.of(file);
        if (sent.isEmpty()) {
            typed.wrong("file", t("attachment.none"));
        }
        return sent.map(one -> new Brought(one.name(), about, one.bytes())).orElse(new Brought("", about, new byte[0]));
    }

    @GetMapping("/persone/{person}/documenti/{attachment}")
    ResponseEntity<byte[]> open(Operator operator, @PathVariable UUID person, @PathVariable UUID attachment) {
        var content = attachments.open(operator, person, attachment);
        return FileAnswer.of(content.name(), content.type(), content.bytes());
    }

    @PostMapping("/persone/{person}/documenti/{attachment}/via")
    String remove(Operator operator, @PathVariable UUID person, @PathVariable UUID attachment) {
        attachments.remove(operator, person, attachment);
        return "redirect:" + PaperForms.page(person);
    }
}
