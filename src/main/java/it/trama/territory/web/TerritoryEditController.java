package it.trama.territory.web;

import it.trama.security.Allowed;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.Typed;
import it.trama.territory.Aggregation;
import it.trama.territory.Boundaries;
import it.trama.territory.Populations;
import it.trama.territory.Territory;
import it.trama.territory.Zone;
import it.trama.territory.Zones;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What the office writes about the territory: moves, population, who leads, zones, boundaries. Each has its day. */
@Controller
@Allowed({Role.PLANNING_OFFICE, Role.ADMINISTRATOR})
class TerritoryEditController {
    private static final BigDecimal MOST_PEOPLE = new BigDecimal("10000000");
    private static final int LARGEST_FILE = 8_000_000;
    private final Territory territory;
    private final Zones zones;
    private final Populations populations;
    private final Boundaries boundaries;
    private final BusinessTime time;

    TerritoryEditController(
            Territory territory, Zones zones, Populations populations, Boundaries boundaries, BusinessTime time) {
        this.territory = territory;
        this.zones = zones;
        this.populations = populations;
        this.boundaries = boundaries;
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
        var istat = typed.choice("comune", TerritoryForms.municipalities(today));
        var to = typed.choice("aggregazione", TerritoryForms.aggregations(today));
        var from = typed.date("dal");
        return typed.accepted(() -> territory.move(istat, to, from))
                ? "redirect:/territorio?giorno=" + from
                : typed.page(TerritoryForms.move(), TerritoryForms.moveFields(today))
                        .again(model, response);
    }

    @GetMapping("/territorio/popolazione")
    String populationForm(Model model) {
        return Typed.nothing()
                .page(TerritoryForms.population(), TerritoryForms.populationFields(populations.bodies()))
                .show(model);
    }

    @PostMapping("/territorio/popolazione")
    String population(@RequestParam Map<String, String> values, Model model, HttpServletResponse response) {
        var bodies = populations.bodies();
        var typed = new Typed(values);
        var body = typed.choice("ente", TerritoryForms.bodies(bodies));
        var year = typed.number("anno", 0, new BigDecimal("2100")).intValue();
        var inhabitants = typed.number("abitanti", 0, MOST_PEOPLE).intValue();
        var source = typed.text("fonte", 200);
        if (year < 1861) {
            typed.wrong("anno", TerritoryForms.yearHelp());
        }
        return typed.accepted(() -> populations.set(new Populations.Figure(body, year, inhabitants, source)))
                ? "redirect:/territorio/comuni"
                : typed.page(TerritoryForms.population(), TerritoryForms.populationFields(bodies))
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
        var codes = Arrays.stream(typed.text("comuni", 4000).split("[\\s,;]+"))
                .distinct()
                .toList();
        var from = typed.date("dal");
        return typed.accepted(() -> zones.gather(new Zone(Zone.Kind.valueOf(kind), name, codes), from))
                ? "redirect:/territorio?giorno=" + from
                : typed.page(TerritoryForms.zone(), TerritoryForms.zoneFields(today()))
                        .again(model, response);
    }

    @GetMapping("/territorio/confini")
    String boundariesForm(Model model) {
        return Typed.nothing()
                .page(TerritoryForms.boundaries(), TerritoryForms.boundariesFields())
                .show(model);
    }

    @PostMapping("/territorio/confini")
    String boundaries(
            @RequestParam Map<String, String> values,
            @RequestParam("file") MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var typed = new Typed(values);
        var source = typed.text("fonte", 200);
        if (file.isEmpty() || file.getSize() > LARGEST_FILE) {
            typed.wrong("file", TerritoryForms.fileHelp());
        }
        var bytes = file.getBytes();
        return typed.accepted(() -> boundaries.load(bytes, source))
                ? "redirect:/territorio/ore"
                : typed.page(TerritoryForms.boundaries(), TerritoryForms.boundariesFields())
                        .again(model, response);
    }

    private List<Aggregation> today() {
        return territory.on(time.today());
    }
}
