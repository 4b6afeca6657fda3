package it.trama.budget.joint.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.joint.IstatArea;
import it.trama.budget.joint.SocialService;
import it.trama.budget.joint.SocialServices;
import it.trama.budget.joint.SocialSpending;
import it.trama.budget.joint.SpendingRow;
import it.trama.budget.joint.StatedShares;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.web.CsvAnswer;
import it.trama.shared.web.CsvTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is spent on social services: by area, by payer, jointly or not, per head, over the years. */
@Controller
@Allowed({Role.PLANNING_OFFICE, Role.ADMINISTRATOR, Role.MAYOR, Role.COORDINATOR, Role.HEALTH_PARTNER})
class SpendingController {
    private final SocialSpending spending;
    private final SocialServices services;
    private final StatedShares shares;
    private final Heads heads;

    SpendingController(SocialSpending spending, SocialServices services, StatedShares shares, Heads heads) {
        this.spending = spending;
        this.services = services;
        this.shares = shares;
        this.heads = heads;
    }

    @GetMapping("/bilancio/spesa-sociale")
    String page(
            @RequestParam(name = "anno", required = false) @Nullable Integer asked, Operator operator, Model model) {
        var sums = spending.byArea();
        var years =
                sums.stream().map(SocialSpending.Sum::year).distinct().toList().reversed();
        if (asked != null && !years.contains(asked)) {
            throw new NotFound("year of expenditure", asked);
        }
        var year = asked != null || years.isEmpty() ? asked : years.getFirst();
        var view = new SpendingView(
                year,
                years,
                sums,
                year == null ? List.of() : spending.byPayer(year),
                services.areas(),
                heads.of(years, operator),
                shares.all(),
                operator.role() == Role.PLANNING_OFFICE);
        model.addAttribute("page", SpendingPage.of(view));
        return "budget/joint-spending";
    }

    @GetMapping("/bilancio/spesa-sociale.csv")
    ResponseEntity<byte[]> export(@RequestParam("anno") int year) {
        var names = services.all().stream().collect(Collectors.toMap(SocialService::code, SocialService::name));
        var rows = new ArrayList<List<String>>();
        rows.add(SocialSpending.columns());
        spending.rows(year).forEach(row -> rows.add(cells(row, names)));
        return CsvAnswer.of("spesa-sociale-" + year + ".csv", rows);
    }

    private static List<String> cells(SpendingRow row, Map<String, String> names) {
        return List.of(
                String.valueOf(row.year()),
                row.area(),
                names.getOrDefault(row.service(), row.service()),
                Objects.requireNonNullElse(row.body(), Objects.requireNonNullElse(row.municipality(), "distretto")),
                row.joint() ? "sì" : "no",
                CsvTable.number(row.amount(), 2));
    }

    /** The columns, with a line that shows how each is written. */
    @GetMapping("/bilancio/spesa-sociale/modello.csv")
    ResponseEntity<byte[]> template() {
        var area = services.areas().stream().findFirst().map(IstatArea::code).orElse("");
        return CsvAnswer.of(
                "spesa-sociale-modello.csv",
                List.of(
                        SocialSpending.columns(),
                        List.of("2015", area, t("joint.import.example"), "distretto", "sì", "12.345,67")));
    }
}
