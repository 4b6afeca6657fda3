package it.trama.budget;

import it.trama.plan.Act;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.PlanEditing;
import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.plan.RowMark;
import it.trama.plan.pack.PlanPackages;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The real plan of the Casalasco in force in some district, and what is drawn from it. */
public final class BudgetScenarios {
    static final LocalDate DAY = LocalDate.of(2015, 4, 30);

    private BudgetScenarios() {}

    /** The plan in force; its lines may be drawn. */
    public static UUID casalascoInForce(Plans plans, PlanVersions versions) {
        var draft = plans.load(PlanPackages.bundled("/demo/casalasco"));
        versions.record(draft.version(), act(Act.Kind.CONCERTATION));
        enterIntoForce(draft.version(), versions);
        return draft.id();
    }

    static void enterIntoForce(UUID version, PlanVersions versions) {
        versions.submitToConsultation(version, act(Act.Kind.CONSULTATION));
        versions.adopt(version, act(Act.Kind.DECISION));
        versions.record(version, act(Act.Kind.AGREEMENT));
        versions.enterIntoForce(version, act(Act.Kind.ENTRY_INTO_FORCE));
    }

    /** A version that is in force without the line. */
    public static void withoutLine(UUID draft, String line, PlanVersions versions, PlanEditing editing) {
        var row = versions.content(draft).figures().expenditure().stream()
                .filter(r -> r.code().equals(line))
                .findFirst()
                .orElseThrow();
        editing.removeWithDependants(draft, ExpenditureRow.class, line, RowMark.of(row));
        versions.record(draft, act(Act.Kind.CONCERTATION));
        enterIntoForce(draft, versions);
    }

    static Act act(Act.Kind kind) {
        return new Act(kind, "7/2015", DAY, "Assemblea di prova", List.of("Prova Inventati"), null);
    }

    /** Residenzialità leggera, acquisto servizi: 9,000 euro, whole on one channel. */
    static BudgetCell smallLine(UUID plan) {
        return new BudgetCell(plan, 2015, "U21", "C-TRA");
    }

    public static Cause cause(String act) {
        return new Cause(act, DAY, Cause.Purpose.plain("Prova di " + act), null);
    }
}
