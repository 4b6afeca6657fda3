package it.trama.budget.joint.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.joint.Conferral;
import it.trama.budget.joint.Conferrals;
import it.trama.budget.joint.SocialService;
import it.trama.budget.joint.SocialServices;
import it.trama.security.Allowed;
import it.trama.security.Role;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import it.trama.shared.web.Words;
import it.trama.territory.CountedBody;
import it.trama.territory.Populations;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writes down who confers what, by which act; and by which act it ends. */
@Controller
@Allowed(Role.PLANNING_OFFICE)
class ConferralEditController {
    private static final String BASE = "/bilancio/gestione-associata";
    private final Conferrals conferrals;
    private final SocialServices services;
    private final Populations populations;

    ConferralEditController(Conferrals conferrals, SocialServices services, Populations populations) {
        this.conferrals = conferrals;
        this.services = services;
        this.populations = populations;
    }

    @GetMapping(BASE + "/servizi/nuovo")
    String service(Model model) {
        return Typed.nothing().page(serviceHead(), serviceFields()).show(model);
    }

    @PostMapping(BASE + "/servizi/nuovo")
    String addService(@RequestParam Map<String, String> values, Model model, HttpServletResponse response) {
        var typed = new Typed(values);
        var name = typed.text("nome", 120);
        var area = typed.choice("area", Options.areas(services.areas()));
        return typed.accepted(() -> services.add(name, area))
                ? "redirect:" + BASE
                : typed.page(serviceHead(), serviceFields()).again(model, response);
    }

    private static FormPage.Head serviceHead() {
        return Options.head("joint.service.new", BASE + "/servizi/nuovo", BASE);
    }

    private List<FormField> serviceFields() {
        return List.of(
                Options.text("nome", "joint.field.service-name"),
                FormField.choice(
                        "area", t("joint.field.area"), t("joint.field.area.help"), Options.areas(services.areas())));
    }

    @GetMapping(BASE + "/nuovo")
    String form(@RequestParam(name = "servizio", defaultValue = "") String service, Model model) {
        return new Typed(service.isEmpty() ? Map.of() : Map.of("servizio", service))
                .page(Options.head("joint.confer", BASE + "/nuovo", BASE), fields())
                .show(model);
    }

    @PostMapping(BASE + "/nuovo")
    String confer(@RequestParam Map<String, String> values, Model model, HttpServletResponse response) {
        var typed = new Typed(values);
        var service = typed.choice("servizio", serviceOptions());
        var payers = typed.several("enti", payers());
        var performer = typed.text("gestore", 120);
        var act = typed.text("atto", 80);
        var actDay = typed.date("del");
        var from = typed.date("da");
        var until = typed.blank("fino") ? null : typed.date("fino").plusDays(1);
        return typed.accepted(() -> conferrals.conferAll(payers.stream()
                        .map(payer -> deed(payer, new Conferrals.Terms(service, performer, act, actDay, from, until)))
                        .toList()))
                ? "redirect:" + BASE + "?giorno=" + from
                : typed.page(Options.head("joint.confer", BASE + "/nuovo", BASE), fields())
                        .again(model, response);
    }

    /** A body stands for its municipalities that exist on that day; a municipality of a union may confer alone. */
    private Conferrals.Deed deed(String payer, Conferrals.Terms terms) {
        return populations.bodies().stream()
                .filter(body -> body.code().equals(payer))
                .findFirst()
                .map(body -> new Conferrals.Deed(terms, codes(body), body.code()))
                .orElseGet(() -> new Conferrals.Deed(terms, List.of(payer), null));
    }

    private static List<String> codes(CountedBody body) {
        return body.seats().stream().map(CountedBody.Seat::istat).toList();
    }

    private List<FormField> fields() {
        return List.of(
                FormField.choice("servizio", t("joint.field.service"), t("joint.field.service.help"), serviceOptions()),
                FormField.several("enti", t("joint.field.payers"), t("joint.field.payers.help"), payers()),
                Options.text("gestore", "joint.field.performer"),
                Options.text("atto", "joint.field.act"),
                Options.date("del", "joint.field.act-day"),
                Options.date("da", "joint.field.from"),
                Options.date("fino", "joint.field.until"));
    }

    private List<FormField.Option> serviceOptions() {
        return services.all().stream()
                .map(service -> new FormField.Option(service.code(), service.name()))
                .toList();
    }

    private List<FormField.Option> payers() {
        return populations.bodies().stream()
                .flatMap(body -> Stream.concat(
                        Stream.of(new FormField.Option(body.code(), body.name())),
                        body.seats().stream()
                                .filter(_ -> body.seats().size() > 1)
                                .map(seat -> new FormField.Option(
                                        seat.istat(), t("joint.only-of", seat.name(), body.name())))))
                .toList();
    }

    @GetMapping(BASE + "/{id}/fine")
    String ending(@PathVariable UUID id, Model model) {
        return Typed.nothing().page(endHead(conferrals.get(id)), endFields()).show(model);
    }

    @PostMapping(BASE + "/{id}/fine")
    String end(
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var held = conferrals.get(id);
        var typed = new Typed(values);
        var from = typed.date("da");
        var act = typed.text("atto", 80);
        var actDay = typed.date("del");
        return typed.accepted(() -> conferrals.end(id, from, act, actDay))
                ? "redirect:" + BASE + "?giorno=" + from
                : typed.page(endHead(held), endFields()).again(model, response);
    }

    private FormPage.Head endHead(Conferral held) {
        var service = services.all().stream()
                .filter(s -> s.code().equals(held.service()))
                .findFirst()
                .map(SocialService::name)
                .orElse(held.service());
        return new FormPage.Head(
                t("joint.end"),
                t("joint.end.lead", service, name(held.municipality()), Words.date(held.from()), held.act()),
                BASE + "/" + held.id() + "/fine",
                t("joint.end.save"),
                BASE,
                false);
    }

    private String name(String istat) {
        return populations.bodies().stream()
                .flatMap(body -> body.seats().stream())
                .filter(seat -> seat.istat().equals(istat))
                .findFirst()
                .map(CountedBody.Seat::name)
                .orElse(istat);
    }

    private static List<FormField> endFields() {
        return List.of(
                Options.date("da", "joint.field.end"),
                Options.text("atto", "joint.field.act"),
                Options.date("del", "joint.field.act-day"));
    }
}
