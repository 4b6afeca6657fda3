package it.trama.budget;

import it.trama.shared.Refused;
import it.trama.shared.web.Words;
import java.math.BigDecimal;

/** The line has not so much left: a choice for whoever asked (another line, less, later), not a failure. */
public class Overdrawn extends Refused {
    private final BudgetCell cell;
    private final BigDecimal free;

    private Overdrawn(BudgetCell cell, BigDecimal free, String key, Object... figures) {
        super(key, figures);
        this.cell = cell;
        this.free = free;
    }

    static Overdrawn by(BigDecimal asked, BudgetCell cell, BigDecimal free) {
        return new Overdrawn(
                cell,
                free,
                "budget.refused.overdrawn",
                cell.line(),
                cell.channel(),
                String.valueOf(cell.year()),
                Words.money(asked),
                Words.money(free),
                Words.money(asked.subtract(free)));
    }

    /** A version that foresees less than what is used already. */
    static Overdrawn byTheNewVersion(BudgetCell cell, BigDecimal free) {
        return new Overdrawn(
                cell,
                free,
                "budget.refused.below-used",
                cell.line(),
                cell.channel(),
                String.valueOf(cell.year()),
                Words.money(free));
    }

    /** The same, with the labels of the line and the channel instead of their codes. */
    public Overdrawn named(String line, String channel) {
        var said = details().toArray();
        said[0] = line;
        said[1] = channel;
        return new Overdrawn(cell, free, key(), said);
    }

    public BudgetCell cell() {
        return cell;
    }

    /** Euro that are left; never negative. */
    public BigDecimal free() {
        return free;
    }
}
