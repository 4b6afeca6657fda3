/* What a zone is allotted of the budget of a plan is committed in the ledger: one act, both entries or none. */
alter table budget.zone_entry add column claim uuid;
alter table budget.zone_entry add foreign key (district, claim) references budget.claim;
alter table budget.zone_entry add constraint claim_of_allotment check (claim is null or kind = 'ALLOT');
comment on column budget.zone_entry.claim is 'The commitment of the budget by which it was allotted; empty: money that is in no plan of the district';
create index zone_entry_of_claim on budget.zone_entry (district, claim) where claim is not null;
