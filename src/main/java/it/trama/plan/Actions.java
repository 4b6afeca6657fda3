package it.trama.plan;

import static it.trama.shared.web.Words.t;

import it.trama.audit.Audit;
import it.trama.plan.SheetStore.Placed;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.Unseen;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the actions of a plan have come: reported year by year with evidence, also while the plan is in force. */
@Service
@Transactional
public class Actions {
    private final ActionStore store;
    private final SheetStore sheets;
    private final PlanContents contents;
    private final BusinessTime time;
    private final Audit audit;

    Actions(ActionStore store, SheetStore sheets, PlanContents contents, BusinessTime time, Audit audit) {
        this.store = store;
        this.sheets = sheets;
        this.contents = contents;
        this.time = time;
        this.audit = audit;
    }

    /** The actions of the plans in force that are late today, the longest late first. */
    @Transactional(readOnly = true)
    public List<LateAction> late(int limit) {
        return store.late(time.today(), limit);
    }

    /** One report an action and year: a second one takes the place of the first. The code is given here. */
    public void report(UUID version, Progress progress) {
        refuseOver(version);
        var content = sheets.content(version);
        refuseUnsound(content.frame(), progress);
        if (content.programme().actions().stream().noneMatch(a -> a.code().equals(progress.action()))) {
            throw new NotFound("action", progress.action());
        }
        var table = SheetTables.PROGRESS;
        var reports = content.programme().progress();
        int place = 0;
        while (place < reports.size() && !same(reports.get(place), progress)) {
            place++;
        }
        var code = place < reports.size() ? reports.get(place).code() : CodeSeries.next(progress, reports);
        sheets.save(version, table, List.of(new Placed<>(table.shape().withCode(progress, code), place)));
        audit.wrote("plan.progress-reported", "progress", content.frame().code() + "/" + code);
    }

    private static void refuseUnsound(PlanFrame frame, Progress progress) {
        Unseen.refuse(progress.evidence(), progress.delayReason());
        var first = frame.from().getYear();
        var last = frame.to().getYear();
        if (progress.year() < first || progress.year() > last) {
            throw new Refused("plan.refused.progress-year", String.valueOf(first), String.valueOf(last));
        }
        if (progress.state() == Progress.State.DONE && progress.evidence() == null) {
            throw new Refused("plan.refused.progress-evidence");
        }
    }

    private static boolean same(Progress a, Progress b) {
        return a.action().equals(b.action()) && a.year() == b.year();
    }

    /** The step was done on this day. */
    public void reach(UUID version, String milestone, LocalDate day) {
        refuseOver(version);
        if (day.isAfter(time.today())) {
            throw new Refused("plan.refused.act-future", Words.date(day));
        }
        if (store.reach(version, milestone, day) == 0) {
            throw new NotFound("milestone", milestone);
        }
        audit.wrote("plan.milestone-reached", "milestone", version + "/" + milestone);
    }

    private void refuseOver(UUID version) {
        var state = contents.lock(version).state();
        if (!state.reporting()) {
            throw new Refused("plan.refused.progress-open", t("plan.state." + state));
        }
    }
}
