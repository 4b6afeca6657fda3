package it.trama.network.web;

import static it.trama.shared.web.Words.t;

import it.trama.network.NeedCode;
import it.trama.network.Organisation;
import it.trama.network.Reach;
import it.trama.network.Resource;
import it.trama.network.Resource.Fit;
import it.trama.network.Resource.Offerer;
import it.trama.network.Resource.Open;
import it.trama.network.Resource.Side;
import it.trama.network.Resource.Terms;
import it.trama.network.Resource.Text;
import it.trama.network.Resource.Where;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormField.Option;
import it.trama.shared.web.Typed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sheet of a service or resource, as fields. */
record ResourceForm(List<Organisation> bodies, List<NeedCode> needs, List<Option> places, LocalDate today) {
    private static final BigDecimal MOST = BigDecimal.valueOf(9999);
    private static final int ACTIVITIES = 5;

    List<FormField> blank() {
        return List.of(
                text("nome"),
                FormField.choice("lato", label("lato"), help("lato"), sides()),
                FormField.choice("ente", label("ente"), help("ente"), offerers()),
                FormField.lines("che", label("che"), help("che")),
                text("parole"),
                FormField.several("bisogni", label("bisogni"), help("bisogni"), needOptions()),
                FormField.choice("attivita", label("attivita"), help("attivita"), activities()),
                text("chi"),
                text("costo"),
                text("documenti"),
                text("orari"),
                text("attesa"),
                FormField.number("posti", label("posti"), help("posti")),
                FormField.several("comuni", label("comuni"), help("comuni"), places),
                FormField.choice("sede", label("sede"), help("sede"), orNone(places, "network.form.no-seat")),
                text("indirizzo"),
                FormField.choice("gradini", label("gradini"), help("gradini"), steps()),
                text("referente"),
                text("telefono"),
                text("email"),
                FormField.choice("aperta", label("aperta"), help("aperta"), opens()));
    }

    List<FormField> of(Resource one) {
        return blank().stream()
                .map(field -> field.with(value(field.name(), one)))
                .toList();
    }

    private static FormField text(String name) {
        return FormField.text(name, label(name), help(name));
    }

    private static String label(String name) {
        return t("network.form." + name);
    }

    private static String help(String name) {
        return t("network.form." + name + ".help");
    }

    private static String value(String field, Resource one) {
        var offerer = one.organisation();
        return switch (field) {
            case "nome" -> one.text().name();
            case "lato" -> one.side().name();
            case "ente" -> offerer == null ? "-" : offerer.id().toString();
            case "che" -> one.text().about();
            case "parole" -> one.text().keywords();
            case "bisogni" -> String.join(" ", one.fit().needs());
            case "attivita" ->
                one.fit().activity() == null ? "-" : String.valueOf(one.fit().activity());
            case "chi" -> one.fit().who();
            case "referente" -> one.reach().contact();
            case "telefono" -> one.reach().phone();
            case "email" -> one.reach().email();
            case "aperta" -> one.open().name();
            default -> terms(field, one.terms(), one.where());
        };
    }

    private static String terms(String field, Terms terms, Where where) {
        return switch (field) {
            case "costo" -> terms.cost();
            case "documenti" -> terms.papers();
            case "orari" -> terms.hours();
            case "attesa" -> terms.delay();
            case "posti" -> terms.places() == null ? "" : String.valueOf(terms.places());
            case "comuni" -> String.join(" ", where.municipalities());
            case "sede" -> Objects.requireNonNullElse(where.seat(), "-");
            case "indirizzo" -> where.address();
            default -> where.stepFree() == null ? "-" : where.stepFree() ? "si" : "no";
        };
    }

    /** What was typed, over what the sheet was; null: it is a new one. */
    Resource read(Typed typed, Resource before, String keeper) {
        return new Resource(
                before.id(),
                one(Side.values(), typed.choice("lato", sides()), Side.SERVICE),
                offerer(typed.choice("ente", offerers())),
                new Text(typed.text("nome", 120), about(typed), typed.optional("parole", 400)),
                new Fit(
                        typed.several("bisogni", needOptions()),
                        activity(typed.choice("attivita", activities())),
                        typed.optional("chi", 400)),
                terms(typed),
                where(typed),
                new Reach(typed.optional("referente", 120), typed.optional("telefono", 40), email(typed), ""),
                one(Open.values(), typed.choice("aperta", opens()), Open.INTERNAL),
                before.standing().confirmedOn(today, keeper),
                before.version());
    }

    private static String about(Typed typed) {
        var text = String.join("\n", typed.lines("che", 12));
        if (text.length() > 1000) {
            typed.wrong("che", t("form.long", 1000));
        }
        return text;
    }

    private static String email(Typed typed) {
        var email = typed.optional("email", 120);
        if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+")) {
            typed.wrong("email", t("network.refused.email"));
        }
        return email;
    }

    private Terms terms(Typed typed) {
        var places =
                typed.blank("posti") ? null : typed.number("posti", 0, MOST).intValue();
        return new Terms(
                typed.optional("costo", 200),
                typed.optional("documenti", 400),
                typed.optional("orari", 200),
                typed.optional("attesa", 120),
                places,
                places == null ? null : today);
    }

    private Where where(Typed typed) {
        var seat = typed.choice("sede", orNone(places, "network.form.no-seat"));
        var steps = typed.choice("gradini", steps());
        return new Where(
                typed.ticked("comuni", places),
                seat.equals("-") ? null : seat,
                typed.optional("indirizzo", 160),
                steps.equals("-") ? null : steps.equals("si"));
    }

    private @Nullable Offerer offerer(String id) {
        return bodies.stream()
                .filter(body -> body.id().toString().equals(id))
                .findFirst()
                .map(body -> new Offerer(body.id(), body.name()))
                .orElse(null);
    }

    private static @Nullable Integer activity(String code) {
        return code.matches("\\d") ? Integer.valueOf(code) : null;
    }

    private static <E extends Enum<E>> E one(E[] all, String name, E otherwise) {
        return Arrays.stream(all)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    private static List<Option> sides() {
        return Arrays.stream(Side.values())
                .map(side -> new Option(side.name(), t("network.side." + side)))
                .toList();
    }

    private static List<Option> opens() {
        return Arrays.stream(Open.values())
                .map(open -> new Option(open.name(), t("network.open." + open)))
                .toList();
    }

    private static List<Option> steps() {
        return Stream.of("-", "si", "no")
                .map(value -> new Option(value, t("network.form.gradini." + value)))
                .toList();
    }

    private static List<Option> activities() {
        return Stream.concat(
                        Stream.of(new Option("-", t("network.activity.none"))),
                        IntStream.rangeClosed(1, ACTIVITIES)
                                .mapToObj(n -> new Option(String.valueOf(n), t("network.activity." + n))))
                .toList();
    }

    private List<Option> offerers() {
        return orNone(
                bodies.stream()
                        .map(body -> new Option(body.id().toString(), body.name()))
                        .toList(),
                "network.nobody");
    }

    private List<Option> needOptions() {
        return needs.stream().map(need -> new Option(need.code(), need.label())).toList();
    }

    private static List<Option> orNone(List<Option> options, String none) {
        return Stream.concat(Stream.of(new Option("-", t(none))), options.stream())
                .toList();
    }
}
