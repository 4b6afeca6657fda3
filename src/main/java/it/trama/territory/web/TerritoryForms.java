package it.trama.territory.web;

import static it.trama.shared.web.Words.number;
import static it.trama.shared.web.Words.t;
import static java.util.stream.Collectors.joining;

import it.trama.shared.web.FormField;
import it.trama.shared.web.FormField.Option;
import it.trama.shared.web.FormPage;
import it.trama.territory.Aggregation;
import it.trama.territory.CountedBody;
import it.trama.territory.Populations.Figure;
import it.trama.territory.Zone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The forms about the territory. */
final class TerritoryForms {
    static final String TOGETHER = "together";

    private TerritoryForms() {}

    static FormPage.Head move() {
        return head("territory.move", "/territorio/sposta", false);
    }

    static List<FormField> moveFields(List<Aggregation> district) {
        return List.of(
                FormField.several(
                        "comune",
                        t("territory.municipalities.which"),
                        t("territory.move.who"),
                        municipalities(district)),
                FormField.choice(
                        "aggregazione", t("territory.aggregation"), t("territory.move.where"), aggregations(district)),
                FormField.text("nuova", t("territory.move.new"), t("territory.move.new.help")),
                FormField.date("dal", t("territory.from"), t("territory.move.from")));
    }

    static List<Option> municipalities(List<Aggregation> district) {
        return district.stream()
                .flatMap(a -> a.municipalities().stream().map(m -> new Option(m.istat(), m.name() + ", " + a.name())))
                .toList();
    }

    static List<Option> aggregations(List<Aggregation> district) {
        return district.stream().map(a -> new Option(a.code(), a.name())).toList();
    }

    static FormPage.Head population() {
        return head("territory.population", "/territorio/popolazione", false);
    }

    /** The year, who says so, and a figure for each body; beside it the last one known. */
    static List<FormField> populationFields(List<CountedBody> bodies, List<Figure> known) {
        var fields = new ArrayList<FormField>();
        fields.add(FormField.number("anno", t("territory.year"), yearHelp()));
        fields.add(FormField.text("fonte", t("territory.source"), t("territory.population.source")));
        bodies.forEach(
                body -> fields.add(FormField.number("abitanti." + body.code(), body.name(), lastKnown(body, known))));
        return fields;
    }

    private static String lastKnown(CountedBody body, List<Figure> known) {
        return known.stream()
                .filter(figure -> figure.body().equals(body.code()))
                .findFirst()
                .map(f -> t("territory.people", number(f.inhabitants()), Integer.toString(f.year())))
                .orElseGet(() -> t("territory.nofigures"));
    }

    static FormPage.Head ages(CountedBody body) {
        return new FormPage.Head(
                t("territory.ages", body.name()),
                t("territory.ages.line.help"),
                "/territorio/popolazione/" + body.code(),
                t("territory.ages.save"),
                "/territorio/comuni/" + body.seats().getFirst().istat(),
                false);
    }

    static List<FormField> agesFields() {
        return List.of(
                FormField.number("anno", t("territory.year"), t("territory.ages.year")),
                FormField.text("fonte", t("territory.source"), t("territory.population.source")),
                FormField.lines("fasce", t("territory.ages.bands"), t("territory.ages.bands.help")));
    }

    static FormPage.Head enter() {
        return head("territory.enter", "/territorio/entra", false);
    }

    static List<FormField> enterFields(List<Aggregation> district) {
        var names = district.stream().map(Aggregation::name).collect(joining(", "));
        return List.of(
                FormField.lines("comuni", t("territory.municipalities.which"), t("territory.enter.which")),
                FormField.text(
                        "aggregazione",
                        t("territory.aggregation"),
                        names.isEmpty() ? t("territory.enter.first") : t("territory.enter.aggregation", names)),
                FormField.choice("dati", t("territory.enter.counting"), t("territory.enter.counting.help"), counting())
                        .with("each"),
                FormField.date("dal", t("territory.from"), t("territory.enter.from")));
    }

    static List<Option> counting() {
        return List.of(
                new Option("each", t("territory.enter.each")), new Option(TOGETHER, t("territory.enter.together")));
    }

    static FormPage.Head leave() {
        return head("territory.leave", "/territorio/esci", false);
    }

    static List<FormField> leaveFields(List<Aggregation> district) {
        return List.of(
                FormField.several(
                        "comune",
                        t("territory.municipalities.which"),
                        t("territory.leave.who"),
                        municipalities(district)),
                FormField.date("dal", t("territory.from"), t("territory.leave.from")));
    }

    static String yearHelp() {
        return t("territory.population.year");
    }

    static FormPage.Head lead() {
        return head("territory.lead", "/territorio/capofila", false);
    }

    static List<FormField> leadFields() {
        return List.of(
                FormField.text("ente", t("territory.lead.body"), t("territory.lead.body.help")),
                FormField.date("dal", t("territory.from"), t("territory.lead.from")));
    }

    static FormPage.Head zone() {
        return head("territory.zone", "/territorio/zone", false);
    }

    /** The whole district is ticked already: most often the health district is the same. */
    static List<FormField> zoneFields(List<Aggregation> district) {
        var all = municipalities(district);
        var codes = all.stream().map(Option::value).collect(joining(" "));
        return List.of(
                FormField.choice("tipo", t("territory.zone.kind"), t("territory.zone.kind.help"), kinds()),
                FormField.text("nome", t("territory.zone.name"), t("territory.zone.name.help")),
                FormField.several("comuni", t("territory.zone.codes"), t("territory.zone.codes.help"), all)
                        .with(codes),
                FormField.lines("altri", t("territory.zone.others"), t("territory.zone.others.help")),
                FormField.date("dal", t("territory.from"), t("territory.zone.from")));
    }

    static List<Option> kinds() {
        return Arrays.stream(Zone.Kind.values())
                .map(kind -> new Option(kind.name(), t("territory.kind." + kind)))
                .toList();
    }

    static FormPage.Head boundaries() {
        return head("territory.boundaries", "/territorio/confini", true);
    }

    static List<FormField> boundariesFields() {
        return List.of(
                FormField.file("file", t("territory.boundaries.file"), fileHelp()),
                FormField.text("fonte", t("territory.source"), t("territory.boundaries.source")));
    }

    static String fileHelp() {
        return t("territory.boundaries.file.help");
    }

    private static FormPage.Head head(String key, String action, boolean file) {
        return new FormPage.Head(t(key), t(key + ".line"), action, t(key + ".save"), "/territorio", file);
    }
}
