/* The ledger of a year is read from its end; what is still to be paid is a small part of all claims. */
create index entry_of_year on budget.entry (district, plan, year, id);
create index claim_to_pay on budget.claim (district, plan, year, id) where reserved + committed > 0;
create index claim_of_year on budget.claim (district, plan, year, id);

create view budget.fact_entry with (security_invoker = true) as
select e.district, e.id as fact_id, e.day, e.municipality, e.plan, e.year, e.line, e.channel, e.claim, e.kind as state,
       e.allotted + e.reserved + e.committed + e.paid as amount, e.allotted, e.reserved, e.committed, e.paid, e.corrects,
       e.purpose_kind, e.purpose_id, e.act, e.act_day, 'OPEN' as visibility
from budget.entry e;
comment on view budget.fact_entry is 'Entries of the ledger: every movement of money, those taken back beside those that take them back';
comment on column budget.fact_entry.district is 'The district';
comment on column budget.fact_entry.fact_id is 'The entry';
comment on column budget.fact_entry.day is 'Business day on which it was posted';
comment on column budget.fact_entry.municipality is 'ISTAT code of the municipality it is for; empty: for the whole district';
comment on column budget.fact_entry.plan is 'The plan whose budget it draws from';
comment on column budget.fact_entry.year is 'Year of the budget, whenever it is posted';
comment on column budget.fact_entry.line is 'Code of the expenditure row of the plan';
comment on column budget.fact_entry.channel is 'Code of the channel in the lists of the plan';
comment on column budget.fact_entry.claim is 'The reservation or commitment that it opens or moves; empty for an allotment';
comment on column budget.fact_entry.state is 'ALLOT, RESERVE, COMMIT, PAY, RELEASE, or CORRECT for one that takes another back';
comment on column budget.fact_entry.amount is 'Euro by which what is allotted, reserved, committed and paid grows, all together: a payment moves and grows nothing';
comment on column budget.fact_entry.allotted is 'Euro by which the allotment changes';
comment on column budget.fact_entry.reserved is 'Euro by which what is reserved changes';
comment on column budget.fact_entry.committed is 'Euro by which what is committed and not yet paid changes';
comment on column budget.fact_entry.paid is 'Euro by which what is paid changes: their sum is the expenditure';
comment on column budget.fact_entry.corrects is 'The entry that it takes back';
comment on column budget.fact_entry.purpose_kind is 'Kind of thing that the money is for, such as contract, voucher, support; plain: written by hand';
comment on column budget.fact_entry.purpose_id is 'Which thing, in the module that knows it';
comment on column budget.fact_entry.act is 'Number of the act';
comment on column budget.fact_entry.act_day is 'Day written on the act';
comment on column budget.fact_entry.visibility is 'Always OPEN: an entry names no person';
grant select on budget.fact_entry to trama_app;
