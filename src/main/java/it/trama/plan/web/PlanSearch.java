package it.trama.plan.web;

import static it.trama.shared.web.Words.t;

import it.trama.plan.Objective;
import it.trama.plan.Plan;
import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.shared.web.Search;
import it.trama.shared.web.Viewer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the objectives of the plan that holds, by their code and by the words of their titles. */
@Component
class PlanSearch implements Search {
    private final Plans plans;
    private final PlanVersions versions;

    PlanSearch(Plans plans, PlanVersions versions) {
        this.plans = plans;
        this.versions = versions;
    }

    @Override
    public List<Hit> find(String words, Viewer viewer) {
        if (PlanAccess.READERS.stream().noneMatch(role -> viewer.hasRole(role.name()))) {
            return List.of();
        }
        var wanted = words.toLowerCase(Locale.ITALIAN).strip().split("\\s+");
        return plans.current().stream()
                .flatMap(plan -> hits(plan, wanted))
                .limit(MOST)
                .toList();
    }

    private Stream<Hit> hits(Plan plan, String[] wanted) {
        return versions.content(plan.version()).programme().objectives().stream()
                .filter(objective -> holds(objective, wanted))
                .map(o -> new Hit(
                        t("plan.search.objective"),
                        o.code() + " " + o.title(),
                        plan.title(),
                        "/piani/" + plan.code() + "/obiettivi/" + o.code(),
                        true));
    }

    private static boolean holds(Objective objective, String[] wanted) {
        var text = String.join(" ", objective.code(), objective.title(), String.valueOf(objective.matrixTitle()))
                .toLowerCase(Locale.ITALIAN);
        return Arrays.stream(wanted).allMatch(text::contains);
    }
}
