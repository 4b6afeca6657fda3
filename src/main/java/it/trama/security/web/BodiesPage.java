package it.trama.security.web;

import static it.trama.shared.web.Words.t;

import it.trama.security.Body;
import it.trama.security.web.AccountFormPage.Option;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies on whose behalf people act in the district, and the form for one more. */
public record BodiesPage(
        List<Row> rows,
        String name,
        List<Option> kinds,
        @Nullable String problem) {

    /** A body. */
    public record Row(String name, String kind) {}

    static BodiesPage of(List<Body> bodies, String name, Body.@Nullable Kind kind, @Nullable String problem) {
        return new BodiesPage(
                bodies.stream()
                        .map(body -> new Row(body.name(), t("body." + body.kind())))
                        .toList(),
                name,
                Arrays.stream(Body.Kind.values())
                        .map(each -> new Option(each.name(), t("body." + each), each == kind))
                        .toList(),
                problem);
    }
}
