package it.trama.casefile.web;

import static it.trama.shared.web.Words.t;

import it.trama.casefile.HalfYear;
import it.trama.casefile.ServiceReports;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.CsvAnswer;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The account that the service gives each half year, in a form that stays the same. */
@Controller
@Allowed(Role.COORDINATOR)
class ServiceReportController {
    private final ServiceReports reports;
    private final BusinessTime time;

    ServiceReportController(ServiceReports reports, BusinessTime time) {
        this.reports = reports;
        this.time = time;
    }

    @GetMapping("/casi/bilancio-semestrale")
    String show(Operator operator, @RequestParam(name = "semestre", defaultValue = "") String code, Model model) {
        model.addAttribute("page", page(operator, code));
        return "casefile/report";
    }

    @GetMapping("/casi/bilancio-semestrale.csv")
    ResponseEntity<byte[]> csv(Operator operator, @RequestParam(name = "semestre", defaultValue = "") String code) {
        var page = page(operator, code);
        var head = List.of(t("report.part"), t("report.item"), page.now(), page.before());
        var rows = page.parts().stream()
                .flatMap(part -> part.lines().stream()
                        .map(line -> List.of(part.title(), line.label(), line.now(), line.before())));
        return CsvAnswer.of(
                "bilancio-semestrale-" + page.code() + ".csv",
                Stream.concat(Stream.of(head), rows).toList());
    }

    private ServiceReportPage page(Operator operator, String code) {
        var today = HalfYear.of(time.today());
        var half = code.isEmpty() ? today : HalfYear.parse(code).orElseThrow(() -> new NotFound("half year", code));
        return ServiceReportPage.of(reports.of(operator, half), today);
    }
}
