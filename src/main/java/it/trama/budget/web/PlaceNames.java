package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.funds.FundPlace;
import it.trama.shared.web.FormField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What areas, service objectives and macro-levels are called. */
record PlaceNames(FundPlace.Lists lists) {
    static final String NONE = "";

    String area(@Nullable FundPlace place) {
        return place == null
                ? t("budget.unplaced")
                : lists.areas().stream()
                        .filter(area -> area.code().equals(place.area()))
                        .map(area -> area.code() + " · " + area.label())
                        .findFirst()
                        .orElse(place.area());
    }

    String goal(@Nullable FundPlace place) {
        return place == null
                ? t("budget.unplaced")
                : lists.goals().stream()
                        .filter(goal -> goal.code().equals(place.objective()))
                        .map(goal -> goal.code() + " " + goal.label())
                        .findFirst()
                        .orElse(place.objective());
    }

    String macro(@Nullable FundPlace place) {
        return place == null
                ? t("budget.unplaced")
                : lists.goals().stream()
                        .filter(goal -> goal.code().equals(place.objective()))
                        .map(goal -> goal.macro() + " " + goal.macroLabel())
                        .findFirst()
                        .orElse("");
    }

    List<FormField.Option> areaOptions() {
        var options = new ArrayList<FormField.Option>();
        options.add(new FormField.Option(NONE, t("budget.unplaced.option")));
        lists.areas()
                .forEach(area -> options.add(new FormField.Option(area.code(), area.code() + " · " + area.label())));
        return options;
    }

    List<FormField.Option> goalOptions() {
        var options = new ArrayList<FormField.Option>();
        options.add(new FormField.Option(NONE, t("budget.unplaced.option")));
        lists.goals().forEach(goal -> options.add(new FormField.Option(goal.code(), goal.code() + " " + goal.label())));
        return options;
    }
}
