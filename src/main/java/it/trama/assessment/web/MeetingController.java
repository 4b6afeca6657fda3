package it.trama.assessment.web;

import static it.trama.security.Role.COORDINATOR;
import static it.trama.security.Role.HEALTH_PARTNER;
import static it.trama.security.Role.SOCIAL_WORKER;
import static it.trama.security.Role.THIRD_SECTOR;

import it.trama.assessment.Assessments;
import it.trama.assessment.Meeting.Minutes;
import it.trama.assessment.Meetings;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.shared.sql.Submissions;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.FormField;
import it.trama.shared.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The meeting of the multidisciplinary team on a case. */
@Controller
@RequestMapping("/casi/{case}/valutazioni/riunione")
@Allowed({SOCIAL_WORKER, COORDINATOR, HEALTH_PARTNER, THIRD_SECTOR})
class MeetingController {
    private final CaseReading cases;
    private final Assessments assessments;
    private final Meetings meetings;
    private final Submissions submissions;
    private final BusinessTime time;

    MeetingController(
            CaseReading cases, Assessments assessments, Meetings meetings, Submissions submissions, BusinessTime time) {
        this.cases = cases;
        this.assessments = assessments;
        this.meetings = meetings;
        this.submissions = submissions;
        this.time = time;
    }

    @GetMapping
    String form(@PathVariable("case") UUID id, Operator operator, Model model) {
        var opened = cases.open(operator, id);
        return Typed.nothing()
                .page(MeetingForm.head(opened), MeetingForm.fields(opened, time.today(), before(operator, opened)))
                .show(model);
    }

    @PostMapping
    String hold(
            @PathVariable("case") UUID id,
            @RequestParam Map<String, String> values,
            Operator operator,
            Model model,
            HttpServletResponse response) {
        var opened = cases.open(operator, id);
        var before = before(operator, opened);
        var typed = new Typed(values);
        var minutes = MeetingForm.read(typed, values, before);
        return typed.accepted(() -> once(id, values, operator, minutes))
                ? "redirect:/casi/{case}/valutazioni"
                : typed.page(MeetingForm.head(opened), MeetingForm.fields(opened, time.today(), before))
                        .again(model, response);
    }

    private void once(UUID id, Map<String, String> values, Operator operator, Minutes minutes) {
        submissions.once(
                values.get(Submissions.FIELD),
                () -> meetings.hold(operator, id, minutes).toString());
    }

    private List<FormField.Option> before(Operator operator, CaseReading.Opened opened) {
        return assessments.of(operator, opened.file().person()).stream()
                .filter(one -> !one.draft() && !one.corrected())
                .map(MeetingForm::option)
                .toList();
    }
}
