package it.trama.budget.joint.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.joint.ZoneAccount;
import it.trama.budget.joint.ZoneEntry;
import it.trama.shared.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of the zones.
 *
 * @param zones the district has zones today
 */
public record ZonesPage(List<Account> accounts, List<Entry> entries, boolean zones, boolean writer) {
    /**
     * A zone in a year.
     *
     * @param width of what is accounted for, of what is allotted
     */
    public record Account(
            String zone,
            String kind,
            String year,
            String allotted,
            String accounted,
            String left,
            String share,
            String width) {}

    /**
     * A line of the accounts.
     *
     * @param commitment where it stands in the budget
     * @param correction where it is taken back; empty: it was, it is one, or not by this reader
     */
    public record Entry(
            String day,
            String kind,
            String zone,
            String amount,
            String purpose,
            String act,
            String body,
            @Nullable String commitment,
            String correction) {}

    static ZonesPage of(List<ZoneAccount> accounts, List<ZoneEntry> entries, boolean zones, boolean writer) {
        return new ZonesPage(
                accounts.stream().map(ZonesPage::account).toList(),
                entries.stream().map(entry -> entry(entry, writer)).toList(),
                zones,
                writer);
    }

    private static Account account(ZoneAccount account) {
        return new Account(
                account.zone(),
                t("joint.zone." + account.zoneKind()),
                String.valueOf(account.year()),
                Words.number(account.allotted(), 2),
                Words.number(account.accounted(), 2),
                Words.number(account.left(), 2),
                Figures.percent(account.accounted(), account.allotted()),
                Figures.width(account.accounted(), account.allotted()));
    }

    private static Entry entry(ZoneEntry entry, boolean writer) {
        var open = writer && entry.kind() != ZoneEntry.Kind.CORRECT && !entry.corrected();
        return new Entry(
                Words.date(entry.reason().actDay()),
                t(entry.corrected() ? "joint.zone.corrected" : "joint.zone." + entry.kind()),
                entry.where().zone() + " " + entry.where().year(),
                Words.number(entry.amount(), 2),
                entry.reason().purpose(),
                entry.reason().act(),
                entry.reason().body(),
                writer && entry.claim() != null ? "/bilancio/impegni/" + entry.claim() : null,
                open ? "/bilancio/conti-di-zona/" + entry.id() + "/storna" : "");
    }
}
