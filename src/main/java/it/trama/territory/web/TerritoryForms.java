package it.trama.territory.web;

import static it.trama.shared.web.Words.t;
import static java.util.stream.Collectors.joining;

import it.trama.shared.web.FormField;
import it.trama.shared.web.FormField.Option;
import it.trama.shared.web.FormPage;
import it.trama.territory.Aggregation;
import it.trama.territory.CountedBody;
import it.trama.territory.Municipality;
import it.trama.territory.Zone;
import java.util.Arrays;
import java.util.List;

/** The forms about the territory. */
final class TerritoryForms {
    private TerritoryForms() {}

    static FormPage.Head move() {
        return head("territory.move", "/territorio/sposta", false);
    }

    static List<FormField> moveFields(List<Aggregation> district) {
        return List.of(
                FormField.choice(
                        "comune", t("territory.municipality"), t("territory.move.who"), municipalities(district)),
                FormField.choice(
                        "aggregazione", t("territory.aggregation"), t("territory.move.where"), aggregations(district)),
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

    static List<FormField> populationFields(List<CountedBody> bodies) {
        return List.of(
                FormField.choice("ente", t("territory.body"), t("territory.population.body"), bodies(bodies)),
                FormField.number("anno", t("territory.year"), yearHelp()),
                FormField.number("abitanti", t("territory.inhabitants"), t("territory.population.people")),
                FormField.text("fonte", t("territory.source"), t("territory.population.source")));
    }

    static List<Option> bodies(List<CountedBody> bodies) {
        return bodies.stream().map(b -> new Option(b.code(), b.name())).toList();
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

    /** The codes of the whole district stand there already: most often the health district is the same. */
    static List<FormField> zoneFields(List<Aggregation> district) {
        var codes = district.stream()
                .flatMap(a -> a.municipalities().stream())
                .map(Municipality::istat)
                .sorted()
                .collect(joining(" "));
        return List.of(
                FormField.choice("tipo", t("territory.zone.kind"), t("territory.zone.kind.help"), kinds()),
                FormField.text("nome", t("territory.zone.name"), t("territory.zone.name.help")),
                FormField.text("comuni", t("territory.zone.codes"), t("territory.zone.codes.help"))
                        .with(codes),
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
