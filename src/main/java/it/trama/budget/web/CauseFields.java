package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.Cause;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.FormField;
import it.trama.shared.web.Typed;
import it.trama.territory.Territory;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The fields that say why money moves: act, day, purpose, municipality. */
@Component
class CauseFields {
    private final Territory territory;
    private final BusinessTime time;

    CauseFields(Territory territory, BusinessTime time) {
        this.territory = territory;
        this.time = time;
    }

    List<FormField> fields() {
        return List.of(
                FormField.text("atto", t("budget.field.act"), t("budget.field.act.help")),
                FormField.date("del", t("budget.field.day"), t("budget.field.day.help")),
                FormField.text("per", t("budget.field.purpose"), t("budget.field.purpose.help")),
                FormField.choice(
                        "comune",
                        t("budget.field.municipality"),
                        t("budget.field.municipality.help"),
                        municipalities()));
    }

    Cause read(Typed typed) {
        var act = typed.text("atto", 80);
        var day = typed.date("del");
        var purpose = typed.text("per", 200);
        var municipality = typed.choice("comune", municipalities());
        return new Cause(act, day, Cause.Purpose.plain(purpose), municipality.isEmpty() ? null : municipality);
    }

    private List<FormField.Option> municipalities() {
        var options = new ArrayList<FormField.Option>();
        options.add(new FormField.Option("", t("budget.whole-district")));
        territory.on(time.today()).stream()
                .flatMap(aggregation -> aggregation.municipalities().stream())
                .forEach(m -> options.add(new FormField.Option(m.istat(), m.name())));
        return options;
    }
}
