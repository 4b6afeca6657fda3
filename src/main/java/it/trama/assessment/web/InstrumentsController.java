package it.trama.assessment.web;

import static it.trama.security.Role.ACCESS_OPERATOR;
import static it.trama.security.Role.ADMINISTRATOR;
import static it.trama.security.Role.COORDINATOR;
import static it.trama.security.Role.HEALTH_PARTNER;
import static it.trama.security.Role.PLANNING_OFFICE;
import static it.trama.security.Role.SOCIAL_WORKER;
import static it.trama.security.Role.THIRD_SECTOR;

import it.trama.assessment.Instrument;
import it.trama.assessment.Instruments;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The instruments, for whoever uses them or answers for them. No person is in them. */
@Controller
@RequestMapping("/valutazioni/strumenti")
@Allowed({SOCIAL_WORKER, COORDINATOR, ACCESS_OPERATOR, HEALTH_PARTNER, THIRD_SECTOR, PLANNING_OFFICE, ADMINISTRATOR})
class InstrumentsController {
    static final Set<Role> EDITORS = Set.of(COORDINATOR, PLANNING_OFFICE, ADMINISTRATOR);
    private final Instruments instruments;

    InstrumentsController(Instruments instruments) {
        this.instruments = instruments;
    }

    @GetMapping
    String list(Operator operator, Model model) {
        model.addAttribute("page", InstrumentsPage.of(instruments.all(), EDITORS.contains(operator.role())));
        return "assessment/instruments";
    }

    @GetMapping("/{code}")
    String show(
            @PathVariable("code") String code,
            @RequestParam(name = "versione", required = false) @Nullable Integer version,
            Operator operator,
            Model model) {
        var versions = instruments.versions(code);
        var instrument = version == null ? versions.getFirst() : instruments.version(code, version);
        var numbers = versions.stream().map(Instrument::version).toList();
        model.addAttribute("page", InstrumentPage.of(instrument, numbers, EDITORS.contains(operator.role())));
        return "assessment/instrument";
    }

    @GetMapping("/{code}/fhir")
    ResponseEntity<String> fhir(@PathVariable("code") String code) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/fhir+json;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("questionnaire-"
                                        + instruments.newest(code).code() + ".json")
                                .build()
                                .toString())
                .body(instruments.questionnaire(instruments.newest(code)));
    }
}
