package it.trama.budget;

/** Whether every sum of the ledger is right, asked of the database itself. */
public final class LedgerSums {
    /** Names each balance that is not the sum of its entries or of its claims, and each claim that is not that of its entries. */
    public static final String WRONG = """
            select 'entries of ' || b.line || '.' || b.channel
            from budget.balance b
            left join (select district, plan, year, line, channel, sum(allotted) as allotted, sum(reserved) as reserved,
                              sum(committed) as committed, sum(paid) as paid
                       from budget.entry group by 1, 2, 3, 4, 5) e using (district, plan, year, line, channel)
            where (b.allotted, b.reserved, b.committed, b.paid)
                  is distinct from (e.allotted, e.reserved, e.committed, e.paid)
            union all
            select 'claims of ' || b.line || '.' || b.channel
            from budget.balance b
            left join (select district, plan, year, line, channel, sum(reserved) as reserved, sum(committed) as committed,
                              sum(paid) as paid
                       from budget.claim group by 1, 2, 3, 4, 5) c using (district, plan, year, line, channel)
            where (b.reserved, b.committed, b.paid)
                  is distinct from (coalesce(c.reserved, 0), coalesce(c.committed, 0), coalesce(c.paid, 0))
            union all
            select 'entries of claim ' || c.id
            from budget.claim c
            left join (select district, claim as id, sum(reserved) as reserved, sum(committed) as committed, sum(paid) as paid
                       from budget.entry group by 1, 2) e using (district, id)
            where (c.reserved, c.committed, c.paid) is distinct from (e.reserved, e.committed, e.paid)
            union all
            select 'overdrawn ' || b.line || '.' || b.channel from budget.balance b
            where b.reserved + b.committed + b.paid > b.allotted
            """;

    private LedgerSums() {}
}
