package it.trama.territory.web;

import it.trama.security.Allowed;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.Typed;
import it.trama.territory.Aggregation;
import it.trama.territory.Gazetteer;
import it.trama.territory.Territory;
import it.trama.territory.Zone;
import it.trama.territory.Zones;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the office writes about the district: who enters, moves and leaves, who leads, zones. Each has its day. */
@Controller
@Allowed({Role.PLANNING_OFFICE, Role.ADMINISTRATOR})
class TerritoryEditController {
    private static final int MOST_MUNICIPALITIES = 400;
    private final Territory territory;
    private final Zones zones;
    private final Gazetteer gazetteer;
    private final BusinessTime time;

    TerritoryEditController(Territory territory, Zones zones, Gazetteer gazetteer, BusinessTime time) {
        this.territory = territory;
        this.zones = zones;
        this.gazetteer = gazetteer;
        this.time = time;
    }

    @GetMapping("/territorio/sposta")
    String moveForm(Model model) {
        return Typed.nothing()
                .page(TerritoryForms.move(), TerritoryForms.moveFields(today()))
                .show(model);
    }

    @PostMapping("/territorio/sposta")
    String move(@RequestParam Map<String, String> values, Model model, HttpServletResponse response) {
        var today = today();
        var typed = new Typed(values);
        var codes = typed.several("comune", TerritoryForms.municipalities(today));
        var fresh = typed.optional("nuova", 120);
        var to = fresh.isEmpty() ? typed.choice("aggregazione", TerritoryForms.aggregations(today)) : fresh;
        var from = typed.date("dal");
        Runnable act = () -> {
            if (fresh.isEmpty()) {
                territory.move(codes, to, from);
            } else {
                territory.moveToNew(codes, to, from);
            }
        };
        return typed.accepted(act)
                ? "redirect:/territorio?giorno=" + from
                : typed.page(TerritoryForms.move(), TerritoryForms.moveFields(today))
                        .again(model, response);
    }

    @GetMapping("/territorio/entra")
    String enterForm(Model model) {
        return Typed.nothing()
                .page(TerritoryForms.enter(), TerritoryForms.enterFields(today()))
                .show(model);
    }

    @PostMapping("/territorio/entra")
    String enter(@RequestParam Map<String, String> values, Model model, HttpServletResponse response) {
        var typed = new Typed(values);
        var names = typed.lines("comuni", MOST_MUNICIPALITIES);
        var aggregation = typed.text("aggregazione", 120);
        var from = typed.date("dal");
        var together = typed.choice("dati", TerritoryForms.counting()).equals(TerritoryForms.TOGETHER);
        return typed.accepted(() -> territory.enter(gazetteer.codes(names, from), aggregation, from, together))
                ? "redirect:/territorio?giorno=" + from
                : typed.page(TerritoryForms.enter(), TerritoryForms.enterFields(today()))
                        .again(model, response);
    }

    @GetMapping("/territorio/esci")
    String leaveForm(Model model) {
        return Typed.nothing()
                .page(TerritoryForms.leave(), TerritoryForms.leaveFields(today()))
                .show(model);
    }

    @PostMapping("/territorio/esci")
    String leave(@RequestParam Map<String, String> values, Model model, HttpServletResponse response) {
        var today = today();
        var typed = new Typed(values);
        var codes = typed.several("comune", TerritoryForms.municipalities(today));
        var from = typed.date("dal");
        return typed.accepted(() -> territory.leave(codes, from))
                ? "redirect:/territorio?giorno=" + from
                : typed.page(TerritoryForms.leave(), TerritoryForms.leaveFields(today))
                        .again(model, response);
    }

    @GetMapping("/territorio/capofila")
    String leadForm(Model model) {
        return Typed.nothing()
                .page(TerritoryForms.lead(), TerritoryForms.leadFields())
                .show(model);
    }

    @PostMapping("/territorio/capofila")
    String lead(@RequestParam Map<String, String> values, Model model, HttpServletResponse response) {
        var typed = new Typed(values);
        var name = typed.text("ente", 200);
        var from = typed.date("dal");
        return typed.accepted(() -> zones.lead(name, from))
                ? "redirect:/territorio?giorno=" + from
                : typed.page(TerritoryForms.lead(), TerritoryForms.leadFields()).again(model, response);
    }

    @GetMapping("/territorio/zone")
    String zoneForm(Model model) {
        return Typed.nothing()
                .page(TerritoryForms.zone(), TerritoryForms.zoneFields(today()))
                .show(model);
    }

    @PostMapping("/territorio/zone")
    String zone(@RequestParam Map<String, String> values, Model model, HttpServletResponse response) {
        var typed = new Typed(values);
        var kind = typed.choice("tipo", TerritoryForms.kinds());
        var name = typed.text("nome", 120);
        var today = today();
        var others = typed.blank("altri") ? List.<String>of() : typed.lines("altri", MOST_MUNICIPALITIES);
        var codes = typed.several("comuni", TerritoryForms.municipalities(today));
        var from = typed.date("dal");
        return typed.accepted(() -> zones.gather(
                        new Zone(Zone.Kind.valueOf(kind), name, with(codes, gazetteer.codes(others, from))), from))
                ? "redirect:/territorio?giorno=" + from
                : typed.page(TerritoryForms.zone(), TerritoryForms.zoneFields(today))
                        .again(model, response);
    }

    private static List<String> with(List<String> codes, List<String> others) {
        return Stream.concat(codes.stream(), others.stream()).distinct().toList();
    }

    private List<Aggregation> today() {
        return territory.on(time.today());
    }
}
