package it.trama.plan;

import it.trama.audit.Audit;
import it.trama.shared.Conflict;
import it.trama.shared.Refused;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a whole package into an open version: first what would change, then all or nothing. */
@Service
@Transactional
public class PlanImport {
    private final SheetStore sheets;
    private final PlanContents contents;
    private final Audit audit;

    PlanImport(SheetStore sheets, PlanContents contents, Audit audit) {
        this.sheets = sheets;
        this.contents = contents;
        this.audit = audit;
    }

    /**
     * What a package would change.
     *
     * @param basis mark of the text that it was compared with
     */
    public record DryRun(PlanDiff diff, String basis) {}

    /** Writes nothing; refused when the package could not be applied as it is. */
    @Transactional(readOnly = true)
    public DryRun dryRun(UUID version, PlanPackage brought) {
        var current = sheets.content(version);
        refuseOtherPlan(current, brought);
        PlanContents.refuseUnsound(brought);
        return new DryRun(PlanComparison.of(current, brought), RowMark.of(current));
    }

    /**
     * The version says from now on what the package says; {@link Conflict} when since the dry run someone changed it
     * to something else. Tried again, it changes nothing.
     */
    public PlanDiff apply(UUID version, PlanPackage brought, String basis) {
        var open = contents.lockOpen(version);
        var current = sheets.content(version);
        refuseOtherPlan(current, brought);
        var diff = PlanComparison.of(current, brought);
        if (diff.isEmpty()) {
            return diff;
        }
        if (!RowMark.of(current).equals(basis)) {
            throw new Conflict(current.frame().code());
        }
        contents.write(open.plan(), version, current, brought);
        audit.wrote("plan.imported", "version", version);
        return diff;
    }

    private static void refuseOtherPlan(PlanPackage current, PlanPackage brought) {
        if (!current.frame().code().equals(brought.frame().code())) {
            throw new Refused(
                    "plan.refused.other-plan",
                    brought.frame().code(),
                    current.frame().code());
        }
    }
}
