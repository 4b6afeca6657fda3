package it.trama.plan;

import static it.trama.shared.web.Words.t;

import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.sql.DistrictSql;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what a version says, whole: every row has its own code, and whatever it names is there. */
@Component
class PlanContents {
    private final PlanStore plans;
    private final SheetStore sheets;
    private final DistrictSql sql;

    PlanContents(PlanStore plans, SheetStore sheets, DistrictSql sql) {
        this.plans = plans;
        this.sheets = sheets;
        this.sql = sql;
    }

    /** Nobody else writes this version, or changes its state, until the end of the transaction. */
    PlanVersion lock(UUID version) {
        return plans.lock(version).orElseThrow(() -> new NotFound("plan version", version));
    }

    /** The same, for writing: refused when the version is frozen. */
    PlanVersion lockOpen(UUID version) {
        var locked = lock(version);
        if (!locked.state().open()) {
            throw new Refused("plan.refused.frozen", t("plan.state." + locked.state()));
        }
        return locked;
    }

    void write(UUID plan, UUID version, @Nullable PlanPackage before, PlanPackage after) {
        refuseUnsound(after);
        sheets.replace(version, before, after);
        identify(plan, after);
    }

    static void refuseUnsound(PlanPackage content) {
        SheetTables.ALL.forEach(table -> refuseDoubles(table, content));
        References.refuseDangling(content);
    }

    private static void refuseDoubles(SheetTable<?> table, PlanPackage content) {
        var seen = new HashSet<String>();
        for (var row : table.rows().apply(content)) {
            if (!seen.add(row.code())) {
                throw new Refused("plan.refused.double-code", row.code(), table.title());
            }
        }
    }

    /** An objective keeps its identity through the versions of its plan, and gets it back after a removal. */
    void identify(UUID plan, PlanPackage content) {
        sql.batch(
                """
                insert into plan.objective_identity (district, plan, code) values (:district, :plan, :code)
                on conflict (district, plan, code) do nothing
                """,
                content.programme().objectives().stream()
                        .map(objective -> Map.<String, @Nullable Object>of("plan", plan, "code", objective.code()))
                        .toList());
    }
}
