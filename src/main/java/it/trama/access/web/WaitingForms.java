package it.trama.access.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.number;
import static it.trama.shared.web.Words.t;

import it.trama.access.WaitingList;
import it.trama.access.WaitingList.Criterion;
import it.trama.access.WaitingList.Ending;
import it.trama.access.WaitingList.Founding;
import it.trama.access.WaitingList.Place;
import it.trama.access.web.Board.Line;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormField.Option;
import it.trama.shared.web.Typed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The short forms of a waiting list, and its lines. */
final class WaitingForms {
    private static final Pattern CRITERION = Pattern.compile("(.{1,200}?)\\s*[:;=]\\s*(\\d{1,3})");
    private static final int MOST = 30, MOST_POINTS = 100;

    private WaitingForms() {}

    static List<FormField> founding() {
        return List.of(
                FormField.text("nome", t("waiting.nome"), t("waiting.nome.help")),
                FormField.text("che-cosa", t("waiting.che-cosa"), t("waiting.che-cosa.help")),
                FormField.text("atto", t("waiting.atto"), t("waiting.atto.help")),
                FormField.lines("criteri", t("waiting.criteri"), t("waiting.criteri.help")));
    }

    static Founding founding(Typed typed) {
        var criteria = new ArrayList<Criterion>();
        for (var line : typed.lines("criteri", MOST)) {
            var parts = CRITERION.matcher(line);
            var points = parts.matches() ? Integer.parseInt(parts.group(2)) : 0;
            if (points < 1 || points > MOST_POINTS) {
                typed.wrong("criteri", t("waiting.criterion-wrong", line));
            } else {
                criteria.add(new Criterion(criteria.size() + 1, parts.group(1), points));
            }
        }
        return new Founding(
                typed.text("nome", 120), typed.text("che-cosa", 400), typed.text("atto", 200), List.copyOf(criteria));
    }

    static List<FormField> entering(WaitingList list, LocalDate today) {
        return List.of(
                ticks(list),
                FormField.text("perche", t("waiting.perche"), t("waiting.perche.help")),
                FormField.date("dal", t("waiting.dal"), t("waiting.dal.help")).with(today.toString()));
    }

    static List<FormField> revising(WaitingList list, Place place) {
        var fields = new ArrayList<>(standing(list, place));
        fields.add(1, FormField.text("perche", t("waiting.perche"), t("waiting.perche.help")));
        return fields;
    }

    /** What holds now. */
    static List<FormField> standing(WaitingList list, Place place) {
        var holding = place.criteria().stream().map(String::valueOf).collect(Collectors.joining(" "));
        return List.of(ticks(list).with(holding), Typed.versionField(place.version()));
    }

    static List<FormField> leaving(LocalDate today) {
        return List.of(
                FormField.choice(
                        "come",
                        t("waiting.come"),
                        t("waiting.come.help"),
                        TypedParts.options("waiting.ending", Ending.class)),
                FormField.text("perche", t("waiting.perche"), t("waiting.perche.help")),
                FormField.date("giorno", t("waiting.giorno"), t("waiting.giorno.help"))
                        .with(today.toString()));
    }

    private static FormField ticks(WaitingList list) {
        return FormField.several("criteri", t("waiting.criteria"), t("waiting.ticks.help"), options(list));
    }

    private static List<Option> options(WaitingList list) {
        return list.criteria().stream()
                .map(c ->
                        new Option(String.valueOf(c.position()), t("waiting.criterion", c.label(), number(c.points()))))
                .toList();
    }

    /** None may hold: the day alone decides then. */
    static List<Integer> ticked(Map<String, String> values, WaitingList list) {
        return list.criteria().stream()
                .map(Criterion::position)
                .filter(position -> values.containsKey("criteri." + position))
                .toList();
    }

    static List<Line> criteria(WaitingList list) {
        return list.criteria().stream()
                .map(c -> new Line(t("waiting.points", number(c.points())), c.label(), null, "", null))
                .toList();
    }

    static Line line(Place place, WaitingList list, Map<UUID, String> people) {
        var why = list.criteria().stream()
                .filter(c -> place.criteria().contains(c.position()))
                .map(Criterion::label)
                .collect(Collectors.joining(", "));
        return new Line(
                t("waiting.place", number(place.place() == null ? 0 : place.place())),
                DeskNames.name(people, place.person()),
                "/attese/" + place.id(),
                t(
                        "waiting.more",
                        number(place.points()),
                        date(place.entered()),
                        why.isEmpty() ? t("waiting.no-criterion") : why),
                null);
    }
}
