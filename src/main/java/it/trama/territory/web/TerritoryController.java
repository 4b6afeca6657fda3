package it.trama.territory.web;

import it.trama.security.Allowed;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.territory.Territory;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Allowed({
    Role.PLANNING_OFFICE,
    Role.ADMINISTRATOR,
    Role.MAYOR,
    Role.COORDINATOR,
    Role.SOCIAL_WORKER,
    Role.ACCESS_OPERATOR,
    Role.HEALTH_PARTNER
})
class TerritoryController {
    private final Territory territory;
    private final BusinessTime time;

    TerritoryController(Territory territory, BusinessTime time) {
        this.territory = territory;
        this.time = time;
    }

    @GetMapping("/territorio")
    String district(@RequestParam(name = "giorno", required = false) @Nullable LocalDate asked, Model model) {
        var day = asked == null ? time.today() : asked;
        var year = territory.lastCensus(day.getYear());
        model.addAttribute("page", TerritoryPage.of(territory.on(day), day, year, territory.inhabitants(year)));
        return "territory/district";
    }
}
