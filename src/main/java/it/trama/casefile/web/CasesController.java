package it.trama.casefile.web;

import static it.trama.shared.web.Words.number;

import it.trama.casefile.CaseLists;
import it.trama.casefile.MyCase;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.territory.Gazetteer;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The open cases of whoever works on them; for a coordinator also those of the place. */
@Controller
@Allowed({Role.SOCIAL_WORKER, Role.ACCESS_OPERATOR, Role.COORDINATOR, Role.HEALTH_PARTNER, Role.THIRD_SECTOR})
class CasesController {
    private static final int PAGE = 50;
    private final CaseLists lists;
    private final Gazetteer gazetteer;
    private final BusinessTime time;

    CasesController(CaseLists lists, Gazetteer gazetteer, BusinessTime time) {
        this.lists = lists;
        this.gazetteer = gazetteer;
        this.time = time;
    }

    @GetMapping("/casi")
    String list(
            Operator operator,
            @RequestParam(name = "tutti", required = false) @Nullable String all,
            @RequestParam(name = "dopo", required = false) @Nullable UUID after,
            Model model) {
        var wide = all != null && operator.role() == Role.COORDINATOR;
        var found = wide ? lists.readable(operator, after, PAGE + 1) : lists.mine(operator, after, PAGE + 1);
        var count = wide ? lists.countReadable(operator) : lists.countMine(operator);
        model.addAttribute(
                "page",
                new CasesPage(
                        number(count),
                        rows(found),
                        operator.role() == Role.COORDINATOR,
                        wide,
                        found.size() > PAGE ? found.get(PAGE - 1).id().toString() : null));
        return "casefile/cases";
    }

    private List<CaseRow> rows(List<MyCase> found) {
        var codes = found.stream()
                .map(MyCase::municipality)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var names = gazetteer.names(codes);
        return found.stream()
                .limit(PAGE)
                .map(c -> CaseRow.of(c, names.getOrDefault(String.valueOf(c.municipality()), "–"), time.today()))
                .toList();
    }
}
