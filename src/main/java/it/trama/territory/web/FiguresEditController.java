package it.trama.territory.web;

import static it.trama.shared.web.Words.t;

import it.trama.security.Allowed;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.web.Typed;
import it.trama.territory.Boundaries;
import it.trama.territory.CountedBody;
import it.trama.territory.Populations;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The figures and the drawing of the district: population by year and by age, boundaries. */
@Controller
@Allowed({Role.PLANNING_OFFICE, Role.ADMINISTRATOR})
class FiguresEditController {
    private static final BigDecimal MOST_PEOPLE = new BigDecimal("10000000");
    private static final int LARGEST_FILE = 8_000_000;
    private static final int MOST_BANDS = 300;
    private final Populations populations;
    private final Boundaries boundaries;

    FiguresEditController(Populations populations, Boundaries boundaries) {
        this.populations = populations;
        this.boundaries = boundaries;
    }

    @GetMapping("/territorio/popolazione")
    String populationForm(Model model) {
        var fields = TerritoryForms.populationFields(populations.bodies(), populations.all());
        return Typed.nothing().page(TerritoryForms.population(), fields).show(model);
    }

    /** One figure for each body that has one; what is left blank stays as it was. */
    @PostMapping("/territorio/popolazione")
    String population(@RequestParam Map<String, String> values, Model model, HttpServletResponse response) {
        var bodies = populations.bodies();
        var typed = new Typed(values);
        var year = year(typed);
        var source = typed.text("fonte", 200);
        var figures = bodies.stream()
                .map(CountedBody::code)
                .filter(body -> !typed.blank("abitanti." + body))
                .map(body -> new Populations.Figure(body, year, people(typed, "abitanti." + body), source))
                .toList();
        if (figures.isEmpty() && !bodies.isEmpty()) {
            typed.wrong("abitanti." + bodies.getFirst().code(), t("territory.population.none"));
        }
        return typed.accepted(() -> figures.forEach(populations::set))
                ? "redirect:/territorio/comuni"
                : typed.page(TerritoryForms.population(), TerritoryForms.populationFields(bodies, populations.all()))
                        .again(model, response);
    }

    private static int year(Typed typed) {
        var year = typed.number("anno", 0, new BigDecimal("2100")).intValue();
        if (year < 1861) {
            typed.wrong("anno", TerritoryForms.yearHelp());
        }
        return year;
    }

    private static int people(Typed typed, String field) {
        return typed.number(field, 0, MOST_PEOPLE).intValue();
    }

    @GetMapping("/territorio/popolazione/{body}")
    String agesForm(@PathVariable String body, Model model) {
        return Typed.nothing()
                .page(TerritoryForms.ages(body(body)), TerritoryForms.agesFields())
                .show(model);
    }

    @PostMapping("/territorio/popolazione/{body}")
    String ages(
            @PathVariable String body,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var known = body(body);
        var typed = new Typed(values);
        var year = year(typed);
        var source = typed.text("fonte", 200);
        var bands = BandLines.read(typed.lines("fasce", MOST_BANDS), typed);
        return typed.accepted(() -> populations.setBands(body, year, source, bands))
                ? "redirect:/territorio/comuni/" + known.seats().getFirst().istat()
                : typed.page(TerritoryForms.ages(known), TerritoryForms.agesFields())
                        .again(model, response);
    }

    private CountedBody body(String code) {
        return populations.bodies().stream()
                .filter(body -> body.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("body", code));
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
}
