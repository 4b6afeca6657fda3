package it.trama.security.web;

import static it.trama.shared.web.Words.t;

import it.trama.security.Body;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.Refused;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.FieldError;

/** The form for a new person, with what can be chosen. */
public record AccountFormPage(
        String name,
        String login,
        String newBody,
        String from,
        String until,
        List<Option> roles,
        List<Option> bodies,
        List<Option> scopes,
        List<Problem> problems) {

    /** As they stand on the page. */
    private static final List<String> FIELDS =
            List.of("name", "login", "role", "body", "newBody", "scope", "from", "until");

    /** A choice of a list. */
    public record Option(String value, String label, boolean chosen) {}

    /**
     * What is wrong with a field.
     *
     * @param typed what was written there, when it is no day, no role…
     */
    public record Problem(String field, String sentence, String typed) {
        private static final Map<String, String> LABELS = Map.of(
                "name", "account.name",
                "login", "signin.username",
                "role", "mandate.role",
                "body", "mandate.body",
                "newBody", "mandate.new-body",
                "scope", "mandate.scope",
                "from", "mandate.starts",
                "until", "mandate.ends");
        private static final Map<String, String> REFUSED = Map.of(
                "mandate.incomplete", "body",
                "mandate.no-scope", "scope",
                "mandate.whole-district", "scope",
                "mandate.ends-before", "until",
                "account.login.malformed", "login",
                "account.login.taken", "login");

        static Problem of(FieldError error) {
            return new Problem(
                    error.getField(),
                    t("account.form." + error.getField()),
                    Objects.toString(error.getRejectedValue(), ""));
        }

        /** A rule that says no speaks of one of the fields, nearly always. */
        static Problem of(Refused no) {
            return new Problem(REFUSED.getOrDefault(no.key(), "role"), t(no), "");
        }

        public String label() {
            return t(LABELS.getOrDefault(field, "account.name"));
        }
    }

    /** Why the field is wrong; null: it is not. */
    public @Nullable String error(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::sentence)
                .findFirst()
                .orElse(null);
    }

    private static String day(@Nullable LocalDate day, String field, List<Problem> problems) {
        return day != null
                ? day.toString()
                : problems.stream()
                        .filter(problem -> problem.field().equals(field))
                        .map(Problem::typed)
                        .findFirst()
                        .orElse("");
    }

    static String key(Operator.Scope scope) {
        return scope.kind() + ":" + scope.id();
    }

    private static List<Option> roles(AccountForm form) {
        return Stream.concat(
                        Stream.of(new Option("", t("mandate.choose-role"), form.role() == null)),
                        Arrays.stream(Role.values())
                                .filter(role -> role != Role.CITIZEN)
                                .map(r -> new Option(r.name(), t("role." + r), r == form.role())))
                .toList();
    }

    private static List<Option> bodies(AccountForm form, List<Body> bodies) {
        return Stream.concat(
                        Stream.of(new Option("", t("mandate.choose-body"), form.body() == null)),
                        bodies.stream().map(b -> new Option(b.id().toString(), b.name(), b.id().equals(form.body()))))
                .toList();
    }

    static AccountFormPage of(
            AccountForm form, List<Body> bodies, List<Operator.Scope> scopes, List<Problem> problems) {
        return new AccountFormPage(
                Objects.requireNonNullElse(form.name(), ""),
                Objects.requireNonNullElse(form.login(), ""),
                Objects.requireNonNullElse(form.newBody(), ""),
                day(form.from(), "from", problems),
                day(form.until(), "until", problems),
                roles(form),
                bodies(form, bodies),
                Stream.concat(
                                Stream.of(new Option("", t("mandate.everywhere"), form.scope() == null)),
                                scopes.stream().map(s -> new Option(key(s), s.name(), key(s).equals(form.scope()))))
                        .toList(),
                problems.stream()
                        .sorted(Comparator.comparingInt(problem -> FIELDS.indexOf(problem.field())))
                        .toList());
    }
}
