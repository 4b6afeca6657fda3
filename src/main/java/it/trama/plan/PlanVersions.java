package it.trama.plan;

import it.trama.shared.NotFound;
import it.trama.shared.time.BusinessTime;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of a plan and what each says. */
@Service
@Transactional
public class PlanVersions {
    private final PlanStore store;
    private final SheetStore sheets;
    private final PlanContents contents;
    private final BusinessTime time;

    PlanVersions(PlanStore store, SheetStore sheets, PlanContents contents, BusinessTime time) {
        this.store = store;
        this.sheets = sheets;
        this.contents = contents;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public PlanVersion get(UUID version) {
        return store.version(version).orElseThrow(() -> new NotFound("plan version", version));
    }

    /** All its sheets, in one statement. */
    @Transactional(readOnly = true)
    public PlanPackage content(UUID version) {
        return sheets.content(version);
    }
}
