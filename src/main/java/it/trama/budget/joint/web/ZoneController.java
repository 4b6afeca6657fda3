package it.trama.budget.joint.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.joint.ZoneAccounts;
import it.trama.budget.joint.ZoneEntry;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.CsvAnswer;
import it.trama.shared.web.CsvTable;
import it.trama.territory.Zone;
import it.trama.territory.Zones;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the lead body allots to each zone, what its managing body accounts for, what is left. */
@Controller
@Allowed({Role.PLANNING_OFFICE, Role.ADMINISTRATOR, Role.MAYOR, Role.COORDINATOR, Role.HEALTH_PARTNER})
class ZoneController {
    private static final int SHOWN = 100, EXPORT = 100_000;
    private final ZoneAccounts accounts;
    private final Zones zones;
    private final BusinessTime time;

    ZoneController(ZoneAccounts accounts, Zones zones, BusinessTime time) {
        this.accounts = accounts;
        this.zones = zones;
        this.time = time;
    }

    @GetMapping("/bilancio/conti-di-zona")
    String page(Operator operator, Model model) {
        var some = zones.on(time.today()).stream().anyMatch(zone -> zone.kind() != Zone.Kind.HEALTH_DISTRICT);
        model.addAttribute(
                "page",
                ZonesPage.of(
                        accounts.accounts(), accounts.entries(SHOWN), some, operator.role() == Role.PLANNING_OFFICE));
        return "budget/joint-zones";
    }

    @GetMapping("/bilancio/conti-di-zona.csv")
    ResponseEntity<byte[]> export() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(t("joint.zones.columns").split("\\|")));
        accounts.entries(EXPORT).forEach(entry -> rows.add(row(entry)));
        return CsvAnswer.of("conti-di-zona.csv", rows);
    }

    private static List<String> row(ZoneEntry entry) {
        return List.of(
                entry.where().zone(),
                String.valueOf(entry.where().year()),
                t("joint.zone." + entry.kind()),
                CsvTable.number(entry.amount(), 2),
                entry.reason().body(),
                entry.reason().act(),
                entry.reason().actDay().toString(),
                entry.reason().purpose());
    }
}
