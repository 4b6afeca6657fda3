package it.trama.plan.check;

import it.trama.plan.check.Finding.Place;

/**
 * A figure that the plan states beside the one that follows from others.
 *
 * @param working the arithmetic in figures, without its result
 * @param reading at which wider reading of the figures it was tried as well; empty when there is none
 * @param note what the plan's readers should know besides; may be empty
 */
record Comparison(
        Place place,
        String where,
        Unit unit,
        Figure stated,
        Figure computed,
        String working,
        String reading,
        String note) {
    Comparison(Place place, String where, Unit unit, Figure stated, Figure computed, String working) {
        this(place, where, unit, stated, computed, working, "", "");
    }

    Outcome judge(Rule rule) {
        return judge(rule, rule.about().remedy());
    }

    Outcome judge(Rule rule, String remedy) {
        if (stated.agreesWith(computed)) {
            return new Held(rule.name(), where, working + " = " + unit.say(stated.value()));
        }
        if (stated.mayAgreeWith(computed)) {
            return finding(
                    rule,
                    Severity.WARNING,
                    " Torna solo leggendo arrotondate le cifre tonde: " + reading + ".",
                    remedy);
        }
        return finding(
                rule, rule.severity(), reading.isEmpty() ? "" : " Non torna nemmeno con " + reading + ".", remedy);
    }

    private Finding finding(Rule rule, Severity severity, String reading, String remedy) {
        var difference = unit.difference(stated.value(), computed.value());
        var message = working + " = " + unit.say(computed.value()) + ", il Piano dice " + unit.say(stated.value())
                + ": differenza " + difference + "." + reading + (note.isEmpty() ? "" : " " + note);
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
