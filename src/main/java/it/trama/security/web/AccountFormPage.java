package it.trama.security.web;

import static it.trama.shared.web.Words.t;

import it.trama.security.Body;
import it.trama.security.Operator;
import it.trama.security.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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
        List<String> problems) {

    /** A choice of a list. */
    public record Option(String value, String label, boolean chosen) {}

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

    static AccountFormPage of(AccountForm form, List<Body> bodies, List<Operator.Scope> scopes, List<String> problems) {
        return new AccountFormPage(
                Objects.requireNonNullElse(form.name(), ""),
                Objects.requireNonNullElse(form.login(), ""),
                Objects.requireNonNullElse(form.newBody(), ""),
                Objects.toString(form.from(), ""),
                Objects.toString(form.until(), ""),
                roles(form),
                bodies(form, bodies),
                Stream.concat(
                                Stream.of(new Option("", t("mandate.everywhere"), form.scope() == null)),
                                scopes.stream().map(s -> new Option(key(s), s.name(), key(s).equals(form.scope()))))
                        .toList(),
                problems);
    }
}
