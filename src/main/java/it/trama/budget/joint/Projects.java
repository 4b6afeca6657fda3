package it.trama.budget.joint;

import it.trama.audit.Audit;
import it.trama.budget.BudgetCell;
import it.trama.budget.Cause;
import it.trama.budget.Ledger;
import it.trama.budget.LedgerEntry;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All projects and calls of the district in one place, so that money asked for twice and ends that nobody prepared are seen. */
@Service
@Transactional
public class Projects {
    /** What the ledger writes beside the entries of a project. */
    public static final String PURPOSE = "project";

    private final ProjectStore store;
    private final ProjectExpenseStore expenses;
    private final Ledger ledger;
    private final BusinessTime time;
    private final Audit audit;

    Projects(ProjectStore store, ProjectExpenseStore expenses, Ledger ledger, BusinessTime time, Audit audit) {
        this.store = store;
        this.expenses = expenses;
        this.ledger = ledger;
        this.time = time;
        this.audit = audit;
    }

    /** What a project has committed and not paid, and what it has paid. */
    public record Drawn(BigDecimal committed, BigDecimal paid) {
        static final Drawn NOTHING = new Drawn(BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /**
     * All that is known of all projects; their expenses, which may be many, as sums.
     *
     * @param repeated the same act for more projects than one
     */
    public record Book(
            List<Project> projects,
            List<ProjectLine> lines,
            List<Milestone> milestones,
            Map<UUID, Drawn> drawn,
            List<ProjectExpense> repeated,
            List<ProjectClaim> claims) {
        public Project get(UUID id) {
            return projects.stream()
                    .filter(project -> project.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("project", id));
        }

        public Drawn drawn(UUID project) {
            return drawn.getOrDefault(project, Drawn.NOTHING);
        }

        /** What is asked for twice; what each row of the plan foresees is told by {@code foreseen}. */
        public List<DoubleFunding.Finding> doubled(Function<ProjectLine, BigDecimal> foreseen) {
            return DoubleFunding.among(lines, claims, repeated, foreseen);
        }
    }

    @Transactional(readOnly = true)
    public Book book() {
        return new Book(
                store.all(), store.lines(), store.milestones(), expenses.drawn(), expenses.repeated(), store.claims());
    }

    /** Of one project, the newest first. */
    @Transactional(readOnly = true)
    public List<ProjectExpense> expenses(UUID project) {
        return expenses.of(project);
    }

    /** What a project may account for: all its payments, and the newest of other projects. */
    @Transactional(readOnly = true)
    public List<ProjectExpense> payments(UUID project, int others) {
        return expenses.payments(project, others);
    }

    /** A payment of a project that was not taken back. */
    @Transactional(readOnly = true)
    public ProjectExpense payment(UUID entry) {
        return expenses.payment(entry).orElseThrow(() -> new NotFound("payment", entry));
    }

    public void add(Project project) {
        named(project, () -> store.insert(project));
    }

    public void change(Project project) {
        get(project.id());
        named(project, () -> store.update(project));
    }

    private void named(Project project, Runnable write) {
        if (project.starts() != null && project.ends() != null && project.ends().isBefore(project.starts())) {
            throw new Refused("joint.refused.period");
        }
        try {
            write.run();
        } catch (DuplicateKeyException e) {
            throw new Refused("joint.refused.project-known", project.title());
        }
        audit.wrote("budget.project", "project", project.id());
    }

    /** What the project takes of a row of the plan; said again, it replaces what was said. */
    public void take(ProjectLine line) {
        get(line.project());
        store.take(line);
        audit.wrote("budget.project-line", "project", line.project());
    }

    /** The project takes of the row no more, by an act; not while its money is drawn from there. */
    public void takeOff(ProjectLine line, String act) {
        var drawn = expenses.of(line.project()).stream()
                .filter(expense ->
                        expense.year() == line.year() && expense.line().equals(line.row()))
                .map(expense -> expense.committed().add(expense.paid()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (line.kind() == ProjectLine.Kind.EXPENDITURE && drawn.signum() > 0) {
            throw new Refused("joint.refused.line-drawn", Words.money(drawn));
        }
        store.takeOff(line, act);
        audit.wrote("budget.project-line-off", "project", line.project());
    }

    public void plan(UUID project, LocalDate due, String text) {
        get(project);
        store.add(project, due, text);
        audit.wrote("budget.project-milestone", "project", project);
    }

    public void reach(UUID project, UUID milestone, LocalDate day) {
        if (day.isAfter(time.today())) {
            throw new Refused("joint.refused.future", Words.date(time.today()));
        }
        if (!store.reach(project, milestone, day)) {
            throw new NotFound("milestone", milestone);
        }
        audit.wrote("budget.project-milestone", "project", project);
    }

    /** Commits money of a cell for the project; the ledger refuses what is not there. */
    public LedgerEntry spend(String key, UUID project, BudgetCell cell, BigDecimal euro, Act act) {
        var title = get(project).title();
        var purpose = new Cause.Purpose(PURPOSE, project.toString(), title);
        return ledger.commit(key, cell, euro, new Cause(act.number(), act.day(), purpose, null));
    }

    /** The act behind an expense. */
    public record Act(String number, LocalDate day) {}

    /** Accounts for a payment to a funder. Claimed twice it is written all the same, and seen. */
    public void claim(UUID project, UUID entry, String funder, BigDecimal euro) {
        var payment = payment(entry);
        get(project);
        try {
            store.claim(
                    new ProjectClaim(UUID.randomUUID(), project, entry, funder, euro, payment.paid(), payment.act()),
                    time.today());
        } catch (DuplicateKeyException e) {
            throw new Refused("joint.refused.claimed", funder);
        }
        audit.wrote("budget.project-claim", "project", project);
    }

    /** Takes a claim back, amount for amount; once. */
    public void takeBack(ProjectClaim claim, String reason) {
        try {
            store.takeBack(claim, reason, time.today());
        } catch (DuplicateKeyException e) {
            throw new Refused("joint.refused.corrected");
        }
        audit.wrote("budget.project-claim-back", "project", claim.project());
    }

    private Project get(UUID id) {
        return store.all().stream()
                .filter(project -> project.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("project", id));
    }
}
