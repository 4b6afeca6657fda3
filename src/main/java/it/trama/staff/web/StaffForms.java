package it.trama.staff.web;

import static it.trama.shared.web.Words.t;

import it.trama.shared.web.FormField;
import it.trama.shared.web.FormPage;
import it.trama.staff.Professional.Profession;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The forms about professionals and teams. */
final class StaffForms {
    private static final String LIST = "/territorio/operatori";

    private StaffForms() {}

    static FormPage.Head newcomer() {
        return head("staff.people.new", LIST + "/nuovo");
    }

    static List<FormField> newcomerFields() {
        return List.of(
                FormField.text("nome", t("staff.people.name"), t("staff.people.name.help")),
                FormField.choice(
                        "professione", t("staff.people.profession"), t("staff.people.profession.help"), professions()),
                FormField.text("ente", t("staff.people.employer"), t("staff.people.employer.help")),
                FormField.text("albo", t("staff.people.register"), t("staff.people.register.help")),
                FormField.date("dal", t("staff.people.from"), t("staff.people.from.help")));
    }

    static List<FormField.Option> professions() {
        return Arrays.stream(Profession.values())
                .map(p -> new FormField.Option(p.name(), t("staff.profession." + p)))
                .toList();
    }

    static FormPage.Head farewell(UUID professional) {
        return head("staff.people.end", LIST + "/" + professional + "/fine");
    }

    static List<FormField> farewellFields() {
        return List.of(FormField.date("dal", t("staff.people.end.from"), t("staff.people.end.help")));
    }

    static FormPage.Head team() {
        return head("staff.team.new", LIST + "/equipe/nuova");
    }

    static List<FormField> teamFields() {
        return List.of(FormField.text("nome", t("staff.team.name"), t("staff.team.name.help")));
    }

    static FormPage.Head joining(UUID team) {
        return head("staff.team.join", LIST + "/equipe/" + team);
    }

    static List<FormField> joiningFields(List<FormField.Option> people) {
        return List.of(
                FormField.choice("operatore", t("staff.team.who"), t("staff.team.who.help"), people),
                FormField.date("dal", t("staff.people.from"), t("staff.team.from.help")));
    }

    private static FormPage.Head head(String key, String action) {
        return new FormPage.Head(t(key), t(key + ".line"), action, t(key + ".save"), LIST, false);
    }
}
