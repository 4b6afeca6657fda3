package it.trama.security.web;

import static it.trama.shared.web.Words.t;

import it.trama.security.Operator;
import java.util.List;

/** The mandates among which a person chooses the one to work by. */
public record MandateChoice(List<Choice> choices) {

    /** One of them. */
    public record Choice(String mandate, String label, String more, boolean current) {}

    static MandateChoice of(Operator operator, List<Operator> all) {
        return new MandateChoice(all.stream()
                .map(o -> new Choice(
                        o.mandate().toString(),
                        t("role." + o.role()) + ", " + o.body(),
                        o.districtName()
                                + (o.scope() == null ? "" : " · " + o.scope().name()),
                        o.mandate().equals(operator.mandate())))
                .toList());
    }
}
