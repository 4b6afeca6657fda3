package it.trama.plan.check;

import it.trama.plan.check.Finding.Place;

/**
 * A figure that the plan states beside the one that follows from others.
 *
 * @param working the arithmetic in figures, without its result
 */
record Comparison(Place place, String where, Unit unit, Figure stated, Figure computed, String working) {
    Outcome judge(Rule rule) {
        return judge(rule, rule.about().remedy());
    }

    Outcome judge(Rule rule, String remedy) {
        if (stated.agreesWith(computed)) {
            return new Held(rule.name(), where, working + " = " + unit.say(stated.value()));
        }
        if (stated.mayAgreeWith(computed)) {
            return finding(rule, Severity.WARNING, ". Torna se le cifre tonde del testo sono arrotondate.", remedy);
        }
        return finding(rule, rule.severity(), ".", remedy);
    }

    private Finding finding(Rule rule, Severity severity, String end, String remedy) {
        var difference = unit.difference(stated.value(), computed.value());
        var message = working + " = " + unit.say(computed.value()) + ", il Piano dice " + unit.say(stated.value())
                + ": differenza " + difference + end;
        return new Finding(
                rule.name(),
                severity,
                where,
                unit.say(stated.value()),
                unit.say(computed.value()),
                difference,
                message,
                remedy,
                place);
    }
}
