package it.trama.casefile.web;

import static it.trama.shared.web.Words.t;

import it.trama.casefile.CaseAccess;
import it.trama.casefile.CaseFile;
import it.trama.casefile.CaseFiles;
import it.trama.casefile.CaseStrips;
import it.trama.casefile.Diary;
import it.trama.casefile.Note;
import it.trama.casefile.People;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.sql.Submissions;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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

/** The diary of a case: its pages, and a note in two keystrokes. */
@Controller
@Allowed({Role.SOCIAL_WORKER, Role.ACCESS_OPERATOR, Role.COORDINATOR, Role.HEALTH_PARTNER, Role.THIRD_SECTOR})
class NoteController {
    private static final int PAGE = 20;
    private final Diary diary;
    private final CaseFiles cases;
    private final CaseAccess access;
    private final People people;
    private final CaseStrips strips;
    private final PersonPages pages;
    private final Submissions submissions;
    private final BusinessTime time;

    NoteController(
            Diary diary,
            CaseFiles cases,
            CaseAccess access,
            People people,
            CaseStrips strips,
            PersonPages pages,
            Submissions submissions,
            BusinessTime time) {
        this.diary = diary;
        this.cases = cases;
        this.access = access;
        this.people = people;
        this.strips = strips;
        this.pages = pages;
        this.submissions = submissions;
        this.time = time;
    }

    @GetMapping("/persone/{person}/diario")
    String diary(
            Operator operator,
            @PathVariable UUID person,
            @RequestParam(name = "prima", required = false) @Nullable UUID before,
            Model model) {
        var known = people.glance(operator, person).orElseThrow(() -> new NotFound("person", person));
        var current = cases.current(operator, person).orElseThrow(() -> new NotFound("case of", person));
        var file = access.caseFile(operator, current.id());
        var until = before == null ? DiaryRow.FIRST_PAGE : diary.day(file, before);
        var page = diary.notes(operator, file, before, PAGE + 1);
        var last = page.notes().size() <= PAGE;
        var form = before == null ? form(operator, file, page) : null;
        var rows = DiaryRow.merged(shown(page), diary.turns(file), last, until, time.today());
        var older = last ? null : shown(page).getLast().id().toString();
        model.addAttribute("page", new DiaryPage(strips.of(operator, known, file), form, rows, older));
        return "casefile/diary";
    }

    private static List<Note> shown(Diary.Page page) {
        return page.notes().stream().limit(PAGE).toList();
    }

    private @Nullable NoteForm form(Operator operator, CaseFile file, Diary.Page page) {
        return file.open() || page.draft() != null ? NoteForm.blank(operator, file, page.draft(), time.today()) : null;
    }

    /** What was begun in a case that was closed meanwhile, also when there is another: with the last of its diary. */
    @GetMapping("/casi/{file}/bozza")
    String begun(Operator operator, @PathVariable UUID file, Model model) {
        var known = access.caseFile(operator, file);
        var person = people.glance(operator, known.person()).orElseThrow(() -> new NotFound("case", file));
        var page = diary.notes(operator, known, null, PAGE);
        var last = page.count() <= PAGE;
        var rows = DiaryRow.merged(page.notes(), diary.turns(known), last, DiaryRow.FIRST_PAGE, time.today());
        var strip = strips.of(operator, person, known);
        model.addAttribute("page", new DiaryPage(strip, form(operator, known, page), rows, null));
        return "casefile/diary";
    }

    @PostMapping("/casi/{file}/note")
    String write(
            Operator operator,
            @PathVariable UUID file,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var known = access.caseFile(operator, file);
        var form = NoteForm.of(operator, known, values, null, false);
        var typed = new Typed(values);
        var writing = NoteForm.read(typed, form);
        if (typed.accepted(() -> submissions.once(
                values.get(Submissions.FIELD),
                () -> diary.write(operator, file, writing).toString()))) {
            return "redirect:/persone/" + known.person() + "#diario";
        }
        if (!known.open()) {
            diary.keep(operator, file, NoteForm.draft(values));
        }
        response.setStatus(422);
        var problem = typed.problem();
        model.addAttribute(
                "page",
                pages.of(
                        operator,
                        known.person(),
                        NoteForm.of(operator, known, values, problem == null ? t("note.wrong") : problem, false)));
        return "casefile/person";
    }

    /** What was begun before the case was closed, and is of no use any more. */
    @PostMapping("/casi/{file}/bozza/via")
    String giveUp(Operator operator, @PathVariable UUID file) {
        var known = access.caseFile(operator, file);
        diary.keep(operator, file, NoteForm.draft(Map.of()));
        return "redirect:/persone/" + known.person() + "#diario";
    }

    /** Sent by the page itself while somebody writes. */
    @PostMapping("/casi/{file}/bozza")
    ResponseEntity<Void> keep(Operator operator, @PathVariable UUID file, @RequestParam Map<String, String> values) {
        diary.keep(operator, file, NoteForm.draft(values));
        return ResponseEntity.noContent().build();
    }
}
